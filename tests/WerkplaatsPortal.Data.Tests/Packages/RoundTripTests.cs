using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Packages;

[EveryDatabase]
public sealed class RoundTripTests
{
    [Fact]
    public async Task An_export_imported_into_an_empty_portal_exports_the_same_bytes()
    {
        await using var first = await PackagePortal.NijmegenAsync();
        await using var second = await PackagePortal.EmptyAsync();
        second.Clock.Advance(TimeSpan.FromDays(30));
        using var once = TestPackage.Empty();
        using var again = TestPackage.Empty();

        Assert.Equal(3, await first.AskAsync(PutQuestionsOnTheirWayAsync));
        await ExportAsync(first, once.Path);
        var report = await second.ImportAsync(once.Path);
        await ExportAsync(second, again.Path);

        Assert.Empty(report.Refusals);
        Assert.Equal(Texts(once.Path), Texts(again.Path));
        Assert.Equal(await first.AskAsync(AddressesAsync), await second.AskAsync(AddressesAsync));
    }

    [Fact]
    public async Task An_export_imported_where_it_came_from_makes_nothing_new()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var package = TestPackage.Empty();
        var before = await portal.AskAsync(AddressesAsync);

        await ExportAsync(portal, package.Path);
        var report = await portal.ImportAsync(package.Path);

        Assert.Empty(report.Refusals);
        Assert.All(report.Files, file => Assert.Equal(0, file.Outcome.Made));
        Assert.Equal(before, await portal.AskAsync(AddressesAsync));
    }

    [Fact]
    public async Task A_zip_holds_the_same_as_a_folder_and_the_same_bytes_each_time()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var package = TestPackage.Empty();
        var zip = package.Path + ".zip";

        await ExportAsync(portal, package.Path);
        await ExportAsync(portal, zip);
        var bytes = await File.ReadAllBytesAsync(zip);
        await ExportAsync(portal, zip);

        Assert.Equal(bytes, await File.ReadAllBytesAsync(zip));
        using var archive = ZipFile.OpenRead(zip);
        using var reader = new StreamReader(archive.GetEntry(PackageFile.Lessons)!.Open(), Encoding.UTF8);
        Assert.Equal(Texts(package.Path)[PackageFile.Lessons], await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task An_export_has_no_byte_order_mark()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var package = TestPackage.Empty();

        await ExportAsync(portal, package.Path);

        Assert.Equal((byte)'[', (await File.ReadAllBytesAsync(Path.Combine(package.Path, PackageFile.Lessons)))[0]);
    }

    [Fact]
    public async Task A_folder_with_other_things_is_not_written_over()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var folder = TestPackage.Empty();
        folder.Write("brief.txt", "Beste lezer");

        await Assert.ThrowsAsync<IOException>(() => ExportAsync(portal, folder.Path));

        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task An_earlier_package_is_replaced_and_other_files_beside_it_stay()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var package = TestPackage.CopyOfNijmegen().Write("README.md", "Lees mij");

        await ExportAsync(portal, package.Path);

        Assert.Contains("\"slug\"", Texts(package.Path)[PackageFile.Lessons], StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(package.Path, "README.md")));
    }

    /// <summary>One question worked on, one answered, one parked.</summary>
    private static async Task<int> PutQuestionsOnTheirWayAsync(PortalDbContext db)
    {
        QuestionState[] states = [QuestionState.WorkedOn, QuestionState.Answered, QuestionState.Parked];
        var questions = await db.Questions.OrderBy(question => question.Slug).Take(states.Length).ToListAsync();
        foreach (var (question, state) in questions.Zip(states))
            question.StandAs(state, DateTime.UnixEpoch);
        await db.SaveChangesAsync();
        return questions.Count;
    }

    private static Task<IReadOnlyList<(string File, int Records)>> ExportAsync(PackagePortal portal, string path) =>
        portal.AskAsync(db => new PackageExport(db, portal.Clock).RunAsync(path));

    private static SortedDictionary<string, string> Texts(string folder) => new(Directory.GetFiles(folder, "*.json")
        .ToDictionary(file => Path.GetFileName(file), File.ReadAllText), StringComparer.Ordinal);

    private static async Task<List<string>> AddressesAsync(PortalDbContext db)
    {
        var addresses = new List<string>();
        addresses.AddRange(await db.Partners.Select(each => "netwerk/" + each.Slug + each.Name).ToListAsync());
        addresses.AddRange(await db.Issues.Select(each => "kwesties/" + each.Slug + each.Name + each.Status).ToListAsync());
        addresses.AddRange(await db.Studios.Select(each => "ateliers/" + each.Name).ToListAsync());
        addresses.AddRange(await db.Questions.Select(each => "vragen/" + each.Slug + each.State).ToListAsync());
        addresses.AddRange(await db.Practices.Select(each => "praktijken/" + each.Slug + each.Summary).ToListAsync());
        addresses.AddRange(await db.Lessons.Select(each => "lessen/" + each.Slug + each.Learned + each.Evidence).ToListAsync());
        addresses.AddRange(await db.Insights.Select(each => "inzichten/" + each.Slug + each.Statement + each.State).ToListAsync());
        addresses.AddRange(await db.Publications.Select(each => "publicaties/" + each.Slug).ToListAsync());
        addresses.AddRange(await db.Updates.Select(each => "berichten/" + each.Slug + each.Body).ToListAsync());
        addresses.AddRange(await db.Activities.Select(each => "activiteiten/" + each.Slug + each.Summary).ToListAsync());
        addresses.Sort(StringComparer.Ordinal);
        return addresses;
    }
}
