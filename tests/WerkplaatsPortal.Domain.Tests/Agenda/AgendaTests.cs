using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Agenda;

public class AgendaTests
{
    private static readonly DateOnly In2019 = new(2019, 1, 1);

    [Fact]
    public void Nobody_gets_a_seat_where_an_issue_does_not_stand_on_the_agenda()
    {
        var issue = An.Issue();
        Assert.Throws<RuleViolation>(issue.DemandTakesPeople);
        issue.TakeUp(A.Decision());
        issue.DemandTakesPeople();
        issue.Retire(A.Decision());
        Assert.Throws<RuleViolation>(issue.DemandTakesPeople);
    }

    [Fact]
    public void An_issue_is_proposed_then_on_the_agenda_then_retired()
    {
        var issue = An.Issue();
        Assert.Equal(IssueStatus.Proposed, issue.Status);
        issue.TakeUp(A.Decision());
        Assert.Equal(IssueStatus.OnAgenda, issue.Status);
        issue.Retire(A.Decision());
        Assert.Equal(IssueStatus.Retired, issue.Status);
    }

    [Fact]
    public void Only_a_proposed_issue_is_taken_up() =>
        Assert.Equal("Alleen een voorgestelde kwestie kan op de agenda komen.", Refusal.Of(() => An.Issue().OnAgenda().TakeUp(A.Decision())));

    [Fact]
    public void Only_an_issue_on_the_agenda_is_retired() =>
        Assert.Equal("Alleen een kwestie op de agenda kan worden afgerond.", Refusal.Of(() => An.Issue().Retire(A.Decision())));

    [Fact]
    public void Each_step_is_a_decision_with_its_day_its_moment_its_reason_and_who_took_it()
    {
        var by = A.Person().Id;
        var issue = An.Issue(proposedOn: In2019);
        issue.TakeUp(A.Decision(In2019, " Het netwerk koos hiervoor. ", by));
        var step = issue.Decisions[^1];
        Assert.Equal((AgendaStep.TakeUp, 2, In2019, Moment.Now), (step.Step, step.Number, step.TakenOn, step.RecordedAt));
        Assert.Equal(("Het netwerk koos hiervoor.", (Guid?)by, issue.Id), (step.Reason, step.TakenBy, step.IssueId));
        Assert.Equal(2, issue.Events.OfType<AgendaDecided>().Count());
    }

    [Fact]
    public void A_decision_cannot_be_taken_in_the_future()
    {
        var issue = An.Issue().OnAgenda();
        Assert.Equal("Een besluit kan niet in de toekomst genomen zijn.", Refusal.Of(() => issue.Retire(A.Decision(Moment.Today.AddDays(1)))));
    }

    [Fact]
    public void A_decision_just_after_midnight_in_Amsterdam_is_of_the_new_day()
    {
        var justAfter = new DateTime(2026, 6, 15, 22, 30, 0, DateTimeKind.Utc);
        An.Issue().TakeUp(new Decision(new DateOnly(2026, 6, 16), justAfter, "Na middernacht."));
    }

    [Fact]
    public void A_decision_has_a_reason() => Assert.Equal("Geef een reden.", Refusal.Of(() => An.Issue().TakeUp(A.Decision(reason: " "))));

    [Fact]
    public void A_refused_step_changes_nothing()
    {
        var issue = An.Issue("Eenzaamheid").OnAgenda();
        Refusal.Of(() => issue.Retire(A.Decision(reason: "")));
        Refusal.Of(() => issue.MergeInto(An.Issue().OnAgenda(), A.Decision(Moment.Today.AddDays(1))));
        Refusal.Of(() => issue.Reformulate("Anders", null, A.Tag(), A.Decision(reason: "")));
        Refusal.Of(() => issue.Reformulate("Anders", new string('x', SocialIssue.SummaryMaxLength + 1), A.Tag(), A.Decision()));
        Assert.Equal(("Eenzaamheid", IssueStatus.OnAgenda, null, 2), (issue.Name, issue.Status, issue.SuccessorId, issue.Decisions.Count));
    }

    [Fact]
    public void A_reformulated_issue_keeps_its_address_and_its_status()
    {
        var issue = An.Issue("Eenzaamheid").OnAgenda();
        issue.Reformulate("Betekenisvol contact", "Over contact.", A.Tag(), A.Decision());
        Assert.Equal(("eenzaamheid", "Betekenisvol contact", IssueStatus.OnAgenda), (issue.Slug, issue.Name, issue.Status));
    }

    [Fact]
    public void An_issue_that_went_cannot_be_reformulated()
    {
        var issue = An.Issue().OnAgenda();
        issue.Retire(A.Decision());
        Assert.Equal("Deze kwestie staat niet meer op de agenda.", Refusal.Of(() => issue.Reformulate("Anders", null, A.Tag(), A.Decision())));
    }

