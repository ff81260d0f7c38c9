using System.Globalization;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;

namespace WerkplaatsPortal.Web.Tests.Overview;

/// <summary>Steps on the agenda and in what was learned, in an order that a seed gives, told to a model as they happen.</summary>
internal sealed class RandomHistory
{
    private static readonly TimeOnly[] Times = [new(0, 15), new(12, 0), new(23, 45)];
    private readonly Random random;
    private readonly Person lead = A.Person("Noor Trekker");
    private readonly List<SocialIssue> issues = [];
    private readonly Dictionary<Guid, LearningStudio> studios = [];
    private readonly List<Lesson> lessons = [];
    private readonly List<LearningPractice> practices = [];
    private readonly List<Insight> insights = [];
    private DateOnly today = new(2024, 1, 1);
    private int taken;
    private int told;
    private DateTime now = DateTime.UnixEpoch;

    public RandomHistory(int seed, int steps)
    {
        random = new Random(seed);
        while (taken < steps)
        {
            today = today.AddDays(random.Next(3));
            try
            {
                Step();
                taken++;
            }
            catch (RuleViolation)
            {
                // The domain refuses what can't be; then nothing happened.
            }
        }
    }

    public AgendaModel Model { get; } = new();

    public DateOnly Last => today;

    public IEnumerable<object> Things => [lead, .. issues, .. studios.Values, .. practices, .. lessons, .. insights];

    private void Step()
    {
        switch (random.Next(17))
        {
            case 0: Propose(); break;
            case 1: One(IssueStatus.Proposed, issue => issue.TakeUp(Decided())); break;
            case 2: One(IssueStatus.Proposed, issue => issue.Decline(Decided())); break;
            case 3: One(null, issue => issue.Reformulate(Name(), Name(), Meanings(), Decided())); break;
            case 4: Split(); break;
            case 5: One(IssueStatus.OnAgenda, issue => issue.MergeInto(Pick(issues), Decided())); break;
            case 6: One(IssueStatus.OnAgenda, issue => issue.Retire(Decided())); break;
            case 7: One(null, issue => issue.Reopen(Decided())); break;
            case 8: Learn(); break;
            case 9: Withdraw(); break;
            case 10: Practise(); break;
            case 11: Lift(); break;
            case 12: TakeBack(); break;
            case 13: OpenOrNarrow(); break;
            case 14: OpenOrNarrow(); break;
            case 15: Renew(); break;
            default: Learn(); break;
        }
    }

    private void Propose()
    {
        var (name, decision) = (Name(), Decided());
        var issue = SocialIssue.Propose(Slug.Plain(name), name, null, Meanings(), decision);
        issues.Add(issue);
        Model.Tell(issue, decision.TakenOn);
        if (random.Next(3) == 0)
            return;

        issue.TakeUp(decision);
        Stands(issue, decision.TakenOn);
    }

    private void Split()
    {
        var (from, name, decision) = (Pick(issues), Name(), Decided());
        var other = from.SplitOff(Slug.Plain(name), name, Name(), Meanings(), decision);
        issues.Add(other);
        Stands(other, decision.TakenOn);
    }

    private void One(IssueStatus? status, Action<SocialIssue> step)
    {
        var issue = Pick([.. issues.Where(each => status is null || each.Status == status)]);
        step(issue);
        Stands(issue, issue.Decisions[^1].TakenOn);
    }

    private void Stands(SocialIssue issue, DateOnly day)
    {
        Model.Tell(issue, day);
        if (issue.Status == IssueStatus.OnAgenda && !studios.ContainsKey(issue.Id))
            studios[issue.Id] = A.Studio(issue).LedBy(lead);
    }

    private void Learn()
    {
        var (home, others, text) = (Home(), Others(), A.LessonText(Name()) with { Conditions = ConditionTags.For(On()) });
        var practice = practices.Count > 0 && random.Next(2) == 0 ? Pick(practices) : null;
        var lesson = Lesson.Imported(home, practice, Slug.Plain(text.Title), text, Moment.Now, Now());
        lesson.AlsoBelongsTo(others);
        lessons.Add(lesson);
        Model.Add(Counted.Lesson, lesson.Id, others.Append(home.Id), text.Conditions.On, today);
    }

