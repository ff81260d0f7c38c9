using System.Net;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Overview;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Network;

[EveryDatabase]
public sealed class AboutTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    [Theory]
    [InlineData("/over")]
    [InlineData("/contact")]
    [InlineData("/toegankelijkheid")]
    [InlineData("/privacy")]
    public async Task A_visitor_reads_what_the_site_promises(string address)
    {
        var region = await SmallRegion.OpenAsync(shared);

        Assert.NotNull((await region.ReadAsync(address)).QuerySelector("h1"));
    }

    [Fact]
    public async Task Security_txt_says_where_to_report_and_has_not_expired()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var text = await region.Client.GetStringAsync("/.well-known/security.txt");

        Assert.Contains("Contact: ", text, StringComparison.Ordinal);
        Assert.Contains("Expires: 2026-12-12T00:00:00Z", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_shows_its_seats_and_who_is_only_named_has_no_page()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.ReadAsync("/netwerk/bindkracht10");
        var named = await region.Client.GetAsync("/netwerk/landelijk-fonds");

        Assert.NotNull(page.QuerySelector("main a[href='/kwesties/armoede']"));
        Assert.Contains("In de Arena", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, named.StatusCode);
    }
}
