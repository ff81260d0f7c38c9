using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Packages;

[EveryDatabase]
public sealed class ImportTests
{
    [Fact]
    public async Task The_demo_package_comes_in_whole()
    {
        await using var portal = await PackagePortal.EmptyAsync();

        var report = await portal.ImportAsync(TestPackage.Nijmegen);

        Assert.Empty(report.Refusals);
        Assert.Equal((50, 15, 25, 113), (report[PackageFile.Partners].Made, report[PackageFile.Issues].Made, report[PackageFile.Practices].Made, report[PackageFile.Lessons].Made));
        Assert.Equal((13, 24, 32), (report[PackageFile.Insights].Made, report[PackageFile.Publications].Made, report[PackageFile.Tribune].Made));
        Assert.Equal(113, await portal.AskAsync(db => db.Lessons.CountAsync(lesson => lesson.State == LessonState.Shared && lesson.Audience == Audience.Public)));
        Assert.Equal((16, 16), await portal.AskAsync(async db => (await db.Activities.CountAsync(), await db.Updates.CountAsync())));
    }

    [Fact]
    public async Task Importing_twice_changes_nothing()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        var before = await portal.AskAsync(VersionsAsync);
        portal.Clock.Advance(TimeSpan.FromDays(400));

        var report = await portal.ImportAsync(TestPackage.Nijmegen);

