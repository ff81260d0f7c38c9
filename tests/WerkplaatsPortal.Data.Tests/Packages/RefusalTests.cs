using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Packages;

[EveryDatabase]
public sealed class RefusalTests
{
    [Theory]
    [InlineData("year", "\"2018\"", "jaartal")]
    [InlineData("year", "20180", "jaartal")]
    [InlineData("year", "2018.5", "jaartal")]
    [InlineData("year", "2031", "moet nog beginnen")]
    [InlineData("title", "null", "mag niet null")]
    [InlineData("title", "\"  \"", "leeg")]
    [InlineData("title", "17", "tekst")]
    [InlineData("title", "\"\\ud800\"", "tekst")]
    [InlineData("title", "\"a\\u0000b\"", "teken")]
    [InlineData("conditions", "[\"zekerheid\",\"veiligheid\"]", "onbekende waarde")]
    [InlineData("conditions", "[]", "minstens 1")]
    [InlineData("conditions", "\"zekerheid\"", "lijst")]
    [InlineData("issues", "[\"bestaat-niet\"]", "onbekende verwijzing")]
    [InlineData("practices", "[\"bestaat-niet\"]", "onbekende verwijzing")]
    [InlineData("scope", "\"wereld\"", "onbekende waarde")]
    [InlineData("grounding", "\"guessed\"", "onbekende waarde")]
    public async Task A_wrong_value_is_refused_with_file_record_value_and_reason(string field, string value, string reason)
    {
        using var package = TestPackage.CopyOfNijmegen();
        package.Change(PackageFile.Lessons, "les-002", lesson => lesson[field] = JsonNode.Parse("\"PLAATS\""));
        var file = Path.Combine(package.Path, PackageFile.Lessons);
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("\"PLAATS\"", value, StringComparison.Ordinal));

        var refusal = Assert.Single(await RefusalsOf(package.Path));

