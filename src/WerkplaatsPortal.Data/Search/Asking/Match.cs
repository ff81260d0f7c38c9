namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>What the database looks up: of each line of <paramref name="Required"/> one way must be there, and none of <paramref name="Without"/>.</summary>
internal sealed record Match(IReadOnlyList<IReadOnlyList<Saying>> Required, IReadOnlyList<Saying> Without)
{
    /// <summary>What holds every wish that matters.</summary>
    /// <param name="question">The question.</param>
    /// <param name="facets">Chosen facets.</param>
    /// <param name="from">Only ways to say it that weigh at least this.</param>
    public static Match Full(Question question, FacetTokens facets, double from = 0) =>
        Of([.. question.Required.Select(wish => (IReadOnlyList<Saying>)[.. wish.Ways.Where(way => way.Weight >= from)])], question, facets);

    /// <summary>What holds any of some wishes.</summary>
    public static Match Any(IEnumerable<Wish> wishes, Question question, FacetTokens facets) =>
        Of([[.. wishes.SelectMany(wish => wish.Ways)]], question, facets);

    private static Match Of(List<IReadOnlyList<Saying>> required, Question question, FacetTokens facets)
    {
        required.AddRange(facets.Facets.Where(facet => facet.Count > 0).Select(facet => (IReadOnlyList<Saying>)[.. facet.Select(Bearing)]));
        if (required.Count == 0)
            required.Add([Bearing(Mark.Any)]);
        return new Match(required, question.Without);
    }

    private static Saying Bearing(string mark) => new([mark], 1);
}
