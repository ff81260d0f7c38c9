using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Public.Overview;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

public sealed class InsightGroundsTests
{
    [Fact]
    public void Few_lessons_are_all_shown()
    {
        var grounds = InsightGrounds.Of([.. Lessons(3, 4)], null, 1)!;

        Assert.Equal(12, grounds.Groups.Sum(group => group.Shown.Count));
        Assert.All(grounds.Groups, group => Assert.Equal(0, group.More));
        Assert.Equal(1, grounds.Pages);
    }

    [Fact]
    public void Of_many_practices_a_page_shows_some_and_of_each_some_lessons()
    {
        List<WeighedItem> lessons = [.. Lessons(150, 2)];

        var first = InsightGrounds.Of(lessons, null, 1)!;
        var all = Enumerable.Range(1, first.Pages).SelectMany(page => InsightGrounds.Of(lessons, null, page)!.Groups).ToList();

        Assert.Equal(InsightGrounds.PracticesOnPage, first.Groups.Count);
        Assert.Equal(150, all.Select(group => group.PracticeSlug).Distinct().Count());
        Assert.Equal(300, all.Sum(group => group.Total));
        Assert.Null(InsightGrounds.Of(lessons, null, first.Pages + 1));
        Assert.Null(InsightGrounds.Of(lessons, null, 0));
    }

    [Fact]
    public void A_practice_opens_page_by_page_and_so_does_elsewhere()
    {
        List<WeighedItem> lessons = [.. Lessons(1, 45), .. Lessons(1, 21).Select(lesson => lesson with { PracticeSlug = null, Practice = null })];

        Assert.Equal([20, 20, 5], Enumerable.Range(1, 3).Select(page => InsightGrounds.Of(lessons, "praktijk-1", page)!.Groups[0].Shown.Count));
        Assert.Equal(21, InsightGrounds.Of(lessons, InsightGrounds.Elsewhere, 2)!.Groups[0].Total);
        Assert.Null(InsightGrounds.Of(lessons, "praktijk-1", 4));
        Assert.Null(InsightGrounds.Of(lessons, "praktijk-2", 1));
    }

    [Theory, InlineData("Wie samen kookt, praat sneller over geld", 100, 3), InlineData("Jongerenondersteuningsbehoefteonderzoekscommissie", 90, 6)]
    public void Words_are_broken_to_fit_and_what_is_too_long_ends_with_an_ellipsis(string words, double width, int most)
    {
        var lines = Lettering.Broken(words, width, most);
        var cut = Lettering.Broken(words, width, 1);

        Assert.All(lines, line => Assert.True(Lettering.WidthOf(line) <= width, line));
        Assert.EndsWith("…", cut.Single(), StringComparison.Ordinal);
        Assert.Equal(words, Lettering.Fitted(words, 10000));
    }

    private static IEnumerable<WeighedItem> Lessons(int practices, int each) =>
        from practice in Enumerable.Range(1, practices)
        from lesson in Enumerable.Range(1, each)
        select new WeighedItem(
            $"les-{practice}-{lesson}", "Les", Condition.SocialCohesion, SourceKind.Practice, false, $"praktijk-{practice}", "Praktijk", "Plaats");
}
