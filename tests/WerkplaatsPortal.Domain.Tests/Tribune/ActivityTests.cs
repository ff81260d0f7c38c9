using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Tribune;

/// <summary>An activity from its announcement to its report.</summary>
public class ActivityTests
{
    private static readonly DateTime Evening = Moment.Now.AddDays(7);
    private static readonly ActivityText Words = new("Lessen aan tafel", "We delen drie lessen.", "bijeenkomst") { Place = "Hatert" };

    private readonly LearningStudio studio = A.LedStudio();

    private ArenaMember Lead => An.ArenaMember(studio);

    [Fact]
    public void An_activity_is_announced_for_the_Tribune_or_for_everybody_ahead_and_somewhere()
    {
        var activity = Announced();
        Assert.Equal((Audience.Tribune, Amsterdam.Day(Evening), Lead.PersonId), (activity.Audience, activity.SortDate, activity.MadeBy));
        Assert.Null(activity.Agreement);

        Assert.Equal("Audience", Refusal.FieldOf(() => Announced(audience: Audience.Arena)));
        Assert.Equal("Day", Refusal.FieldOf(() => Announced(new ActivityPlan(Moment.Now.AddHours(-1)))));
        Assert.Equal("Until", Refusal.FieldOf(() => Announced(new ActivityPlan(Evening, Evening))));
        Assert.Equal("Place", Refusal.FieldOf(() => Announced(text: Words with { Place = " " })));
        Assert.Equal("Link", Refusal.FieldOf(() => Announced(new ActivityPlan(Evening, null, "javascript:alert(1)"))));
    }

    [Fact]
    public void It_shares_only_what_everybody_may_read_for_whom_it_is()
    {
        var activity = Announced(audience: Audience.Public);
        var (open, inner) = (A.SharedLesson(studio), A.SharedLesson(studio, audience: Audience.Tribune));
        var elsewhere = A.SharedLesson(A.LedStudio(), audience: Audience.Tribune);

        activity.Shares([open], []);
        Assert.Equal("Lessons", Refusal.FieldOf(() => activity.Shares([open, inner], [])));
        Announced().Shares([open, inner], []);
        Assert.Equal("Lessons", Refusal.FieldOf(() => Announced().Shares([elsewhere], [])));
        Assert.Equal("Insights", Refusal.FieldOf(() => activity.Shares([], [An.Insight(studio)])));
        Assert.Equal("Tellers", Refusal.FieldOf(() => activity.ToldBy([An.ArenaMember(A.LedStudio())], [])));
        activity.ToldBy([Lead], []);
        Assert.Single(activity.Tellers);
    }

    [Fact]
    public void Calendars_get_a_higher_number_for_each_change_and_for_calling_it_off()
    {
        var activity = Announced();
        activity.Change(Lead, Words, new ActivityPlan(Evening), Audience.Tribune, Moment.Now);
        Assert.Equal(0, activity.Sequence);
        activity.Change(Lead, Words, new ActivityPlan(Evening.AddHours(1)), Audience.Public, Moment.Now);
        Assert.Equal(1, activity.Sequence);
        Assert.Contains(activity.Events, each => each is ActivityMoved);

        Assert.Equal("Reason", Refusal.FieldOf(() => activity.Cancel(Lead, " ", Moment.Now)));
        Assert.Throws<RuleViolation>(() => activity.Cancel(An.ArenaMember(A.LedStudio()), "Ziek.", Moment.Now));
        activity.Cancel(Lead, "De zaal is dicht.", Moment.Now);
        Assert.Equal((2, "De zaal is dicht."), (activity.Sequence, activity.CancelReason));
        Assert.Throws<RuleViolation>(() => activity.Change(Lead, Words, new ActivityPlan(Evening), Audience.Public, Moment.Now));
    }

    [Fact]
    public void A_report_comes_afterwards_and_yields_lessons_of_that_studio()
    {
        var activity = Announced();
        Assert.Throws<RuleViolation>(() => activity.WriteReport(Lead, "Mooi.", null, null, Moment.Now));
        Assert.Throws<RuleViolation>(() => activity.Yielded(A.SharedLesson(studio)));

        activity.WriteReport(Lead, "Mooi.", "Verhalen blijven hangen.", 12, Evening);
        activity.Yielded(A.SharedLesson(studio));
        Assert.Throws<RuleViolation>(() => activity.Yielded(A.SharedLesson(A.LedStudio())));
        Assert.Throws<RuleViolation>(() => activity.Cancel(Lead, "Toch niet.", Evening));
        Assert.Equal((1, Evening), (activity.Yields.Count, activity.ReportedAt));
    }

    [Fact]
    public void The_last_place_goes_to_the_first_and_the_waiting_list_moves_up_in_order()
    {
        var activity = Announced();
        var list = SignUpList.Of(activity, 1);
        var people = Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7()).ToList();
        var signed = people.Select((person, minute) => list.SignUp(activity, person, Moment.Now.AddMinutes(minute))).ToList();
        Assert.Equal([true, false, false, false], signed.Select(each => each.HasPlace));
        Assert.Same(signed[0], list.SignUp(activity, people[0], Moment.Now.AddHours(1)));

