using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Overview.OpenData;
using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

/// <summary>What goes out with an export and into an empty portal is the same to every visitor.</summary>
public sealed class SamePortalTests
{
    private static readonly Dictionary<string, string> Pages = OpenDataQueries.Kinds.Keys.ToDictionary(kind => kind, kind => kind switch
    {
        "berichten" or "activiteiten" => $"/tribune/{kind}",
        _ => $"/{kind}",
    });

    [Fact, OnSqlite("What a package holds does not depend on the engine; the round trip of the records is tested on each.")]
    public async Task An_empty_portal_gets_the_same_addresses_and_content_from_an_export_of_the_demo()
    {
        await using var first = await PortalServer.WithDemoAsync();
        await using var second = new PortalServer(await PortalServer.DatabaseAsync("nothing at all")) { Demo = false };
        var (withdrawn, closed) = await LiveOnAsync(first);
        var folder = Directory.CreateTempSubdirectory("werkplaats-same-").FullName;

        await ServeAsync<PackageExport, object>(first, async export => await export.RunAsync(folder));
        var people = await first.LookAsync(db => db.People.Select(person => person.Name).ToListAsync());
        var written = string.Concat(Directory.GetFiles(folder).Select(File.ReadAllText));
        var report = await ServeAsync<PackageImport, ImportReport>(second, import => import.RunAsync(folder));

        Assert.Empty(report.Refusals);
        Assert.DoesNotContain(people, name => written.Contains(name, StringComparison.Ordinal));
        using var here = first.CreateClient();
        using var there = second.CreateClient();
        foreach (var (kind, page) in Pages)
        {
            var (before, after) = (await ItemsAsync(here, kind), await ItemsAsync(there, kind));
            Assert.NotEmpty(before);
            Assert.Equal(before.Keys, after.Keys);
            Assert.All(before, item => Assert.Equal(item.Value, after[item.Key]));
            foreach (var slug in after.Keys)
                Assert.True((await there.GetAsync($"{page}/{slug}")).IsSuccessStatusCode, $"{page}/{slug}");
        }

        Assert.Contains("Er klopte iets niet.", await there.GetStringAsync($"/lessen/{withdrawn}"), StringComparison.Ordinal);
        Assert.Contains("Alles is geleerd.", await there.GetStringAsync($"/kwesties/{closed}/leeratelier"), StringComparison.Ordinal);
        var put = await second.LookAsync(db => db.Insights.CountAsync(insight => insight.State == InsightState.Reconsidered));
        Assert.Equal(await first.LookAsync(db => db.Insights.CountAsync(insight => insight.State == InsightState.Reconsidered)), put);
        Assert.True(put > 0);

        // Where it came from, it is all there: also what was made there and never came in with a package.
        var back = await ServeAsync<PackageImport, ImportReport>(first, import => import.RunAsync(folder));
        Directory.Delete(folder, recursive: true);
        Assert.Empty(back.Refusals);
        Assert.All(back.Files, file => Assert.True(file.Outcome.Made == 0, file.File));
    }

    /// <summary>A lesson under an insight is withdrawn, and a studio closed.</summary>
    private static async Task<(string Lesson, string Studio)> LiveOnAsync(PortalServer portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var now = DateTime.UtcNow;
        var insight = await db.Insights.Include(each => each.Lessons).Include(each => each.Steps).AsSplitQuery()
            .Where(each => each.State == InsightState.Adopted).OrderBy(each => each.Slug).FirstAsync();
        var under = insight.Lessons.First(each => !each.Contradicts).LessonId;
        var lesson = await db.Lessons.SingleAsync(each => each.Id == under);
        lesson.WithdrawFromImport("Er klopte iets niet.", now);
        foreach (var resting in await db.Insights.Include(each => each.Lessons).Include(each => each.Steps).AsSplitQuery()
            .Where(each => each.Lessons.Any(link => link.LessonId == under)).ToListAsync())
            resting.LosesGround(lesson, now);

        const string closed = "eenzaamheid-en-betekenisvol-contact";
        var studio = await db.Studios.Include(each => each.Leads).Include(each => each.Decisions).AsSplitQuery()
            .SingleAsync(each => db.Issues.Any(issue => issue.Id == each.IssueId && issue.Slug == closed));
        studio.Close(new Decision(Amsterdam.Day(now), now, "Alles is geleerd."));
        await db.SaveChangesAsync();
        return (lesson.Slug, closed);
    }

    private static async Task<TAnswer> ServeAsync<TService, TAnswer>(PortalServer portal, Func<TService, Task<TAnswer>> ask) where TService : notnull
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Every record of a kind as text, by its slug.</summary>
    private static async Task<SortedDictionary<string, string>> ItemsAsync(HttpClient visitor, string kind)
    {
        var items = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var (page, pages) = (1, 1); page <= pages; page++)
        {
            using var answer = JsonDocument.Parse(await visitor.GetStringAsync($"/api/v1/{kind}?pagina={page}"));
            pages = answer.RootElement.GetProperty("pages").GetInt32();
            foreach (var item in answer.RootElement.GetProperty("items").EnumerateArray())
                items[item.GetProperty("id").GetString()!] = item.GetRawText();
        }

        return items;
    }
}
