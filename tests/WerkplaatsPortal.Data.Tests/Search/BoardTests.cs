using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Search;

public class BoardTests
{
    private static readonly Guid Debts = Guid.CreateVersion7();
    private static readonly Guid Loneliness = Guid.CreateVersion7();
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Reader Follower = new() { PersonId = Guid.CreateVersion7(), SeatIssues = [Debts] };
    private static readonly Reader Participant = new() { PersonId = Guid.CreateVersion7(), SeatIssues = [Debts], ArenaIssues = [Debts] };

    [Fact]
    public void Who_has_no_seat_counts_only_what_is_public()
    {
        var board = Board.Of([
            Card(1, audience: Audience.Public), Card(2, audience: Audience.Tribune), Card(3, audience: Audience.Arena),
            Card(4, Loneliness, Audience.Tribune), Card(5, Loneliness, Audience.Arena),
        ]);

        Assert.Equal(1, board.Find(Reader.Visitor, Nothing()).Total);
        Assert.Equal(2, board.Find(Follower, Nothing()).Total);
        Assert.Equal(3, board.Find(Participant, Nothing()).Total);
    }

    [Fact]
    public void What_words_found_counts_only_as_far_as_it_may_be_seen()
    {
        Card[] cards = [Card(1), Card(2, audience: Audience.Arena)];

        var found = Board.Of(cards).Find(Reader.Visitor, Nothing(), [cards[1].Id, cards[0].Id]);

        Assert.Equal(1, found.Total);
        Assert.Equal([cards[0].Id], found.OnPage(1));
    }

    [Fact]
    public void What_stood_before_a_moment_in_some_issues_is_counted_once_also_when_it_belongs_to_several()
    {
        var board = Board.Of([
            Card(1), Card(2, Loneliness) with { AlsoIn = [Debts] }, Card(3, Loneliness), Card(4) with { AlsoIn = [Loneliness] },
            .. Enumerable.Range(5, 120).Select(number => Card(number)),
        ]);
        var all = board.See(Reader.Visitor);

        Assert.Equal(1, Before(2).Total);
        Assert.Equal((70, 69), (Before(71).Total, Before(71).In([Debts]).Total));
        Assert.Equal((3, 124), (all.In([Loneliness]).Total, all.In([Debts, Loneliness]).Total));
        Assert.Equal((0, 124), (Before(1).Total, board.See(Reader.Visitor, DateTime.MaxValue).Total));
        Sight Before(int number) => board.See(Reader.Visitor, Card(number).At);
    }

    [Fact]
    public void A_day_counts_what_was_open_then_whatever_was_opened_narrowed_or_withdrawn_since()
    {
        SeenFrom From(int day, Audience? audience) => new(Start.AddDays(day), audience);
        Card opened = Card(1) with { Life = [From(1, Audience.Arena), From(5, Audience.Public)] },
            narrowed = Card(2, audience: Audience.Tribune) with { Life = [From(2, Audience.Public), From(5, Audience.Tribune)] },
            withdrawn = Card(3) with { IsGone = true, Life = [From(3, Audience.Public), From(5, null)] };
        var board = Board.Of([opened, narrowed, withdrawn]);
        int On(Reader reader, int day) => board.See(reader, Start.AddDays(day + 1)).Total;

        Assert.Equal([0, 1, 2, 2, 1], Enumerable.Range(1, 5).Select(day => On(Reader.Visitor, day)));
        Assert.Equal([0, 1, 2, 2, 2], Enumerable.Range(1, 5).Select(day => On(Follower, day)));
        Assert.Equal([1, 2, 3, 3, 2], Enumerable.Range(1, 5).Select(day => On(Participant, day)));
        Assert.Equal(2, board.See(Reader.Visitor, Start.AddDays(4)).In([Debts]).Total);
        Assert.Equal((1, 2), (board.See(Reader.Visitor).Total, board.Find(Participant, Nothing()).Total));
        Assert.Equal(0, board.With([narrowed.Id], [])!.See(Reader.Visitor, Start.AddDays(3)).Total);
    }

    [Fact]
    public void Several_values_of_one_facet_widen_and_several_facets_narrow()
    {
        var board = Board.Of([
            Card(1, codes: ["zekerheid", "2024"]), Card(2, codes: ["cohesie", "2024"]), Card(3, codes: ["cohesie", "2025"]), Card(4),
        ]);

        Assert.Equal(3, board.Find(Reader.Visitor, Chosen("zekerheid", "cohesie")).Total);
        Assert.Equal(2, board.Find(Reader.Visitor, Chosen("zekerheid", "cohesie", "2024")).Total);
        Assert.Equal(0, board.Find(Reader.Visitor, Chosen("zekerheid", "2025")).Total);
        Assert.Equal(0, board.Find(Reader.Visitor, Chosen("empowerment")).Total);
    }

