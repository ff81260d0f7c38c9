using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Search.Facets;

/// <summary>
/// All things of one kind that can be listed, newest last, with a set of marks for every value of every facet. Choosing, counting
/// and paging are bits that are laid over each other: a hundred thousand lessons take a tenth of a millisecond and no database.
/// Never changed once it is made.
/// </summary>
public sealed partial class Board
{
    private readonly List<Place> places;
    private readonly Dictionary<Guid, int> byId;
    private readonly Dictionary<FacetCode, Marks> codes;
    private readonly Dictionary<(Audience?, Guid), Marks> homes;
    private readonly Dictionary<Guid, Marks> also;
    private readonly Dictionary<int, Card> lives;
    private Selection? ofVisitors;

    private Board(
        List<Place> places, Dictionary<Guid, int> byId, Dictionary<FacetCode, Marks> codes, Dictionary<(Audience?, Guid), Marks> homes,
        Dictionary<Guid, Marks> also, Dictionary<int, Card> lives)
    {
        (this.places, this.byId, this.codes, this.homes, this.also, this.lives) = (places, byId, codes, homes, also, lives);
        OfEverybody = Union(homes.Where(home => home.Key.Item1 == Audience.Public).Select(home => home.Value));
    }

    /// <summary>How many places there are, vacant ones included.</summary>
    internal int Size => places.Count;

    private Marks OfEverybody { get; }

    /// <summary>Makes a board.</summary>
    public static Board Of(IEnumerable<Card> cards)
    {
        var sorted = InOrder(cards);
        var making = new BoardMaking(sorted.Count);
        foreach (var card in sorted)
            making.Append(card);
        return making.Done();
    }

    /// <summary>
    /// The same board with some things as they are now; null when one of them moved to another place, so that the board must be made anew.
    /// </summary>
    /// <param name="changed">The things that may have changed.</param>
    /// <param name="now">Those of them that can be listed now.</param>
    public Board? With(IReadOnlyCollection<Guid> changed, IEnumerable<Card> now)
    {
        var cards = InOrder(now);
        var added = cards.Where(card => !byId.ContainsKey(card.Id)).ToList();
        var moved = cards.Any(card => byId.TryGetValue(card.Id, out var place) && places[place] != new Place(card));
        if (moved || (added.Count > 0 && places.Count > 0 && places[^1].CompareTo(new Place(added[0])) > 0))
            return null;

        var making = new BoardMaking(places, byId, codes, homes, also, lives, places.Count + added.Count);
        foreach (var id in changed.Concat(cards.Select(card => card.Id)))
            making.Clear(id);
        foreach (var card in cards)
            making.Put(card);
        return making.Done();
    }

    /// <summary>What fits a choice, of what the reader may see.</summary>
    /// <param name="reader">Who reads.</param>
    /// <param name="choice">What is chosen.</param>
    /// <param name="ranked">What the words found, best first; null when no words were asked.</param>
    public Selection Find(Reader reader, Choice choice, IReadOnlyList<Guid>? ranked = null)
    {
        if (reader.IsVisitor && ranked is null && choice is { IsNone: true, Order: not ListOrder.Oldest })
            return ofVisitors ??= new Selection(this, OfEverybody, choice, null);

        var sight = SightOf(reader);
        return new Selection(this, ranked is null ? sight : sight.And(MarksOf(ranked)), choice, ranked);
    }

    /// <summary>All that a reader may see.</summary>
    public Sight See(Reader reader) => new(this, SightOf(reader));

    /// <summary>
    /// All that a reader could have seen just before a moment, with the seats of now: what came later is left out, what was opened, narrowed
    /// or taken back since counts as it stood.
    /// </summary>
    public Sight See(Reader reader, DateTime end)
    {
        var marks = SightOf(reader).And(Before(end));
        foreach (var (place, card) in lives)
        {
            if (card.At < end && card.Life.LastOrDefault(each => each.From < end).Audience is { } audience && IsSeenBy(reader, audience, card.IssueId))
                marks.Add(place);
            else
                marks.Remove(place);
        }

        return new(this, marks);
    }

    internal Guid IdAt(int place) => places[place].Id;

    internal bool Holds(Marks marks, Guid id) => byId.TryGetValue(id, out var place) && marks.Holds(place);

    /// <summary>The things with any of these values of a facet.</summary>
    internal Marks With(Facet facet, IEnumerable<string> any) =>
        Union(any.Select(code => codes.GetValueOrDefault(new FacetCode(facet, code))).OfType<Marks>());

    /// <summary>The things that arose in any of these issues, or belong to it too.</summary>
    internal Marks In(IReadOnlyCollection<Guid> issues) => Union(
        homes.Where(home => issues.Contains(home.Key.Item2)).Select(home => home.Value)
            .Concat(issues.Select(issue => also.GetValueOrDefault(issue)).OfType<Marks>()));

    /// <summary>The things whose moment lies before another.</summary>
    private Marks Before(DateTime end)
    {
        var (first, last) = (0, places.Count);
        while (first < last)
        {
            var middle = (first + last) / 2;
            (first, last) = places[middle].At < end ? (middle + 1, last) : (first, middle);
        }

        return Marks.First(first, Size);
    }

    /// <summary>Every value that something has, with what has it.</summary>
    internal IEnumerable<KeyValuePair<FacetCode, Marks>> Codes => codes;

    private static List<Card> InOrder(IEnumerable<Card> cards) => [.. cards.OrderBy(card => new Place(card))];

    private Marks SightOf(Reader reader) => reader.IsVisitor
        ? OfEverybody
        : Union(homes.Where(home => home.Key.Item1 is { } audience && IsSeenBy(reader, audience, home.Key.Item2)).Select(home => home.Value));

    private static bool IsSeenBy(Reader reader, Audience audience, Guid home) =>
        audience == Audience.Public || reader.SitsInArena(home) || (audience == Audience.Tribune && reader.SeatIssues.Contains(home));

    private Marks MarksOf(IReadOnlyList<Guid> ids)
    {
        var marks = Marks.None(Size);
        foreach (var id in ids)
        {
            if (byId.TryGetValue(id, out var place))
                marks.Add(place);
        }

        return marks;
    }

    private Marks Union(IEnumerable<Marks> sets) => sets.Aggregate(Marks.None(Size), (sofar, set) => sofar.Or(set));

    /// <summary>A thing and what decides where it stands.</summary>
    internal readonly record struct Place(Guid Id, DateTime At, int Year) : IComparable<Place>
    {
        public Place(Card card) : this(card.Id, card.At, card.Year) { }

        public int CompareTo(Place other) => (At, Year, Id).CompareTo((other.At, other.Year, other.Id));
    }
}
