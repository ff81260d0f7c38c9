namespace WerkplaatsPortal.Data.Search;

/// <summary>The kinds of thing that the search finds, in the order of the page. The numbers are stored.</summary>
public enum FoundKind
{
    /// <summary>Social issue.</summary>
    Issue,

    /// <summary>Learning question.</summary>
    Question,

    /// <summary>Learning practice.</summary>
    Practice,

    /// <summary>Lesson.</summary>
    Lesson,

    /// <summary>Insight.</summary>
    Insight,

    /// <summary>Tribune update.</summary>
    Update,

    /// <summary>Tribune activity.</summary>
    Activity,

    /// <summary>Publication.</summary>
    Publication,

    /// <summary>Partner.</summary>
    Partner,

    /// <summary>Advice.</summary>
    Advice,
}
