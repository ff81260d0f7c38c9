namespace WerkplaatsPortal.Data.Packages;

/// <summary>The names of the files of a knowledge package. Any of them may be missing.</summary>
public static class PackageFile
{
    /// <summary>The network itself: one object.</summary>
    public const string Network = "network.json";

    /// <summary>The four conditions; they must be the portal's own.</summary>
    public const string Conditions = "conditions.json";

    /// <summary>The fixed vocabularies; they must be the portal's own.</summary>
    public const string Taxonomies = "taxonomies.json";

    /// <summary>Organisations and groups.</summary>
    public const string Partners = "partners.json";

    /// <summary>Social issues.</summary>
    public const string Issues = "issues.json";

    /// <summary>Learning studios with their questions.</summary>
    public const string Studios = "studios.json";

    /// <summary>Learning practices.</summary>
    public const string Practices = "practices.json";

    /// <summary>Lessons.</summary>
    public const string Lessons = "lessons.json";

    /// <summary>Lessons that were withdrawn: address and reason, without their words. The portal's own.</summary>
    public const string WithdrawnLessons = "withdrawn_lessons.json";

    /// <summary>Connections between lessons; not in packages of before the portal.</summary>
    public const string LessonLinks = "lesson_links.json";

    /// <summary>Insights.</summary>
    public const string Insights = "insights.json";

    /// <summary>Insights that were taken back. The portal's own: an older reader would take them for knowledge.</summary>
    public const string WithdrawnInsights = "withdrawn_insights.json";

    /// <summary>The public register of advice; the portal's own.</summary>
    public const string Advices = "advices.json";

    /// <summary>Publications and other products.</summary>
    public const string Publications = "publications.json";

    /// <summary>Updates and activities.</summary>
    public const string Tribune = "tribune.json";

    /// <summary>The questions inside <see cref="Studios"/>, as the portal keeps them apart; no file of its own.</summary>
    internal const string Questions = "studios.json#vragen";

    /// <summary>Every file, in an order in which each only looks back at those before it.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Network, Conditions, Taxonomies, Partners, Issues, Studios, Practices, Lessons, WithdrawnLessons, LessonLinks, Insights,
        WithdrawnInsights, Advices, Publications, Tribune,
    ];
}
