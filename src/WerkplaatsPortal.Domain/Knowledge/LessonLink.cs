using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>What one lesson does to another.</summary>
public enum LessonLinkKind
{
    /// <summary>Says the same from another side.</summary>
    Supports,

    /// <summary>Says: yes, but.</summary>
    Nuances,

    /// <summary>Says the opposite.</summary>
    Contradicts,

    /// <summary>Takes it a step further.</summary>
    Extends,
}

/// <summary>The names of the values of <see cref="LessonLinkKind"/>.</summary>
public static class LessonLinkKinds
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<LessonLinkKind> Vocabulary { get; } = new(
        new(LessonLinkKind.Supports, "supports", "Ondersteunt", "Supports"),
        new(LessonLinkKind.Nuances, "nuances", "Nuanceert", "Nuances"),
        new(LessonLinkKind.Contradicts, "contradicts", "Spreekt tegen", "Contradicts"),
        new(LessonLinkKind.Extends, "extends", "Gaat verder op", "Extends"));
}

/// <summary>A connection between two lessons, with a remark. It can cross studios.</summary>
public sealed class LessonLink : Entity
{
    /// <summary>The longest remark.</summary>
    public const int RemarkMaxLength = 1000;

    private LessonLink() { }

    /// <summary>The lesson that says something about the other.</summary>
    public Guid FromId { get; private set; }

    /// <summary>The other lesson.</summary>
    public Guid ToId { get; private set; }

    /// <summary>What the first does to the other.</summary>
    public LessonLinkKind Kind { get; private set; }

    /// <summary>In what way.</summary>
    public string? Remark { get; private set; }

    /// <summary>Who connected them; null for an import.</summary>
    public Guid? ConnectedBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime ConnectedAt { get; private set; }

    /// <summary>The lead of a studio connects a lesson of that studio with another lesson, of whatever studio.</summary>
    /// <exception cref="RuleViolation">It is the same lesson, neither belongs to the studio, one is another studio's draft or withdrawn, or somebody else than the lead does so.</exception>
    public static LessonLink Connect(
        LearningStudio studio, Lesson from, Lesson to, LessonLinkKind kind, string? remark, Guid by, DateTime now)
    {
        Rule.Demand(from.Id != to.Id, "Kies een andere les om mee te verbinden.", "Other");
        Rule.Demand(from.IssueId == studio.IssueId || to.IssueId == studio.IssueId, "Eén van de lessen moet uit je eigen leeratelier komen.");
        Rule.Demand(
            MayBeConnected(from, studio) && MayBeConnected(to, studio), "Verbind alleen met een les die gedeeld is.", "Other");
        studio.DemandLed(by, now);
        return Between(from, to, kind, remark, by, now);
    }

    /// <summary>A connection that comes in with a package.</summary>
    /// <exception cref="RuleViolation">The remark is too long.</exception>
    public static LessonLink Imported(Lesson from, Lesson to, LessonLinkKind kind, string? remark, DateTime now) =>
        Between(from, to, kind, remark, null, now);

    /// <summary>Replaces the remark as an import does.</summary>
    /// <exception cref="RuleViolation">The remark is too long.</exception>
    public void RenewFromImport(string? remark) => Remark = Rule.OptionalText(remark, RemarkMaxLength, nameof(Remark));

    private static LessonLink Between(Lesson from, Lesson to, LessonLinkKind kind, string? remark, Guid? by, DateTime now)
    {
        var link = new LessonLink
        {
            FromId = from.Id,
            ToId = to.Id,
            Kind = kind,
            Remark = Rule.OptionalText(remark, RemarkMaxLength, nameof(Remark)),
            ConnectedBy = by,
            ConnectedAt = now,
        };
        link.Raise(new LessonsConnected(from.Id, to.Id));
        return link;
    }

    /// <summary>Drafts of another studio are not the lead's to see.</summary>
    private static bool MayBeConnected(Lesson lesson, LearningStudio studio) =>
        lesson.State == LessonState.Shared || (lesson.IssueId == studio.IssueId && lesson.State != LessonState.Withdrawn);
}
