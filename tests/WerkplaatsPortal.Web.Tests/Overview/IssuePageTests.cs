using System.Net;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

[EveryDatabase]
public sealed class IssuePageTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    [Fact]
    public async Task A_successor_shows_what_arose_in_its_predecessor_and_says_where()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.ReadAsync("/kwesties/armoede");

        Assert.Contains("2 lessen", page.QuerySelector(".badges")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ontstaan in Schulden", page.QuerySelector(".zone--praktijk")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hoe praten we over geld?", page.QuerySelector(".zone--arena")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/lessen/een-oude-les']"));
    }

    [Fact]
    public async Task A_merged_issue_says_what_became_of_it_and_leads_to_its_successor()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.ReadAsync("/kwesties/schulden");

        Assert.NotNull(page.QuerySelector(".wat-werd a[href='/kwesties/armoede']"));
        Assert.Contains("Hoort bij elkaar.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href='/kwesties/schulden/meedoen']"));
    }

    [Fact]
    public async Task A_visitor_sees_partners_and_how_many_people_but_no_draft_and_no_person_without_an_organisation()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.Client.GetStringAsync("/kwesties/armoede");

        Assert.Contains("Bindkracht10", page, StringComparison.Ordinal);
        Assert.Contains("1 deelnemer uit 1 organisatie", page, StringComparison.Ordinal);
        Assert.Contains("1 persoon zonder organisatie", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Iemand", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nog een concept", page, StringComparison.Ordinal);
        Assert.DoesNotContain("method=\"post\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issue_on_the_agenda_names_its_lead_and_invites_to_take_part()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.ReadAsync("/kwesties/armoede");

        Assert.Contains("Noor Janssen", page.QuerySelector(".trekker")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/kwesties/armoede/meedoen']"));
        Assert.NotNull(page.QuerySelector("a[href='/kwesties/armoede/agenda.ics']"));
        Assert.NotNull(page.QuerySelector("a[href='/kwesties/armoede/feed.xml']"));
    }

    [Fact]
    public async Task What_is_only_put_forward_is_not_there_for_a_visitor()
    {
        var region = await SmallRegion.OpenAsync(shared);

        Assert.Equal(HttpStatusCode.NotFound, (await region.Client.GetAsync("/kwesties/mantelzorg")).StatusCode);
        Assert.DoesNotContain("Mantelzorg", (await region.ReadAsync("/kwesties")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issue_that_is_not_there_is_not_found()
    {
        var region = await SmallRegion.OpenAsync(shared);

        Assert.Equal(HttpStatusCode.NotFound, (await region.Client.GetAsync("/kwesties/bestaat-niet")).StatusCode);
    }

    [Fact]
    public async Task The_list_shows_the_issues_that_went_with_their_successor()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.ReadAsync("/kwesties");

        var gone = page.QuerySelector("section[aria-labelledby=toen]")!;
        Assert.NotNull(gone.QuerySelector("a[href='/kwesties/schulden']"));
        Assert.NotNull(gone.QuerySelector("a[href='/kwesties/armoede']"));
    }
}
