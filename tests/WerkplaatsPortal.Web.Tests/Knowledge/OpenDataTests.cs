using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Knowledge;

[EveryDatabase]
public class OpenDataTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    [Fact]
    public async Task A_spreadsheet_gets_the_packages_columns_and_no_formula()
    {
        var portal = await Region.OpenAsync(shared);
        using var client = portal.CreateClient();

        var bytes = await client.GetByteArrayAsync("/lessen.csv?q=brief");
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");

        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal("id;title;context;lesson;evidence;grounding;conditions;issues;levels;parties;domains;practices;year;scope;source;environments;source_kind;holds_for;aspects;note", lines[0]);
        Assert.Equal(3, lines.Length);
        Assert.Contains("'=1+1 kopjes in het café.", lines[1], StringComparison.Ordinal);
        Assert.Contains(";armoede|schulden;", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spreadsheet_of_insights_holds_those_of_the_choice()
    {
        var portal = await Region.OpenAsync(shared);
        using var client = portal.CreateClient();

        var lines = (await client.GetStringAsync("/inzichten.csv?q=ontmoeten")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var none = (await client.GetStringAsync("/inzichten.csv?voorwaarde=empowerment")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, lines.Length);
        Assert.Contains("Eerst ontmoeten", lines[1], StringComparison.Ordinal);
        Assert.Equal(lines[..1], none);
    }

    [Fact]
    public async Task A_record_has_the_packages_field_names_and_slugs_for_references()
    {
        var portal = await Region.OpenAsync(shared);
        using var client = portal.CreateClient();

        var lesson = await client.GetFromJsonAsync<JsonElement>("/api/v1/lessen/cafe-zoe-opent-gesprekken");

        Assert.Equal("cafe-zoe-opent-gesprekken", lesson.GetProperty("id").GetString());
        Assert.Equal("buurtkeuken", lesson.GetProperty("practices")[0].GetString());
        Assert.Equal(("stated", 2018), (lesson.GetProperty("grounding").GetString(), lesson.GetProperty("year").GetInt32()));
    }

    [Fact]
    public async Task A_page_of_open_data_holds_only_what_is_public()
    {
        var portal = await Region.OpenAsync(shared);
        using var client = portal.CreateClient();

        var page = await client.GetFromJsonAsync<JsonElement>("/api/v1/lessen");

        Assert.Equal((1, 1, 3), (page.GetProperty("pagina").GetInt32(), page.GetProperty("pages").GetInt32(), page.GetProperty("total").GetInt32()));
        Assert.Equal(3, page.GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("/api/v1/lessen/nog-een-concept")]
    [InlineData("/api/v1/lessen?pagina=9")]
    [InlineData("/api/v1/onzin")]
    public async Task What_is_not_there_is_a_JSON_problem(string address)
    {
        var portal = await Region.OpenAsync(shared);
        using var client = portal.CreateClient();

        var answer = await client.GetAsync(address);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Any_site_may_read_open_data()
    {
        var portal = await Region.OpenAsync(shared);
        using var client = portal.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/lessen");
        request.Headers.Add("Origin", "https://elders.example");

        var answer = await client.SendAsync(request);

        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task The_description_knows_every_kind()
    {
        var portal = await Region.OpenAsync(shared);
        using var client = portal.CreateClient();

        var description = await client.GetFromJsonAsync<JsonElement>("/api/v1/openapi.json");

        Assert.Equal(18, description.GetProperty("paths").EnumerateObject().Count());
        Assert.True(description.GetProperty("components").GetProperty("schemas").GetProperty("LessonRecord").GetProperty("properties").TryGetProperty("grounding", out _));
    }
}