        Assert.True(report.Succeeded);
        Assert.All(report.Files, file => Assert.Equal((0, 0, 0), (file.Outcome.Made, file.Outcome.Changed, file.Outcome.LeftAlone.Count)));
        Assert.Equal(113, report[PackageFile.Lessons].Unchanged);
        Assert.Equal(before, await portal.AskAsync(VersionsAsync));
    }

    [Fact]
    public async Task Every_issue_on_the_agenda_has_a_studio_with_a_vacant_lead()
    {
        await using var portal = await PackagePortal.NijmegenAsync();

        var onAgenda = await portal.AskAsync(db => db.Issues.Where(issue => issue.Status == IssueStatus.OnAgenda).Select(issue => issue.Id).ToListAsync());
        var studios = await portal.AskAsync(db => db.Studios.Include(studio => studio.Leads).ToListAsync());

        Assert.Equal(10, onAgenda.Count);
        Assert.Equal(onAgenda.Order(), studios.Select(studio => studio.IssueId).Order());
        Assert.All(studios, studio => Assert.Empty(studio.Leads));
        Assert.Contains(studios, studio => studio.Name == "Leeratelier Kinderarmoede en generatiearmoede");
    }

    [Fact]
    public async Task A_predecessor_goes_on_in_the_issue_that_names_it_on_the_day_that_one_begins()
    {
        await using var portal = await PackagePortal.NijmegenAsync();

        var issues = await IssuesAsync(portal);
        var old = issues.Single(issue => issue.Slug == "doorbreek-eenzaamheid-en-sociaal-isolement");
        var merge = old.Decisions.MaxBy(decision => decision.Number)!;

        Assert.Equal(IssueStatus.Merged, old.Status);
        Assert.Equal(issues.Single(issue => issue.Slug == "eenzaamheid-en-betekenisvol-contact").Id, old.SuccessorId);
        Assert.Equal((AgendaStep.Merge, new DateOnly(2019, 1, 1)), (merge.Step, merge.TakenOn));
    }

    [Fact]
    public async Task The_agenda_reads_as_it_was_called_in_each_year()
    {
        await using var portal = await PackagePortal.NijmegenAsync();

        var issue = (await IssuesAsync(portal)).Single(issue => issue.Slug == "kinderarmoede-en-generatiearmoede");

        Assert.Equal("Zakgeldproject / generatiearmoede", NameOn(issue, new(2019, 6, 1)));
        Assert.Equal("Kinderarmoede", NameOn(issue, new(2023, 6, 1)));
        Assert.Equal("Kinderarmoede en generatiearmoede", NameOn(issue, new(2026, 11, 23)));
    }

    [Fact]
    public async Task A_name_from_before_the_issue_began_or_without_a_year_is_an_alias()
    {
        await using var portal = await PackagePortal.NijmegenAsync();

        var issue = (await IssuesAsync(portal)).Single(issue => issue.Slug == "eenzaamheid-en-betekenisvol-contact");

        Assert.Equal(["Doorbreek eenzaamheid en sociaal isolement", "Betekenisvol contact"], issue.Aliases);
        Assert.Equal([AgendaStep.Propose, AgendaStep.TakeUp], issue.Decisions.OrderBy(each => each.Number).Select(each => each.Step));
        Assert.All(issue.Decisions, decision => Assert.Equal(new DateOnly(2019, 1, 1), decision.TakenOn));
    }

    [Fact]
    public async Task A_finished_issue_is_retired_on_the_day_of_import()
    {
        await using var portal = await PackagePortal.NijmegenAsync();

        var issue = (await IssuesAsync(portal)).Single(issue => issue.Slug == "aan-het-werk-in-de-wijk");

        Assert.Equal(IssueStatus.Retired, issue.Status);
        Assert.Equal(new DateOnly(2026, 11, 23), issue.Decisions.MaxBy(decision => decision.Number)!.TakenOn);
        Assert.Equal("Samen aan het werk in de wijk", NameOn(issue, new(2024, 1, 1)));
    }

    [Fact]
    public async Task A_lesson_of_a_practice_is_known_from_practice_and_one_from_elsewhere_from_research()
    {
        await using var portal = await PackagePortal.NijmegenAsync();

        var lessons = await portal.AskAsync(db => db.Lessons.ToListAsync());

        Assert.Equal(25, lessons.Count(lesson => lesson.SourceKind == SourceKind.Research));
        Assert.All(lessons, lesson => Assert.Equal(lesson.PracticeId is null, lesson.SourceKind == SourceKind.Research));
        Assert.Contains(lessons, lesson => lesson.Provenance.Inferred && lesson.Provenance.Source!.StartsWith("http", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Insights_that_their_lessons_carry_come_in_adopted()
    {
        await using var portal = await PackagePortal.NijmegenAsync();

        Assert.Equal(13, await portal.AskAsync(db => db.Insights.CountAsync(insight => insight.State == InsightState.Adopted)));
    }

    [Fact]
    public async Task An_insight_on_one_lesson_comes_in_as_proposed_and_is_reported()
    {
        using var package = TestPackage.CopyOfNijmegen();
        package.Change(PackageFile.Insights, "inz-03", insight => insight["lessons"] = new System.Text.Json.Nodes.JsonArray("les-001"));
        await using var portal = await PackagePortal.EmptyAsync();

        var report = await portal.ImportAsync(package.Path);

        Assert.Contains(report.Remarks, remark => remark.Contains("inz-03", StringComparison.Ordinal) && remark.Contains("voorgesteld", StringComparison.Ordinal));
        Assert.Equal(1, await portal.AskAsync(db => db.Insights.CountAsync(insight => insight.State == InsightState.Proposed)));
    }

    [Fact]
    public async Task Arena_partners_get_no_seat()
    {
        await using var portal = await PackagePortal.NijmegenAsync();

        Assert.Equal(0, await portal.AskAsync(db => db.Participations.CountAsync()));
    }

    private static Task<List<SocialIssue>> IssuesAsync(PackagePortal portal) =>
        portal.AskAsync(db => db.Issues.Include(issue => issue.Decisions).ToListAsync());

    private static string NameOn(SocialIssue issue, DateOnly day) => issue.Decisions.Where(decision => decision.TakenOn <= day)
        .OrderBy(decision => decision.TakenOn).ThenBy(decision => decision.Number).Last().Name;

    internal static async Task<IReadOnlyDictionary<Guid, Guid>> VersionsAsync(PortalDbContext db)
    {
        var versions = new List<Entity>();
        versions.AddRange(await db.Networks.AsNoTracking().ToListAsync());
        versions.AddRange(await db.Partners.AsNoTracking().ToListAsync());
        versions.AddRange(await db.Issues.AsNoTracking().ToListAsync());
        versions.AddRange(await db.Studios.AsNoTracking().ToListAsync());
        versions.AddRange(await db.Questions.AsNoTracking().ToListAsync());
        versions.AddRange(await db.Practices.AsNoTracking().ToListAsync());
        versions.AddRange(await db.Lessons.AsNoTracking().ToListAsync());
        versions.AddRange(await db.Insights.AsNoTracking().ToListAsync());
        versions.AddRange(await db.Publications.AsNoTracking().ToListAsync());
        versions.AddRange(await db.Updates.AsNoTracking().ToListAsync());
        versions.AddRange(await db.Activities.AsNoTracking().ToListAsync());
        versions.AddRange(await db.IncomingKnowledge.AsNoTracking().ToListAsync());
        return versions.ToDictionary(entity => entity.Id, entity => entity.Version);
    }
}
