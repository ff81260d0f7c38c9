using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>The order of a list of lessons.</summary>
public enum LessonOrder
{
    /// <summary>What the words say most about first; without words, newest first.</summary>
    Relevance,

    /// <summary>Newest first.</summary>
    Newest,

    /// <summary>Oldest first.</summary>
    Oldest,
}

/// <summary>One facet: a way to choose among lessons.</summary>
public enum LessonFacet
{
    /// <summary>Social issue.</summary>
    Issue,

    /// <summary>Condition of social quality.</summary>
    Condition,

    /// <summary>Level.</summary>
    Level,

    /// <summary>Party.</summary>
    Party,

    /// <summary>Life domain.</summary>
    Domain,

    /// <summary>Surroundings.</summary>
    Surroundings,

    /// <summary>Social basis.</summary>
    Basis,

    /// <summary>Kind of source.</summary>
    Source,

    /// <summary>Year.</summary>
    Year,
}

/// <summary>What somebody chose among the lessons. Several values of one facet widen the choice, several facets narrow it.</summary>
public sealed record LessonChoice
{
    /// <summary>Words to find.</summary>
    public Words Words { get; init; } = Words.In(null);

    /// <summary>Slugs of issues.</summary>
    public IReadOnlyCollection<string> Issues { get; init; } = [];

    /// <summary>Conditions.</summary>
    public Condition Conditions { get; init; }

    /// <summary>Levels.</summary>
    public Level Levels { get; init; }

    /// <summary>Parties.</summary>
    public Party Parties { get; init; }

    /// <summary>Life domains.</summary>
    public LifeDomain Domains { get; init; }

    /// <summary>Surroundings.</summary>
    public Surroundings Surroundings { get; init; }

    /// <summary>Parts of the social basis.</summary>
    public SocialBasis SocialBasis { get; init; }

    /// <summary>Kinds of source.</summary>
    public IReadOnlyCollection<SourceKind> Sources { get; init; } = [];

    /// <summary>Years.</summary>
    public IReadOnlyCollection<int> Years { get; init; } = [];

    /// <summary>The order.</summary>
    public LessonOrder Order { get; init; }
}
