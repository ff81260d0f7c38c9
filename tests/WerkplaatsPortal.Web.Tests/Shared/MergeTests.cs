using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Shared;

/// <summary>Two people in one text: both are shown, and who saves second chooses.</summary>
[EveryDatabase]
public class MergeTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    [Theory]
    [InlineData("theirs", "Dit schreef de eerste.")]
    [InlineData("mine", "Dit schreef de tweede.")]
    public async Task Who_saves_second_chooses_for_each_text_and_saves_over_the_newer_version(string choice, string saved)
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var title = $"Een les om samen te voegen, {choice}";
        var edit = $"{(await lead.SendAsync($"{Words.Desk}/lessen/nieuw", Words.OfLesson(title))).Headers.Location}/wijzigen";
        var opened = await lead.HiddenAsync(edit);
        await lead.SendAsync(edit, Words.OfCheck(title, "Dit schreef de eerste."));
        var answer = await lead.PostAsync(edit, [.. opened, .. Words.OfCheck(title, "Dit schreef de tweede.")]);
        var page = await Reading.PageOfAsync(answer);
        var radio = page.QuerySelector($"input[type=radio][name='_take.Learned'][value={choice}]")!;
        var theirs = page.QuerySelector("input[type=hidden][name='_theirs.Learned']")!;

        var merged = await lead.PostAsync(
            page, null, edit, [.. Words.OfCheck(title, "Dit schreef de tweede."), ("_take.Learned", choice), ("_theirs.Learned", theirs.GetAttribute("value"))]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(page.QuerySelector("main form")!.Id, radio.GetAttribute("form"));
        Assert.Equal(page.QuerySelector("main form")!.Id, theirs.GetAttribute("form"));
        Assert.Contains("eerste.", page.QuerySelector("details .verschil del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("tweede.", page.QuerySelector("details .verschil ins")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, merged.StatusCode);
        Assert.Equal(saved, await portal.LookAsync(db => db.Lessons.Where(lesson => lesson.Title == title).Select(lesson => lesson.Learned).SingleAsync()));
    }

    [Fact]
    public async Task Who_goes_on_with_a_draft_sees_what_was_saved_since()
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        const string title = "Een les met een concept";
        var edit = $"{(await lead.SendAsync($"{Words.Desk}/lessen/nieuw", Words.OfLesson(title))).Headers.Location}/wijzigen";
        var opened = await lead.HiddenAsync(edit);
        await lead.PostAsync("/account/concepten", [.. opened, .. Words.OfCheck(title, "Wat ik typte.")]);
        await lead.PostAsync(edit, [.. opened.Where(field => field.Name != "_draft"), .. Words.OfCheck(title, "Wat een ander bewaarde.")]);

        var page = await lead.ReadAsync(edit + "?concept=verder");
        var sent = await lead.PostAsync(page, null, edit, Words.OfCheck(title, "Wat ik typte."));

        Assert.Contains("Wat een ander bewaarde.", page.QuerySelector(".naast-elkaar")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Wat ik typte.", page.QuerySelector("[name=Learned]")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
    }
}
