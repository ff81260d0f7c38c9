namespace WerkplaatsPortal.Data.Overview;

/// <summary>What hangs on the thing that a page is about.</summary>
public enum StrandKind
{
    /// <summary>A further issue that it belongs to.</summary>
    Issue,

    /// <summary>A partner that takes part; it has a page.</summary>
    Partner,

    /// <summary>An organisation that is only named.</summary>
    Named,

    /// <summary>A question that is worked on.</summary>
    Question,

    /// <summary>A question that it answers.</summary>
    Answered,

    /// <summary>A question that it raises.</summary>
    Raised,

    /// <summary>A question on its issue, whether or not it is connected with it.</summary>
    Beside,

    /// <summary>A lesson that raises the question, or that is spoken of together with it.</summary>
    Lesson,

    /// <summary>A learning practice.</summary>
    Practice,

    /// <summary>An insight that rests on it.</summary>
    Insight,

    /// <summary>An insight that it rests on and that was taken back since.</summary>
    Withdrawn,

    /// <summary>An insight that it contradicts.</summary>
    Contradicted,

    /// <summary>An insight on the same issue, whether or not it is connected with it.</summary>
    Nearby,

    /// <summary>A lesson on the same issue, whether or not it is connected with it.</summary>
    NearbyLesson,

    /// <summary>A lesson that put an insight back on the Arena's table.</summary>
    Doubt,

    /// <summary>The insight that somebody found not to hold, which this lesson was made of.</summary>
    Finding,

    /// <summary>An update that speaks of it.</summary>
    Update,

    /// <summary>An activity at which it is shared.</summary>
    Activity,

    /// <summary>An activity that it came of.</summary>
    CameOf,

    /// <summary>A publication that rests on a lesson.</summary>
    FromLesson,

    /// <summary>A publication that rests on an insight.</summary>
    FromInsight,

    /// <summary>A publication on its issue, whatever it rests on.</summary>
    Publication,
}

/// <summary>
/// One thing that hangs on another, as a page links to it. All kinds come in one command: set by name, not by constructor,
/// because only so can several queries become one.
/// </summary>
public sealed class Strand
{
    /// <summary>How it hangs on the thing.</summary>
    public StrandKind Kind { get; init; }

    /// <summary>The last part of its address; of a question, that of its issue.</summary>
    public string Slug { get; init; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>A word more: place, kind; of a question, its own part of the address.</summary>
    public string? Note { get; init; }

    /// <summary>Where there are several to hang on: the last part of the address of the one it hangs on.</summary>
    public string? Under { get; init; }
}
