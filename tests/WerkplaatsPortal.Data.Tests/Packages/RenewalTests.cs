using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Packages;

[EveryDatabase]
public sealed class RenewalTests
{
    [Fact]
    public async Task Only_the_record_that_differs_is_changed_and_its_address_stays()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var package = TestPackage.CopyOfNijmegen().Change(PackageFile.Lessons, "les-001", lesson => lesson["title"] = "Zelf oefenen met geld");
        var before = await portal.AskAsync(ImportTests.VersionsAsync);

        var report = await portal.ImportAsync(package.Path);

        Assert.Equal((0, 1, 112), (report[PackageFile.Lessons].Made, report[PackageFile.Lessons].Changed, report[PackageFile.Lessons].Unchanged));
        var lesson = await portal.AskAsync(db => db.Lessons.Include(each => each.Versions).SingleAsync(each => each.Title == "Zelf oefenen met geld"));
        Assert.Equal("oefenen-met-een-eigen-bedrag-werkt-beter-dan-uitleg", lesson.Slug);
        Assert.Equal(2, lesson.Versions.Count);
        var after = await portal.AskAsync(ImportTests.VersionsAsync);
        Assert.Equal([lesson.Id], before.Where(each => after[each.Key] != each.Value).Select(each => each.Key));
    }

    [Fact]
    public async Task A_connection_that_contradicts_a_lesson_under_an_insight_puts_it_back_on_the_table_once()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var package = TestPackage.CopyOfNijmegen().Write(
            PackageFile.LessonLinks, """[{"id":"vb-1","from":"les-001","to":"les-003","kind":"contradicts","remark":"Bij ons niet."}]""");

        await portal.ImportAsync(package.Path);
        await portal.ImportAsync(package.Path);

        var put = await portal.AskAsync(db => db.Insights.Include(each => each.Steps).Where(each => each.State == InsightState.Reconsidered).ToListAsync());
        Assert.Contains(put, insight => insight.Title == "Ervaringskennis werkt pas als zij een vaste positie heeft");
        Assert.All(put, insight => Assert.Single(insight.Steps, step => step.Kind == InsightStepKind.Contradicted));
    }

    [Fact]
    public async Task An_insight_whose_words_did_not_change_keeps_its_version()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var package = TestPackage.CopyOfNijmegen().Change(PackageFile.Insights, "inz-01", insight => insight["source"] = "elders gelezen");

        Assert.Equal(1, (await portal.ImportAsync(package.Path))[PackageFile.Insights].Changed);

        Assert.Equal(0, await portal.AskAsync(db => db.Insights.CountAsync(insight => insight.Number > 1)));
    }

    [Fact]
    public async Task What_was_edited_here_is_left_alone_and_named()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        await EditAsync(portal, "Hier bewerkt");
        using var package = TestPackage.CopyOfNijmegen().Change(PackageFile.Partners, "han", partner => partner["name"] = "HAN");

        var report = await portal.ImportAsync(package.Path);

        Assert.Equal(["han"], report[PackageFile.Partners].LeftAlone);
        Assert.Equal(1, await portal.AskAsync(db => db.Partners.CountAsync(partner => partner.Municipality == "Hier bewerkt")));
    }

    [Fact]
    public async Task Changing_a_record_twice_works_after_the_first_change()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var package = TestPackage.CopyOfNijmegen();

        foreach (var name in new[] { "HAN een", "HAN twee" })
        {
            package.Change(PackageFile.Partners, "han", partner => partner["name"] = name);
            Assert.Equal(1, (await portal.ImportAsync(package.Path))[PackageFile.Partners].Changed);
        }

        Assert.Equal("HAN twee", await portal.AskAsync(db => db.Partners.Where(each => each.Name.StartsWith("HAN ")).Select(each => each.Name).SingleAsync()));
    }

    [Fact]
    public async Task An_issue_that_is_renamed_finished_and_resumed_keeps_every_step()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var package = TestPackage.CopyOfNijmegen();

        package.Change(PackageFile.Issues, "bestaanszekerheid", issue => { issue["name"] = "Zeker bestaan"; issue["status"] = "afgerond"; });
        Assert.Empty((await portal.ImportAsync(package.Path)).Refusals);
        package.Change(PackageFile.Issues, "bestaanszekerheid", issue => issue["status"] = "actief");
        Assert.Empty((await portal.ImportAsync(package.Path)).Refusals);

        var issue = await portal.AskAsync(db => db.Issues.Include(each => each.Decisions).SingleAsync(each => each.Slug == "bestaanszekerheid"));
        Assert.Equal(
            [AgendaStep.Propose, AgendaStep.TakeUp, AgendaStep.Reformulate, AgendaStep.Retire, AgendaStep.Reopen],
            issue.Decisions.OrderBy(decision => decision.Number).Select(decision => decision.Step));
        Assert.Equal(("Zeker bestaan", IssueStatus.OnAgenda), (issue.Name, issue.Status));
    }

    [Fact]
    public async Task An_issue_that_ended_goes_on_in_another_when_a_later_package_with_only_that_issue_says_so()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var package = TestPackage.CopyOfNijmegen().Change(PackageFile.Issues, "bestaanszekerheid", issue => issue["status"] = "afgerond");
        Assert.Empty((await portal.ImportAsync(package.Path)).Refusals);
        package.Change(PackageFile.Issues, "bestaanszekerheid", issue => { issue["status"] = "samengevoegd"; issue["successor"] = "armoede-schulden"; });
        using var only = TestPackage.Empty().Write(PackageFile.Issues, package.Only(PackageFile.Issues, "bestaanszekerheid"));

        Assert.Empty((await portal.ImportAsync(only.Path)).Refusals);

        var issue = await portal.AskAsync(db => db.Issues.Include(each => each.Decisions).SingleAsync(each => each.Slug == "bestaanszekerheid"));
        Assert.Equal(
            [AgendaStep.Retire, AgendaStep.Reopen, AgendaStep.Merge],
            issue.Decisions.OrderBy(decision => decision.Number).Select(decision => decision.Step).TakeLast(3));
        Assert.Equal(IssueStatus.Merged, issue.Status);
    }

    [Fact]
    public async Task What_a_later_package_cannot_change_is_said_and_not_called_edited_here()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var package = TestPackage.CopyOfNijmegen();
        var activity = package.FirstOf(PackageFile.Tribune, entry => TribuneActivity.Kinds.Contains((string)entry["kind"]!));
        package.Change(PackageFile.Tribune, activity, entry => entry["kind"] = "artikel")
            .Change(PackageFile.Practices, "zakgeldproject", practice => practice["issues"] = new JsonArray("jip", "armoede-schulden"));

        var report = await portal.ImportAsync(package.Path);

        Assert.Empty(report[PackageFile.Tribune].LeftAlone);
        Assert.Contains(report.Remarks, remark => remark.StartsWith($"{PackageFile.Tribune}, {activity}: ", StringComparison.Ordinal));
        Assert.Contains(report.Remarks, remark => remark.StartsWith($"{PackageFile.Practices}, zakgeldproject: de eerste kwestie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reworded_question_stays_the_question_it_was()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        var count = await portal.AskAsync(db => db.Questions.CountAsync());
        using var package = TestPackage.CopyOfNijmegen().Change(PackageFile.Studios, "atelier-armoede", studio =>
            studio["arena_questions"]![1]!["question"] = "Wat gaat nu voor?");

        Assert.Empty((await portal.ImportAsync(package.Path)).Refusals);

        Assert.Equal(count, await portal.AskAsync(db => db.Questions.CountAsync()));
        Assert.Equal(1, await portal.AskAsync(db => db.Questions.CountAsync(question => question.Text == "Wat gaat nu voor?")));
    }

    [Fact]
    public async Task Links_that_change_are_followed()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var package = TestPackage.CopyOfNijmegen()
            .Change(PackageFile.Practices, "zakgeldproject", practice => practice["partners"] = new JsonArray("han", "gem-nijmegen"))
            .Change(PackageFile.Insights, "inz-01", insight => insight["lessons"] = new JsonArray("les-003", "les-113"));

        Assert.Empty((await portal.ImportAsync(package.Path)).Refusals);

        Assert.Equal(2, await portal.AskAsync(db => db.Practices.Where(each => each.Slug == "zakgeldproject").SelectMany(each => each.Partners).CountAsync()));
        Assert.Equal(2, await portal.AskAsync(db => db.Insights.Where(each => each.Title == "Ervaringskennis werkt pas als zij een vaste positie heeft").SelectMany(each => each.Lessons).CountAsync()));
    }

    [Fact]
    public async Task Another_regions_package_comes_in_as_incoming_knowledge_once()
    {
        await using var portal = await PackagePortal.EmptyAsync();

        var first = await portal.ImportAsync(TestPackage.Nijmegen, "Twente");
        var before = await portal.AskAsync(ImportTests.VersionsAsync);
        var second = await portal.ImportAsync(TestPackage.Nijmegen, "Twente");

        Assert.Equal((113, 13), (first[PackageFile.Lessons].Made, first[PackageFile.Insights].Made));
        Assert.Equal((0, 113), (second[PackageFile.Lessons].Made, second[PackageFile.Lessons].Unchanged));
        Assert.Equal(before, await portal.AskAsync(ImportTests.VersionsAsync));
        Assert.Equal((0, 0), await portal.AskAsync(async db => (await db.Lessons.CountAsync(), await db.Issues.CountAsync())));
        Assert.Equal(13, await portal.AskAsync(db => db.IncomingKnowledge.CountAsync(each => each.Region == "Twente" && each.Kind == IncomingKind.Insight)));
    }

    [Fact]
    public async Task Two_titles_alike_get_two_addresses()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        using var package = TestPackage.CopyOfNijmegen();
        package.Append(PackageFile.Publications, """{"id":"pub-nieuw","title":"Effectencalculator","kind":"boek","url":null,"year":null,"issues":[]}""");
        package.Append(PackageFile.Publications, """{"id":"pub-woord","title":"Nieuw","kind":"boek","url":null,"year":null,"issues":[]}""");

        Assert.Empty((await portal.ImportAsync(package.Path)).Refusals);

        Assert.Equal(2, await portal.AskAsync(db => db.Publications.CountAsync(each => each.Slug == "effectencalculator-2" || each.Slug == "nieuw-2")));
    }

    [Fact]
    public void The_report_says_in_dutch_what_happened() =>
        Assert.Equal("lessons.json, les-001, year = \"ooit\": dit is geen jaar", new Refusal("lessons.json", "les-001", "year", "\"ooit\"", "dit is geen jaar").ToString());

    private static Task<int> EditAsync(PackagePortal portal, string municipality) => portal.AskAsync(async db =>
    {
        var han = await db.Partners.SingleAsync(partner => partner.Website == "https://www.han.nl");
        han.Describe(new(han.Name, han.Kind, han.Role) { Municipality = municipality, Conditions = ConditionTags.None });
        return await db.SaveChangesAsync();
    });
}