        Assert.Equal([signed[1]], list.Withdraw(activity, Moment.Now, people[0]));
        Assert.Empty(list.Withdraw(activity, Moment.Now, people[2]));
        Assert.Equal([signed[3]], list.Hold(2, Moment.Now));
        Assert.Empty(list.Hold(1, Moment.Now));
        Assert.Equal(2, list.SignUps.Count(each => each.HasPlace));
        Assert.False(list.SignUp(activity, people[0], Moment.Now).HasPlace);
        Assert.Single(list.Hold(null, Moment.Now));
    }

    [Fact]
    public void Nobody_signs_up_for_what_has_begun_or_does_not_go_on()
    {
        var activity = Announced();
        var list = SignUpList.Of(activity, null);
        Assert.Throws<RuleViolation>(() => list.SignUp(activity, Guid.CreateVersion7(), Evening));
        activity.Cancel(Lead, "Ziek.", Moment.Now);
        Assert.Throws<RuleViolation>(() => list.SignUp(activity, Guid.CreateVersion7(), Moment.Now));
        Assert.Equal("Places", Refusal.FieldOf(() => SignUpList.Of(activity, 0)));
    }

    [Fact]
    public void Who_has_a_place_is_reminded_once_the_day_before()
    {
        var activity = Announced();
        var list = SignUpList.Of(activity, 1);
        var signed = list.SignUp(activity, Guid.CreateVersion7(), Moment.Now);
        list.SignUp(activity, Guid.CreateVersion7(), Moment.Now);

        Assert.Empty(list.Remind(activity, Evening.AddDays(-2)));
        Assert.Equal([signed], list.Remind(activity, Evening.AddDays(-1)));
        Assert.Empty(list.Remind(activity, Evening.AddHours(-1)));
    }

    [Fact]
    public void Nobody_is_reminded_before_nine_and_who_was_is_reminded_anew_of_another_day()
    {
        var activity = Announced();
        var list = SignUpList.Of(activity, null);
        var signed = list.SignUp(activity, Guid.CreateVersion7(), Moment.Now);
        var dayBefore = Amsterdam.Day(Evening).AddDays(-1);

        Assert.Empty(list.Remind(activity, Amsterdam.Utc(dayBefore, new TimeOnly(8, 59))));
        Assert.Equal([signed], list.Remind(activity, Amsterdam.Utc(dayBefore, new TimeOnly(9, 0))));
        list.Tell();
        Assert.Empty(list.Remind(activity, Amsterdam.Utc(dayBefore, new TimeOnly(10, 0))));
        list.Tell(isOnAnotherDay: true);
        Assert.Equal([signed], list.Remind(activity, Amsterdam.Utc(dayBefore, new TimeOnly(10, 0))));
    }

    [Fact]
    public void A_place_of_somebody_who_may_come_no_more_goes_to_who_may()
    {
        var activity = Announced();
        var list = SignUpList.Of(activity, 1);
        var people = Enumerable.Range(0, 3).Select(_ => Guid.CreateVersion7()).ToList();
        var signed = people.Select((person, minute) => list.SignUp(activity, person, Moment.Now.AddMinutes(minute))).ToList();

        Assert.Equal([signed[2]], list.Withdraw(activity, Moment.Now, people[0], people[1]));
        Assert.Equal([signed[2]], list.SignUps);
        Assert.Empty(list.Withdraw(activity, Moment.Now));
    }

    [Fact]
    public void An_activity_is_announced_once_and_changed_as_often_as_one_likes()
    {
        var activity = Announced();
        Assert.IsType<ActivityAnnounced>(Assert.Single(activity.Events));

        activity.ClearEvents();
        activity.Change(Lead, Words with { Title = "Anders" }, new ActivityPlan(Evening), Audience.Tribune, Moment.Now);
        activity.ToldBy([Lead], []);
        Assert.IsType<ActivityChanged>(Assert.Single(activity.Events));

        var imported = TribuneActivity.Imported(null, "x", Words);
        imported.ClearEvents();
        imported.Describe(Words);
        Assert.Equal(0, imported.Sequence);
        imported.Describe(Words with { Date = PartialDate.Parse("2026-09-12") });
        Assert.Equal(1, imported.Sequence);
        Assert.All(imported.Events, each => Assert.IsType<ActivityChanged>(each));
    }

    [Fact]
    public void An_activity_may_end_on_another_day_within_a_month()
    {
        Assert.Equal(Evening.AddDays(2), Announced(new ActivityPlan(Evening, Evening.AddDays(2))).EndsAt);
        Assert.Equal("LastDay", Refusal.FieldOf(() => Announced(new ActivityPlan(Evening, Evening.AddDays(32)))));
    }

    private TribuneActivity Announced(ActivityPlan? plan = null, ActivityText? text = null, Audience audience = Audience.Tribune) =>
        TribuneActivity.Announce(Lead, "lessen-aan-tafel", text ?? Words, plan ?? new ActivityPlan(Evening), audience, Moment.Now);
}
