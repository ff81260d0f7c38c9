using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>An issue with its studio, if it has one, and what was made there so far.</summary>
internal sealed class Home(SocialIssue issue, LearningStudio? studio, int number)
{
    private const int Remembered = 120;
    private const int RecentPractices = 60;

    private readonly List<Lesson> shared = [];
    private int oldest;

    public SocialIssue Issue => issue;

    public LearningStudio? Studio => studio;

    /// <summary>Its place among the issues; the first have the most.</summary>
    public int Number => number;

    /// <summary>How often something is at home here.</summary>
    public double Weight => 1.0 / (number + 2);

    /// <summary>In order of time.</summary>
    public List<LearningPractice> Practices { get; } = [];

    public List<LearningQuestion> Questions { get; } = [];

    public List<Guid> Publications { get; } = [];

    /// <summary>The latest insights that everybody may read.</summary>
    public List<Guid> Insights { get; } = [];

    /// <summary>The latest lessons that everybody may read; older ones are forgotten, so that memory stays flat.</summary>
    public IReadOnlyList<Lesson> Shared => shared;

    /// <summary>From when until when lessons arise here.</summary>
    public DateOnly From { get; } = studio?.OpenedOn ?? issue.Decisions.Min(decision => decision.TakenOn);

    private DateOnly Until { get; } = issue.Decisions.LastOrDefault(decision => decision.Step == AgendaStep.Merge)?.TakenOn ?? DateOnly.MaxValue;

    public bool IsOpenAt(DateTime moment) => Amsterdam.Day(moment) is var day && From < day && day < Until;

    /// <summary>The one who leads the studio at a moment.</summary>
    public Guid? LeadAt(DateTime moment) => studio?.LeadOn(Amsterdam.Day(moment));

    /// <summary>A practice that runs at a moment, rather a recent one.</summary>
    public LearningPractice? PracticeAt(DateTime moment, Dice dice)
    {
        var begun = Practices.FindLastIndex(practice => practice.MadeAt <= moment) + 1;
        return begun == 0 ? null : Practices[begun - 1 - dice.Below(dice.Below(Math.Min(begun, RecentPractices)) + 1)];
    }

    public void Remember(Lesson lesson)
    {
        if (shared.Count < Remembered)
            shared.Add(lesson);
        else
            shared[oldest++ % Remembered] = lesson;
    }

    /// <summary>One to three conditions; each issue has one that comes most.</summary>
    public ConditionTags Conditions(Dice dice)
    {
        var all = FixedLists.Conditions;
        var tags = ConditionTags.For(dice.Happens(55) ? all[number % all.Count] : dice.One(all));
        while (dice.Happens(35))
            tags = tags.With(dice.One(all));
        return tags;
    }
}
