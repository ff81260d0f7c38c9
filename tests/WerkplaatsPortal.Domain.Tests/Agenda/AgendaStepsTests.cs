using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Agenda;

/// <summary>Which step an issue can take when, and what stays of it.</summary>
public class AgendaStepsTests
{
    [Fact]
    public void A_decision_says_on_whose_advice_it_was()
    {
        var issue = An.Issue();
        issue.TakeUp(A.Decision() with { OnAdviceOf = " de zorgalliantie " });
        Assert.Equal("de zorgalliantie", issue.Decisions[^1].OnAdviceOf);
        Assert.Null(issue.Decisions[0].OnAdviceOf);
        var tooLong = A.Decision() with { OnAdviceOf = new string('x', AgendaDecision.AdviceMaxLength + 1) };
        Assert.Equal("OnAdviceOf", Refusal.FieldOf(() => issue.Retire(tooLong)));
        Assert.Equal(IssueStatus.OnAgenda, issue.Status);
    }

    [Fact]
    public void A_proposed_issue_that_is_declined_keeps_the_reason_and_can_still_come_on_the_agenda()
    {
        var issue = An.Issue();
        issue.Decline(A.Decision(reason: "Dit hoort bij wonen."));
        Assert.Equal((IssueStatus.Declined, AgendaStep.Decline, "Dit hoort bij wonen."), (issue.Status, issue.Decisions[^1].Step, issue.Decisions[^1].Reason));
        Assert.True(issue.IsGone);
        issue.Reopen(A.Decision());
        Assert.Equal(IssueStatus.OnAgenda, issue.Status);
        Assert.Equal("Alleen een voorgestelde kwestie kan worden afgewezen.", Refusal.Of(() => issue.Decline(A.Decision())));
    }

    [Fact]
    public void A_proposed_issue_can_be_joined_to_one_on_the_agenda()
    {
        var (issue, other) = (An.Issue(), An.Issue().OnAgenda());
        issue.MergeInto(other, A.Decision());
        Assert.Equal((IssueStatus.Merged, (Guid?)other.Id), (issue.Status, issue.SuccessorId));
        Assert.Equal("Kies een andere kwestie die op de agenda staat.", Refusal.Of(() => An.Issue().MergeInto(An.Issue(), A.Decision())));
    }

    [Fact]
    public void An_issue_goes_on_only_in_one_that_was_on_the_agenda_that_day()
    {
        var (issue, other) = (An.Issue(proposedOn: new DateOnly(2019, 1, 1)).OnAgenda(), An.Issue(proposedOn: new DateOnly(2022, 1, 1)).OnAgenda());
        Assert.Equal("TakenOn", Refusal.FieldOf(() => issue.MergeInto(other, A.Decision(new DateOnly(2021, 1, 1)))));
        issue.MergeInto(other, A.Decision(new DateOnly(2022, 1, 1)));
    }

    [Fact]
    public void What_splits_off_is_on_the_agenda_remembers_where_it_came_from_and_leaves_the_former_as_it_was()
    {
        var issue = An.Issue("Jeugd").OnAgenda();
        var steps = issue.Decisions.Count;
        var other = issue.SplitOff("jeugd-en-werk", "Jeugd en werk", "Over stages.", A.Tag(), A.Decision());
        Assert.Equal((IssueStatus.OnAgenda, AgendaStep.Split, 1), (other.Status, other.Decisions[0].Step, other.Decisions[0].Number));
        Assert.Equal((IssueOriginKind.Split, issue.Id), (other.OriginKind, Assert.Single(other.Origins).FromId));
        Assert.Equal((IssueStatus.OnAgenda, steps), (issue.Status, issue.Decisions.Count));
        Assert.Single(issue.Events.OfType<IssueSplit>());
        Assert.Equal("Alleen van een kwestie op de agenda kan een andere worden afgesplitst.",
            Refusal.Of(() => An.Issue().SplitOff("x", "X", null, A.Tag(), A.Decision())));
    }

    [Fact]
    public void A_reformulation_says_how_the_character_changed()
    {
        var issue = An.Issue("Eenzaamheid").OnAgenda();
        issue.Reformulate("Betekenisvol contact", null, A.Tag(), A.Decision(), IssueCharacter.Broadened);
        Assert.Equal(IssueCharacter.Broadened, issue.Decisions[^1].Character);
        Assert.Null(issue.Decisions[0].Character);
        Assert.Equal("Character", Refusal.FieldOf(() => issue.Reformulate("X", null, A.Tag(), A.Decision(), (IssueCharacter)9)));
        Assert.Equal("Betekenisvol contact", issue.Name);
    }

    [Fact]
    public void No_step_is_taken_before_the_one_that_went_before()
    {
        var issue = An.Issue(proposedOn: new DateOnly(2022, 1, 1)).OnAgenda();
        Assert.Equal("TakenOn", Refusal.FieldOf(() => issue.Retire(A.Decision(new DateOnly(2021, 12, 31)))));
        Assert.Equal("TakenOn", Refusal.FieldOf(() => issue.Reformulate("X", null, A.Tag(), A.Decision(new DateOnly(2021, 12, 31)))));
        issue.Retire(A.Decision(new DateOnly(2022, 1, 1)));
        Assert.Equal(IssueStatus.Retired, issue.AsOf(Moment.Today)!.Status);
    }

    [Fact]
    public void What_an_import_renews_still_says_in_which_issue_it_went_on()
    {
        var (issue, other) = (An.Issue().OnAgenda(), An.Issue().OnAgenda());
        issue.MergeInto(other, A.Decision());
        issue.RenewFromImport("Anders", null, A.Tag(), A.Decision());
        Assert.Equal((IssueStatus.Merged, (Guid?)other.Id), (issue.Status, issue.SuccessorId));
    }

    [Fact]
    public void Which_steps_are_possible_follows_from_where_an_issue_stands()
    {
        AgendaStep[] StepsOf(SocialIssue issue) => [.. Enum.GetValues<AgendaStep>().Where(issue.Can)];
        var gone = An.Issue().OnAgenda();
        gone.Retire(A.Decision());
        Assert.Equal([AgendaStep.TakeUp, AgendaStep.Reformulate, AgendaStep.Merge, AgendaStep.Decline], StepsOf(An.Issue()));
        Assert.Equal([AgendaStep.Reformulate, AgendaStep.Split, AgendaStep.Merge, AgendaStep.Retire], StepsOf(An.Issue().OnAgenda()));
        Assert.Equal([AgendaStep.Reopen], StepsOf(gone));
    }
}