    [Fact]
    public void Beside_a_value_stands_what_it_would_give_with_the_other_facets_as_chosen()
    {
        var board = Board.Of([Card(1, codes: ["zekerheid", "2024"]), Card(2, codes: ["cohesie", "2024"]), Card(3, codes: ["cohesie", "2025"])]);

        var found = board.Find(Reader.Visitor, Chosen("cohesie", "2024"));

        Assert.Equal(1, found.Of(Facet.Condition, "zekerheid"));
        Assert.Equal(1, found.Of(Facet.Condition, "cohesie"));
        Assert.Equal(1, found.Of(Facet.Year, "2024"));
        Assert.Equal(1, found.Of(Facet.Year, "2025"));
    }

    [Fact]
    public void Pages_go_from_new_to_old_and_back_without_a_gap()
    {
        var cards = Enumerable.Range(1, 205).Select(number => Card(number, audience: number % 5 == 0 ? Audience.Arena : Audience.Public)).ToList();
        var board = Board.Of(cards.AsEnumerable().Reverse());
        var expected = cards.Where(card => card.Audience == Audience.Public).Select(card => card.Id).ToList();

        var oldest = board.Find(Reader.Visitor, Nothing(ListOrder.Oldest));
        var newest = board.Find(Reader.Visitor, Nothing());

        Assert.Equal(expected, Enumerable.Range(1, 9).SelectMany(oldest.OnPage));
        Assert.Equal(expected.AsEnumerable().Reverse(), Enumerable.Range(1, 9).SelectMany(newest.OnPage));
        Assert.Empty(newest.OnPage(10));
        Assert.Equal(expected, oldest.All);
    }

    [Fact]
    public void A_changed_thing_keeps_its_place_and_what_is_new_comes_on_top()
    {
        Card[] cards = [Card(1, codes: ["zekerheid"]), Card(2), Card(3)];
        var changed = cards[0] with { Codes = [Code("cohesie")], Audience = Audience.Tribune };
        var added = Card(4);

        var board = Board.Of(cards).With([cards[0].Id, cards[1].Id, added.Id], [changed, added]);

        Assert.Equal([added.Id, cards[2].Id], board!.Find(Reader.Visitor, Nothing()).OnPage(1));
        Assert.Equal([added.Id, cards[2].Id, changed.Id], board.Find(Follower, Nothing()).OnPage(1));
        Assert.Equal(1, board.Find(Follower, Chosen("cohesie")).Total);
        Assert.Equal(0, board.Find(Follower, Chosen("zekerheid")).Total);
    }

    [Fact]
    public void A_thing_that_moves_asks_for_a_new_board()
    {
        Card[] cards = [Card(2), Card(3)];
        var board = Board.Of(cards);

        Assert.Null(board.With([cards[0].Id], [cards[0] with { At = Start.AddYears(1) }]));
        Assert.Null(board.With([Guid.CreateVersion7()], [Card(1)]));
    }

    [Fact]
    public void Without_words_relevance_is_newest_first_and_with_words_as_they_were_ranked()
    {
        Card[] cards = [Card(1), Card(2), Card(3)];
        List<Guid> ranked = [cards[1].Id, cards[2].Id];

        Assert.Equal(ranked, Board.Of(cards).Find(Reader.Visitor, Nothing(), ranked).OnPage(1));
        Assert.Equal([cards[2].Id, cards[1].Id], Board.Of(cards).Find(Reader.Visitor, Nothing(ListOrder.Newest), ranked).OnPage(1));
    }

    private static Card Card(int number, Guid? issue = null, Audience audience = Audience.Public, params string[] codes) =>
        new(Guid.CreateVersion7(), Start.AddDays(number), 0, issue ?? Debts, audience, [.. codes.Select(Code)]);

    private static FacetCode Code(string code) => new(char.IsAsciiDigit(code[0]) ? Facet.Year : Facet.Condition, code);

    private static Choice Nothing(ListOrder order = ListOrder.Relevance) => Chosen() with { Order = order };

    private static Choice Chosen(params string[] codes) =>
        new(Words.In(null), codes.Select(Code).ToLookup(code => code.Facet, code => code.Code), ListOrder.Relevance);
}
