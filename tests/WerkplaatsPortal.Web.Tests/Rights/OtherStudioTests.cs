using System.Net;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Rights;

/// <summary>What another studio keeps to itself does not come out through a form either.</summary>
[EveryDatabase]
public class OtherStudioTests
{
    private const string Title = "Een praktijk in voorbereiding";

    [Fact]
    public async Task A_practice_that_another_studio_still_prepares_is_not_offered_for_a_lesson()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var other = await Reading.AsDemoAsync(portal, "onderzoeker2");
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var made = await other.SendAsync(
            "/onderzoek/eenzaamheid-en-betekenisvol-contact/praktijken/nieuw",
            ("Title", Title), ("Summary", "Nog niet begonnen."), ("Place", "Hatert"), ("Start", "2099"), ("Conditions", "cohesie"), ("OtherIssues", Words.Studio));
        var slug = made.Headers.Location!.ToString().Split('/')[^1];

        var form = await lead.ReadAsync($"{Words.Desk}/lessen/nieuw");
        var preset = await lead.GetAsync($"{Words.Desk}/lessen/nieuw?praktijk={slug}");
        var posted = await lead.SendAsync($"{Words.Desk}/lessen/nieuw", Words.OfLesson("Een les", slug));

        Assert.DoesNotContain(Title, form.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, preset.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, posted.StatusCode);
        Assert.DoesNotContain(Title, await posted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