        Assert.Equal((PackageFile.Lessons, "les-002"), (refusal.File, refusal.Record));
        Assert.StartsWith(field, refusal.Field, StringComparison.Ordinal);
        Assert.Contains(reason, refusal.Reason, StringComparison.Ordinal);
        Assert.NotNull(refusal.Value);
    }

    [Fact]
    public async Task All_problems_are_told_at_once_and_nothing_is_taken_over()
    {
        using var package = TestPackage.CopyOfNijmegen()
            .Change(PackageFile.Lessons, "les-001", lesson => { lesson.Remove("title"); lesson["year"] = "ooit"; })
            .Change(PackageFile.Practices, "zakgeldproject", practice => practice["period"] = JsonNode.Parse("""{"start":"2018-13","end":null}"""))
            .Change(PackageFile.Partners, "han", partner => partner["website"] = "han.nl")
            .Change(PackageFile.Tribune, "tri-03", entry => entry["date"] = "2015-02-30");
        await using var portal = await PackagePortal.EmptyAsync();

        var report = await portal.ImportAsync(package.Path);

        Assert.Equal(
            ["partners.json han website", "practices.json zakgeldproject period.start", "lessons.json les-001 title", "lessons.json les-001 year", "tribune.json tri-03 date"],
            report.Refusals.Select(refusal => $"{refusal.File} {refusal.Record} {refusal.Field}").OrderBy(each => PackageFile.All.ToList().IndexOf(each.Split(' ')[0])));
        Assert.Equal((0, 0), await portal.AskAsync(async db => (await db.Partners.CountAsync(), await db.Issues.CountAsync())));
    }

    [Fact]
    public async Task A_double_id_is_refused()
    {
        using var package = TestPackage.CopyOfNijmegen();
        package.Append(PackageFile.Publications, """{"id":"pub-bordspel","title":"Nog een","kind":"spel","url":null,"year":null,"issues":[]}""");

        var refusal = Assert.Single(await RefusalsOf(package.Path));

        Assert.Equal("pub-bordspel", refusal.Record);
        Assert.Contains("dubbel", refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_json_is_refused_with_its_line()
    {
        using var package = TestPackage.CopyOfNijmegen().Write(PackageFile.Tribune, "[\n  { \"id\": \"tri-01\",, }\n]");

        var refusal = Assert.Single(await RefusalsOf(package.Path));

        Assert.Equal(PackageFile.Tribune, refusal.File);
        Assert.Contains("regel 2", refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_encoding_than_utf8_is_refused()
    {
        using var package = TestPackage.CopyOfNijmegen();
        var text = await File.ReadAllTextAsync(Path.Combine(package.Path, PackageFile.Partners));
        package.Write(PackageFile.Partners, Encoding.Latin1.GetBytes(text.Replace("Coalitie", "Coalitië", StringComparison.Ordinal)));

        var refusals = await RefusalsOf(package.Path);

        Assert.Contains(refusals, refusal => refusal.File == PackageFile.Partners && refusal.Reason.Contains("UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_byte_order_mark_is_fine()
    {
        using var package = TestPackage.CopyOfNijmegen();
        var bytes = await File.ReadAllBytesAsync(Path.Combine(package.Path, PackageFile.Lessons));
        package.Write(PackageFile.Lessons, [0xEF, 0xBB, 0xBF, .. bytes]);

        Assert.Empty(await RefusalsOf(package.Path));
    }

    [Theory]
    [InlineData(PackageFile.Lessons, "{}")]
    [InlineData(PackageFile.Network, "[]")]
    [InlineData(PackageFile.Issues, "null")]
    public async Task A_wrong_root_is_refused(string file, string text)
    {
        using var package = TestPackage.Empty().Write(file, text);

        Assert.Equal(file, Assert.Single(await RefusalsOf(package.Path)).File);
    }

    [Fact]
    public async Task A_fixed_list_that_differs_is_refused()
    {
        using var package = TestPackage.CopyOfNijmegen().Change(PackageFile.Conditions, "cohesie", condition => condition["id"] = "samenhang");

        var refusals = await RefusalsOf(package.Path);

        Assert.Equal(["samenhang", "cohesie"], refusals.Select(refusal => refusal.Record));
    }

    [Fact]
    public async Task Any_file_may_be_missing_as_long_as_nobody_refers_to_it()
    {
        using var package = TestPackage.CopyOfNijmegen()
            .Delete(PackageFile.Tribune).Delete(PackageFile.Publications).Delete(PackageFile.Insights).Delete(PackageFile.Taxonomies);

        Assert.Empty(await RefusalsOf(package.Path));
    }

    [Fact]
    public async Task A_reference_to_a_missing_file_is_unknown_unless_an_earlier_import_brought_it()
    {
        using var package = TestPackage.CopyOfNijmegen().Delete(PackageFile.Practices).Delete(PackageFile.Studios);
        await using var portal = await PackagePortal.NijmegenAsync();

        Assert.All(await RefusalsOf(package.Path), refusal => Assert.Contains("onbekende verwijzing", refusal.Reason, StringComparison.Ordinal));
        Assert.Empty((await portal.ImportAsync(package.Path)).Refusals);
    }

    [Fact]
    public async Task Issues_that_go_on_in_each_other_are_refused()
    {
        using var package = TestPackage.Empty().Write(PackageFile.Issues, """
            [{"id":"a","name":"A","year":2019,"origin":{"type":"renamed","from":["b"]},"status":"voorganger","name_history":[]},
             {"id":"b","name":"B","year":2019,"origin":{"type":"renamed","from":["a"]},"status":"voorganger","name_history":[]}]
            """);

        Assert.Contains(await RefusalsOf(package.Path), refusal => refusal.Reason.Contains("kring", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task A_region_without_a_name_is_refused(string from)
    {
        await using var portal = await PackagePortal.EmptyAsync();

        Assert.Single((await portal.ImportAsync(TestPackage.Nijmegen, from)).Refusals);
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_refused() => Assert.Single(await RefusalsOf("/bestaat/niet"));

    private static async Task<IReadOnlyList<Refusal>> RefusalsOf(string path)
    {
        await using var portal = await PackagePortal.EmptyAsync();
        return (await portal.ImportAsync(path)).Refusals;
    }
}
