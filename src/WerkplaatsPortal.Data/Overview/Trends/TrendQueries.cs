using System.Globalization;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview.Trends;

/// <summary>
/// How the network develops: five commands, however much there is. Lessons, insights and practices are counted on the boards that are kept
/// ready; seats in groups by the database.
/// </summary>
public sealed class TrendQueries(BoardQueries boards, SeatTrendQueries seats, DurationQueries durations, TimeProvider clock)
{
    /// <summary>So many years are shown at most.</summary>
    public const int MostYears = 30;

    /// <summary>All of it; null when there is no such issue.</summary>
    public async Task<TrendPage?> FindAsync(TrendScope scope, Reader reader, CancellationToken cancel = default)
    {
        var all = await boards.SeeAsync(reader, cancel);
        var issues = all.Issues.All.Where(issue => issue.GoesOnIn is null).ToList();
        if (scope.Issue is not null && issues.TrueForAll(issue => issue.Slug != scope.Issue))
            return null;

        var taken = await seats.TermsAsync(all.Issues, cancel);
        var known = YearsOf(all, taken);
        var years = known.Where(year => year >= (scope.From ?? 0) && year <= (scope.Until ?? int.MaxValue)).ToList();
        var looked = issues.Where(issue => scope.Issue is null || issue.Slug == scope.Issue).ToList();
        var sights = scope.Issue is { } slug ? all.Of(slug) : all;
        var inYears = years.ConvertAll(year => new InYear(year, all));
        return await WithRestAsync(
            new TrendPage(
                issues, years, [.. inYears.Select(each => each.Count(sights, taken.In(looked, each.Year)))],
                [.. looked.Select(issue => Of(issue, all.Of(issue.Slug)))], scope.HasPeriod ? null : UndatedOf(sights, years))
            { AllYears = known },
            scope, sights, looked, all.Issues, reader, cancel);

        IssueYears Of(IssueName issue, Sights own) => new(issue, [.. inYears.Select(each => each.Count(own, taken.In([issue], each.Year)))]);
    }

    private async Task<TrendPage> WithRestAsync(
        TrendPage page, TrendScope scope, Sights sights, List<IssueName> looked, IssueNames names, Reader reader, CancellationToken cancel)
    {
        HashSet<Guid> ids = [.. looked.Select(issue => issue.Id)];
        var (from, until) = (scope.From ?? 0, scope.Until ?? int.MaxValue);
        var sitting = await seats.PartiesAsync(names, ids, from, until, cancel);
        var (toLesson, toInsight) = (await durations.ToLessonAsync(names, reader, cancel), await durations.ToInsightAsync(names, reader, cancel));
        var codes = page.Years.Select(CodeOf).ToList();
        var (lessons, practices) = scope.HasPeriod
            ? (sights.Lessons.With(Facet.Dated, codes), sights.Practices.With(Facet.Dated, codes))
            : (sights.Lessons, sights.Practices);
        return page with
        {
            Parties = [.. Parties.Vocabulary.Terms.Select(term => new PartyHeard(
                term, lessons.Of(Facet.Party, term.Code), practices.Of(Facet.Party, term.Code), sitting.GetValueOrDefault(term.Value)))],
            ToLesson = [.. toLesson.Done.Where(IsLookedAt)],
            WithoutLesson = toLesson.Waiting.Count(ids.Contains),
            ToInsight = [.. toInsight.Where(IsLookedAt)],
        };

        bool IsLookedAt(Took took) => ids.Contains(took.IssueId) && took.Year >= from && took.Year <= until;
    }

    /// <summary>From the first year in which anything counts until this one, so that an empty year shows as empty.</summary>
    private List<int> YearsOf(Sights all, SeatTerms taken)
    {
        var now = clock.Today().Year;
        var first = all.Lessons.Years(Facet.Dated).Concat(all.Insights.Years(Facet.Dated)).Concat(all.Practices.Years(Facet.Dated))
            .Concat(taken.Years).Where(year => year > now - MostYears && year <= now).DefaultIfEmpty(now).Min();
        return [.. Enumerable.Range(first, now - first + 1)];
    }

    private static Undated UndatedOf(Sights sights, List<int> years)
    {
        var codes = years.ConvertAll(CodeOf);
        return new Undated(Rest(sights.Lessons), Rest(sights.Insights), Rest(sights.Practices));

        int Rest(Sight sight) => sight.Total - sight.With(Facet.Dated, codes).Total;
    }

    private static string CodeOf(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>What counts in one year, laid ready to be laid over each issue.</summary>
    private sealed class InYear(int year, Sights all)
    {
        private readonly Sight lessons = all.Lessons.With(Facet.Dated, CodeOf(year));
        private readonly Sight insights = all.Insights.With(Facet.Dated, CodeOf(year));
        private readonly Sight practices = all.Practices.With(Facet.Dated, CodeOf(year));

        public int Year => year;

        public YearCount Count(Sights sights, (int Partners, int Seats) taken) => new(
            year, sights.Lessons.CountIn(lessons), sights.Insights.CountIn(insights), sights.Practices.CountIn(practices),
            taken.Partners, taken.Seats);
    }
}
