using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Practices;

public class EvaluationTests
{
    private readonly LearningStudio studio = A.LedStudio();

    private ArenaMember Lead => ArenaMember.In(studio, [], studio.Lead(), Moment.Now);

    private static EvaluationText Words => new(A.Tag()) { CameOfIt = "Buren kennen elkaar." };

    [Fact]
    public void The_lead_and_who_designed_the_practice_evaluate_it_and_nobody_else()
    {
        var (practice, sitting) = (A.Practice(studio), A.Person());
        var seats = A.Participation(studio).InArena(studio, sitting);
        var member = ArenaMember.In(studio, [seats], sitting.Id, Moment.Now);
        var proposal = A.Proposal(member);
        var own = LearningPractice.Propose(proposal, member, "eigen", A.PracticeText(), Moment.Now);

        const string refused = "Alleen de trekker en wie de praktijk ontwierp, kunnen de evaluatie schrijven.";
        Assert.Equal(refused, Refusal.Of(() => PracticeEvaluation.Begin(practice, Words, member, Moment.Now)));
        Assert.Equal("Buren kennen elkaar.", PracticeEvaluation.Begin(practice, Words, Lead, Moment.Now).CameOfIt);
        Assert.Equal(sitting.Id, PracticeEvaluation.Begin(own, Words, member, Moment.Now).WrittenBy);
        Assert.Equal(refused, Refusal.Of(() => PracticeEvaluation.Begin(A.Practice(), Words, Lead, Moment.Now)));
    }

    [Fact]
    public void Something_was_intended_for_at_least_one_condition() => Assert.Equal(
        "Kies minstens één voorwaarde.",
        Refusal.Of(() => PracticeEvaluation.Begin(A.Practice(studio), new EvaluationText(ConditionTags.None), Lead, Moment.Now)));

    [Fact]
    public void Completed_or_stopped_ends_the_practice_with_a_reason_and_can_be_taken_back()
    {
        var practice = A.Practice(studio, text: A.PracticeText() with { Start = PartialDate.Parse("2026-02") });
        var evaluation = PracticeEvaluation.Begin(practice, Words, Lead, Moment.Now);
        Assert.Null(practice.End);

        var stopped = Words with { Outcome = PracticeOutcome.Stopped, Why = "De zaal ging dicht.", EndedOn = new DateOnly(2026, 5, 30) };
        Assert.Equal(
            "Schrijf waarom de praktijk is afgerond of gestopt.",
            Refusal.Of(() => evaluation.Write(practice, stopped with { Why = " " }, Lead, Moment.Now)));
        Assert.Equal(
            "Vul de laatste dag van de praktijk in.", Refusal.Of(() => evaluation.Write(practice, stopped with { EndedOn = null }, Lead, Moment.Now)));
        Assert.Equal("EndedOn", Refusal.FieldOf(() => evaluation.Write(practice, stopped with { EndedOn = Moment.Today.AddDays(1) }, Lead, Moment.Now)));
        Assert.Equal("EndedOn", Refusal.FieldOf(() => evaluation.Write(practice, stopped with { EndedOn = new DateOnly(2026, 1, 1) }, Lead, Moment.Now)));

        evaluation.Write(practice, stopped, Lead, Moment.Now);
        Assert.Equal(("2026-05-30", PracticeOutcome.Stopped), (practice.End!.Value.Text, evaluation.Outcome));
        evaluation.Write(practice, Words, Lead, Moment.Now);
        Assert.Equal((null, null, null), (practice.End, evaluation.Why, evaluation.EndedOn));
    }

    [Fact]
    public void An_end_that_the_practice_itself_names_stays_while_its_evaluation_says_that_it_runs()
    {
        var practice = A.Practice(studio, text: A.PracticeText() with { End = PartialDate.Parse("2027") });
        PracticeEvaluation.Begin(practice, Words, Lead, Moment.Now).Write(practice, Words, Lead, Moment.Now);
        Assert.Equal("2027", practice.End!.Value.Text);
    }

    [Fact]
    public void A_personal_link_works_until_its_day_or_until_the_lead_ends_it()
    {
        var practice = A.Practice(studio);
        PersonalLink Make(DateOnly until, string name = "Roos", Guid? by = null) =>
            PersonalLink.Make(studio, practice, name, "HASH", until, by ?? studio.Lead(), Moment.Now);

        Assert.Equal("Alleen de trekker van het leeratelier kan dit doen.", Refusal.Of(() => Make(Moment.Today, by: Guid.CreateVersion7())));
        Assert.Equal("Vul de naam in waaronder iemand meedenkt.", Refusal.Of(() => Make(Moment.Today, " ")));
        Assert.Equal("ValidUntil", Refusal.FieldOf(() => Make(Moment.Today.AddDays(-1))));
        Assert.Equal("ValidUntil", Refusal.FieldOf(() => Make(Moment.Today.AddDays(PersonalLink.LongestDays + 1))));

        var link = Make(Moment.Today.AddDays(1));
        Assert.Equal((true, true, false), (link.IsOpen(Moment.Now), link.IsOpen(Moment.Now.AddDays(1)), link.IsOpen(Moment.Now.AddDays(2))));
        link.End(studio, studio.Lead(), Moment.Now);
        link.End(studio, studio.Lead(), Moment.Now.AddHours(1));
        Assert.Equal((false, Moment.Now), (link.IsOpen(Moment.Now), link.EndedAt));
    }
}
