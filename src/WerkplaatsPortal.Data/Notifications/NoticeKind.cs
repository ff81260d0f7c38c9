namespace WerkplaatsPortal.Data.Notifications;

/// <summary>
/// One kind of event that people are told of: one line in <see cref="NoticeKinds"/>. When one event has several lines, somebody is told by the
/// first that concerns him or her.
/// </summary>
/// <param name="Event">The kind of event.</param>
/// <param name="Sentence">What it says, in Dutch; its English stands in the resources.</param>
/// <param name="Thing">What it is about.</param>
/// <param name="Circle">Whom it concerns.</param>
public sealed record NoticeKind(string Event, string Sentence, NoticeThing Thing, NoticeCircle Circle)
{
    /// <summary>Whether something is asked of those whom it concerns; it counts as long as <see cref="Shown.Waits"/> says so.</summary>
    public bool Waits { get; init; }

    /// <summary>Whether people are told each time; else once for each thing.</summary>
    public bool EachTime { get; init; }

    /// <summary>Whether it holds also of what is over: that it was taken back or called off, or what came of it. See <see cref="Shown.Over"/>.</summary>
    public bool AlsoOver { get; init; }

    /// <summary>Tells it from other lines of the same event; empty for the only one.</summary>
    public string As { get; init; } = "";

    /// <summary>The name under which notifications are kept. It stays for ever.</summary>
    public string Name => As.Length == 0 ? Event : $"{Event}.{As}";

    /// <summary>Whether it still holds of a thing as it is now.</summary>
    public bool Holds(Shown thing) => (AlsoOver || !thing.Over) && (thing.Waits || !Waits);

    /// <summary>What the people of its circle are told.</summary>
    internal NoticeMatter MatterOf(Outbox.EventRecord happened) =>
        new(Name, happened.SubjectId, $"{Name}/{(EachTime ? happened.Id : happened.SubjectId):N}", Waits, happened.At);
}

/// <summary>What notifications are about.</summary>
/// <param name="About">What decides whom it concerns, of every such thing.</param>
/// <param name="Shown">Those of the asked things that a reader may see: always by <c>VisibleTo</c>.</param>
public sealed record NoticeThing(Func<PortalDbContext, IQueryable<About>> About, Func<Look, IQueryable<Shown>> Shown)
{
    /// <summary>The pages that show it, where another kind of thing goes by the same id: a round and its inventory, a seat and the request for it.</summary>
    public IReadOnlyList<NoticePage> Pages { get; init; } = [];
}

/// <summary>Whom something concerns.</summary>
/// <param name="People">The people, some perhaps more than once.</param>
public sealed record NoticeCircle(Func<Telling, IQueryable<Guid>> People)
{
    /// <summary>Whether it reaches people by something else than a seat in the studio.</summary>
    public bool IsElsewhere { get; init; }
}
