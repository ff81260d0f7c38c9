using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Search.Facets;

/// <content>How a board comes about.</content>
public sealed partial class Board
{
    /// <summary>A board while it is being made.</summary>
    private sealed class BoardMaking
    {
        private readonly List<Place> places;
        private readonly Dictionary<Guid, int> byId;
        private readonly Dictionary<FacetCode, Marks> codes;
        private readonly Dictionary<(Audience?, Guid), Marks> homes;
        private readonly Dictionary<Guid, Marks> also;
        private readonly Dictionary<int, Card> lives;
        private readonly int size;

        public BoardMaking(int size)
        {
            (this.size, places, byId) = (size, new(size), new(size));
            (codes, homes, also, lives) = ([], [], [], []);
        }

        public BoardMaking(
            List<Place> places, Dictionary<Guid, int> byId, Dictionary<FacetCode, Marks> codes,
            Dictionary<(Audience?, Guid), Marks> homes, Dictionary<Guid, Marks> also,
            Dictionary<int, Card> lives, int size)
        {
            (this.size, this.places, this.byId, this.lives) = (size, [.. places], new(byId), new(lives));
            this.codes = codes.ToDictionary(pair => pair.Key, pair => pair.Value.Copy(size));
            this.homes = homes.ToDictionary(pair => pair.Key, pair => pair.Value.Copy(size));
            this.also = also.ToDictionary(pair => pair.Key, pair => pair.Value.Copy(size));
        }

        public void Clear(Guid id)
        {
            if (!byId.TryGetValue(id, out var place))
                return;
            foreach (var marks in codes.Values.Concat(homes.Values).Concat(also.Values))
                marks.Remove(place);
            lives.Remove(place);
        }

        public void Put(Card card)
        {
            if (byId.TryGetValue(card.Id, out var place))
                Mark(place, card);
            else
                Append(card);
        }

        public void Append(Card card)
        {
            byId.Add(card.Id, places.Count);
            places.Add(new Place(card));
            Mark(places.Count - 1, card);
        }

        public Board Done() => new(places, byId, codes, homes, also, lives);

        private void Mark(int place, Card card)
        {
            // What is gone keeps its home, so that a day in the past finds it in its issue; nobody has sight of it now.
            Audience? seenBy = card.IsGone ? null : card.Audience;
            MarksIn(homes, (seenBy, card.IssueId)).Add(place);
            if (card.Life.Count > 0)
                lives[place] = card;
            foreach (var code in card.Codes)
                MarksIn(codes, code).Add(place);
            foreach (var issue in card.AlsoIn)
                MarksIn(also, issue).Add(place);
        }

        private Marks MarksIn<TKey>(Dictionary<TKey, Marks> sets, TKey key) where TKey : notnull
        {
            if (!sets.TryGetValue(key, out var marks))
                sets[key] = marks = Marks.None(size);
            return marks;
        }
    }
}