    private void Withdraw()
    {
        var lesson = Pick(lessons);
        lesson.Withdraw(studios[lesson.IssueId], "Klopt niet.", lead.Id, Now());
        Model.Show(lesson.Id, false, today);
    }

    private void Practise()
    {
        var (home, others, begins) = (Home(), Others(), today.AddDays(random.Next(-5, 15)));
        var text = A.PracticeText(Name()) with
        {
            Conditions = ConditionTags.For(On()),
            Start = random.Next(2) == 0 ? null : PartialDate.On(begins),
        };
        var practice = LearningPractice.Imported(home, Slug.Plain(text.Title), text, Now());
        practice.AlsoBelongsTo(others);
        practices.Add(practice);
        Model.Add(Counted.Practice, practice.Id, others.Append(home.Id), text.Conditions.On, text.Start is null || begins < today ? today : begins);
    }

    private void Lift()
    {
        var carrying = lessons.Where(lesson => lesson.State == LessonState.Shared).OrderBy(_ => random.Next()).Take(3).ToList();
        var (home, others, text) = (Home(), Others(), An.InsightText(Name()) with { Conditions = ConditionTags.For(On()) });
        var insight = Insight.Imported(home, Slug.Plain(text.Title), text, An.Weighed(carrying), Now());
        if (insight.State != InsightState.Adopted)
            return;

        insight.AlsoBelongsTo(others);
        insights.Add(insight);
        Model.Add(Counted.Insight, insight.Id, others.Append(home.Id), text.Conditions.On, today);
    }

    private void TakeBack()
    {
        var insight = Pick(insights);
        insight.Withdraw(studios[insight.IssueId], An.Agreement(today), lead.Id, Now());
        Model.Show(insight.Id, false, today);
    }

    private void OpenOrNarrow()
    {
        var lesson = Pick(lessons);
        var audience = (Audience)random.Next((int)Audience.Public + 1);
        var before = lesson.Audience;
        lesson.ShareWith(studios[lesson.IssueId], audience, "Eerst met minder mensen.", null, lead.Id, Now());
        if (audience != before)
            Model.Show(lesson.Id, audience == Audience.Public, today);
    }

    /// <summary>Other words for an insight; it stays what it was of.</summary>
    private void Renew()
    {
        var insight = Pick(insights);
        var carrying = lessons.Where(lesson => lesson.IsSharedWith(insight.Audience)).OrderBy(_ => random.Next()).Take(3).ToList();
        insight.Renew(
            studios[insight.IssueId], An.InsightText(Name()) with { Conditions = insight.Conditions }, An.Weighed(carrying), An.Agreement(today), null, lead.Id, Now());
    }

    /// <summary>Recorded today, taken today or some days before.</summary>
    private Decision Decided() => new(today.AddDays(random.Next(4) == 0 ? -random.Next(6) : 0), Now(), "Besproken.");

    /// <summary>A moment on this day in Amsterdam, which may be the day before in UTC; later than the one before.</summary>
    private DateTime Now()
    {
        var first = Amsterdam.Day(now) == today ? Times.Index().First(time => Amsterdam.Utc(today, time.Item) > now.AddHours(-1)).Index : 0;
        now = Amsterdam.Utc(today, Times[random.Next(first, Times.Length)]).AddMilliseconds(++told);
        return now;
    }

    private SocialIssue Home() => Pick([.. issues.Where(issue => studios.ContainsKey(issue.Id))]);

    private List<Guid> Others() => [.. issues.OrderBy(_ => random.Next()).Take(random.Next(3)).Select(issue => issue.Id)];

    private Condition On() => (Condition)random.Next(1, (int)Condition.All + 1);

    private ConditionTags Meanings() => Conditions.Vocabulary.Terms.Aggregate(
        ConditionTags.For(Condition.All), (tags, term) => random.Next(2) == 0 ? tags : tags.With(term.Value, Name()));

    private string Name() => string.Create(CultureInfo.InvariantCulture, $"Woord {random.Next(1_000_000_000)}");

    private T Pick<T>(List<T> from) => from.Count > 0 ? from[random.Next(from.Count)] : throw new RuleViolation("Niets om uit te kiezen.");
}