    [Fact]
    public void A_merged_issue_says_in_which_it_went_on_and_keeps_its_own_decisions()
    {
        var (issue, other) = (An.Issue().OnAgenda(), An.Issue().OnAgenda());
        issue.MergeInto(other, A.Decision());
        Assert.Equal((IssueStatus.Merged, (Guid?)other.Id, 3), (issue.Status, issue.SuccessorId, issue.Decisions.Count));
        Assert.Equal((IssueStatus.OnAgenda, 2), (other.Status, other.Decisions.Count));
    }

    [Fact]
    public void An_issue_merges_only_into_another_that_is_on_the_agenda()
    {
        var (issue, gone) = (An.Issue().OnAgenda(), An.Issue().OnAgenda());
        gone.Retire(A.Decision());
        Assert.Equal("Kies een andere kwestie die op de agenda staat.", Refusal.Of(() => issue.MergeInto(issue, A.Decision())));
        Assert.Equal("Kies een andere kwestie die op de agenda staat.", Refusal.Of(() => issue.MergeInto(gone, A.Decision())));
        Assert.Equal("Alleen een kwestie op de agenda kan opgaan in een andere.", Refusal.Of(() => gone.MergeInto(issue, A.Decision())));
    }

    [Fact]
    public void The_agenda_can_be_read_as_it_stood_at_the_end_of_any_day()
    {
        var issue = An.Issue("Eenzaamheid", In2019).OnAgenda(new DateOnly(2019, 6, 1));
        issue.Reformulate("Betekenisvol contact", null, A.Tag(), A.Decision(new DateOnly(2022, 1, 1)));
        issue.Retire(A.Decision(new DateOnly(2022, 1, 1)));
        Assert.Null(issue.AsOf(new DateOnly(2018, 12, 31)));
        Assert.Equal(IssueStatus.Proposed, issue.AsOf(In2019)!.Status);
        Assert.Equal(("Eenzaamheid", IssueStatus.OnAgenda), (issue.AsOf(new DateOnly(2021, 12, 31))!.Name, issue.AsOf(new DateOnly(2021, 12, 31))!.Status));
        Assert.Equal(("Betekenisvol contact", IssueStatus.Retired), (issue.AsOf(new DateOnly(2022, 1, 1))!.Name, issue.AsOf(Moment.Today)!.Status));
    }

    [Fact]
    public void A_condition_without_a_meaning_is_an_open_gap()
    {
        var meanings = ConditionTags.None.With(Condition.SocialInclusion, "Open deuren.").With(Condition.SocialCohesion, "  ");
        var issue = SocialIssue.Propose("x", "X", null, meanings, A.Decision());
        Assert.Equal(Condition.All, issue.Conditions.On);
        Assert.Equal([Condition.SocioEconomicSecurity, Condition.SocialCohesion, Condition.SocialEmpowerment], issue.OpenGaps);
    }

    [Fact]
    public void An_issue_has_a_name_of_at_most_its_limit()
    {
        Assert.Equal("Geef de kwestie een naam.", Refusal.Of(() => An.Issue(" ")));
        Assert.Equal(SocialIssue.NameMaxLength, An.Issue(new string('x', SocialIssue.NameMaxLength)).Name.Length);
        Assert.Equal("Name", Refusal.FieldOf(() => An.Issue(new string('x', SocialIssue.NameMaxLength + 1))));
    }

    [Fact]
    public void An_issue_remembers_the_others_that_it_came_from_and_its_other_names()
    {
        var (former, issue) = (An.Issue(), An.Issue("Nu"));
        issue.ComesFrom(IssueOriginKind.Broadened, [former, issue]);
        issue.NoteSource(["Vroeger", "Nu", "Vroeger"], new Provenance { Source = "seed", Inferred = true });
        Assert.Equal((IssueOriginKind.Broadened, former.Id), (issue.OriginKind, Assert.Single(issue.Origins).FromId));
        Assert.Equal(["Vroeger"], issue.Aliases);
        Assert.True(issue.Provenance.Inferred);
        Assert.Single(issue.Decisions);
    }

    [Fact]
    public void What_is_noted_with_an_issue_is_told_once_and_only_when_it_is_new()
    {
        var (issue, other) = (An.Issue().OnAgenda(), An.Issue().OnAgenda());
        issue.ClearEvents();
        issue.ComesFrom(IssueOriginKind.Split, [other]);
        issue.NoteSource(["Schulden"], Provenance.Here);
        Assert.Equal(2, issue.Events.OfType<IssueNoted>().Count());
        issue.ClearEvents();
        issue.ComesFrom(IssueOriginKind.Split, [other]);
        issue.NoteSource(["Schulden"], Provenance.Here);
        Assert.Empty(issue.Events);
    }
}
