using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Commands;
using WerkplaatsPortal.Web.Demo.Scale;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Demo;

/// <summary>A portal without the usual demo data, empty or filled with a few hundred invented lessons.</summary>
internal static class ScalePortal
{
    public const int Lessons = 300;

    private const string Mark = "Verzonnen";

    public static async Task<PortalServer> FilledAsync(int seed = 1)
    {
        var portal = await EmptyAsync();
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ScaleDemo>().FillAsync(Lessons, seed, null, null, CancellationToken.None);
        return portal;
    }

    public static async Task<PortalServer> EmptyAsync()
    {
        var portal = new PortalServer(await TestDatabases.CreateEmptyAsync()) { Demo = false };
        portal.StartServer();
        return portal;
    }

    public static async Task<string> RefusalAsync(this PortalServer portal, params string[] typed)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var command = scope.ServiceProvider.GetServices<ICommand>().Single(each => each.Usage.StartsWith("demo ", StringComparison.Ordinal));
        return (await Assert.ThrowsAsync<CommandFailure>(() => command.RunAsync(typed, TextWriter.Null, CancellationToken.None))).Message;
    }

    /// <summary>Everything but the ids, which no page shows.</summary>
    public static Task<List<string>> ContentAsync(this PortalServer portal) => portal.LookAsync(async db =>
    {
        var slugs = await db.Lessons.ToDictionaryAsync(lesson => lesson.Id, lesson => lesson.Slug);
        var issues = await db.Issues.ToDictionaryAsync(issue => issue.Id, issue => issue.Slug);
        var lessons = await db.Lessons.Where(lesson => lesson.Provenance.Note!.StartsWith(Mark)).ToListAsync();
        var links = await db.LessonLinks.ToListAsync();
        var insights = await db.Insights.Include(insight => insight.Lessons).ToListAsync();
        var practices = await db.Practices.Where(practice => practice.Provenance.Note!.StartsWith(Mark)).ToListAsync();
        return lessons.Select(each => FormattableString.Invariant(
                $"{each.Slug} {each.Title} {each.Context} {each.Learned} {each.Evidence} {issues[each.IssueId]} {each.State} {each.Audience}")
                + FormattableString.Invariant($" {each.SharedAt:O} {each.Setting}"))
            .Concat(links.Select(each => $"{slugs[each.FromId]} {each.Kind} {slugs[each.ToId]} {each.Remark}"))
            .Concat(insights.Select(each => $"{each.Slug} {each.Statement} {Joined(each.Lessons.Select(lesson => slugs[lesson.LessonId]))}"))
            .Concat(practices.Select(each => FormattableString.Invariant($"{each.Slug} {each.Summary} {each.MadeAt:O}")))
            .Order(StringComparer.Ordinal).ToList();
    });

    private static string Joined(IEnumerable<string> slugs) => string.Join(' ', slugs.Order(StringComparer.Ordinal));
}
