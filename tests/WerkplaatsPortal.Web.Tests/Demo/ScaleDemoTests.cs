using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Demo.Scale;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Demo;

[EveryDatabase]
public class ScaleDemoTests
{
    private static readonly string[] Pages = ["/", "/kennisagenda", "/lessen", "/lessen?pagina=3", "/praktijken", "/tribune", "/netwerk"];

    [Fact]
    public async Task There_are_as_many_lessons_as_asked_and_their_pages_can_be_read()
    {
        await using var portal = await ScalePortal.FilledAsync();
        using var visitor = new Reading(portal);
        using var researcher = await Reading.AsDemoAsync(portal, "onderzoeker");
        var lesson = await portal.LookAsync(db => db.Lessons.Where(each => each.Audience == Audience.Public && each.State == LessonState.Shared)
            .OrderBy(each => each.Slug).Select(each => each.Slug).FirstAsync());
        var insight = await portal.LookAsync(db => db.Insights.Where(each => each.State == InsightState.Adopted && each.Audience == Audience.Public)
            .OrderBy(each => each.Slug).Select(each => each.Slug).FirstAsync());

        Assert.Equal(ScalePortal.Lessons, await portal.LookAsync(db => db.Lessons.CountAsync()));
        foreach (var address in Pages.Concat([$"/lessen/{lesson}", $"/inzichten/{insight}"]))
            Assert.True((await visitor.GetAsync(address)).IsSuccessStatusCode, address);
        Assert.True((await researcher.GetAsync("/onderzoek")).IsSuccessStatusCode);
    }

    [Fact, OnSqlite("what is made does not depend on the engine")]
    public async Task The_same_seed_gives_the_same_content_in_whatever_country()
    {
        await using var one = await ScalePortal.FilledAsync(seed: 7);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            await using var same = await ScalePortal.FilledAsync(seed: 7);
            Assert.Equal(await one.ContentAsync(), await same.ContentAsync());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        await using var other = await ScalePortal.FilledAsync(seed: 8);
        Assert.NotEqual(await one.ContentAsync(), await other.ContentAsync());
    }

    [Fact]
    public async Task What_was_made_keeps_the_rules_of_the_domain()
    {
        await using var portal = await ScalePortal.FilledAsync();
        var lessons = await portal.LookAsync(db => db.Lessons.Include(lesson => lesson.OtherPractices).Include(lesson => lesson.Steps)
            .ToDictionaryAsync(lesson => lesson.Id));
        var insights = await portal.LookAsync(db => db.Insights.Include(insight => insight.Lessons).ToListAsync());

        Assert.True(insights.Count >= 5);
        Assert.All(insights, insight => Assert.Null(InsightGround.WhatLacks(
            [.. insight.Lessons.Select(each => new WeighedLesson(lessons[each.LessonId], each.Contradicts))], insight.Audience)));
        Assert.All(lessons.Values, lesson => Assert.Equal(lesson.State == LessonState.Draft, lesson.Steps.Count == 0));
        Assert.True(lessons.Values.Count(lesson => lesson.IsSharedWith(Audience.Public)) > ScalePortal.Lessons * 3 / 4);
        Assert.Contains(lessons.Values, lesson => lesson.State == LessonState.Draft);
        Assert.Contains(lessons.Values, lesson => lesson is { State: LessonState.Shared, Audience: Audience.Tribune });
        Assert.Contains(lessons.Values, lesson => lesson is { State: LessonState.Shared, Audience: Audience.Arena });
        Assert.Equal(0, await portal.LookAsync(db => db.Mails.CountAsync()));
    }

    [Fact, OnSqlite("it is refused before the engine matters")]
    public async Task Without_Demo_Enabled_nothing_is_made()
    {
        await using var portal = await ScalePortal.EmptyAsync();

        Assert.Contains("Demo:Enabled", await portal.RefusalAsync("--lessons", "100"), StringComparison.Ordinal);
        Assert.False(await portal.LookAsync(db => db.Issues.AnyAsync()));
    }

    [Fact]
    public async Task A_database_that_holds_something_is_left_alone()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        var before = await portal.LookAsync(db => db.Lessons.CountAsync());

        Assert.Contains("not empty", await portal.RefusalAsync("--lessons", "100"), StringComparison.Ordinal);
        Assert.Equal(before, await portal.LookAsync(db => db.Lessons.CountAsync()));
    }

    [Theory, OnSqlite("it is refused before the engine matters")]
    [InlineData]
    [InlineData("--lessons")]
    [InlineData("--lessons", "veel")]
    [InlineData("--lessons", "0")]
    [InlineData("--lessons", "100", "--seed")]
    public async Task What_is_typed_wrong_is_answered_with_how_to_say_it(params string[] typed)
    {
        await using var portal = await ScalePortal.EmptyAsync();

        Assert.Contains("demo --lessons N", await portal.RefusalAsync(typed), StringComparison.Ordinal);
    }

    [Fact, OnSqlite("what is made does not depend on the engine")]
    public async Task A_handful_of_lessons_is_fine_too()
    {
        await using var portal = await ScalePortal.EmptyAsync();
        await using var scope = portal.Services.CreateAsyncScope();

        Assert.True(await scope.ServiceProvider.GetRequiredService<ScaleDemo>().FillAsync(3, 1, null, null, CancellationToken.None));

        Assert.Equal(3, await portal.LookAsync(db => db.Lessons.CountAsync()));
    }

    [Fact, OnSqlite("the question is the same on each engine")]
    public async Task At_the_start_too_demo_data_come_only_into_an_empty_database()
    {
        await using var portal = new PortalServer(await PortalServer.DatabaseAsync("one partner and no account", (db, _) =>
        {
            db.Add(NetworkPartner.Join("eerste", new PartnerDetails("De eerste", PartnerKind.Municipality, PartnerRole.Partner)));
            return Task.CompletedTask;
        }));

        Assert.Equal((1, 0, 0), await portal.LookAsync(async db =>
            (await db.Partners.CountAsync(), await db.Accounts.CountAsync(), await db.Issues.CountAsync())));
    }

    [Fact]
    public async Task Broken_off_half_way_nothing_is_left()
    {
        await using var portal = await ScalePortal.EmptyAsync();
        using var stop = new CancellationTokenSource();
        await using var scope = portal.Services.CreateAsyncScope();
        var demo = scope.ServiceProvider.GetRequiredService<ScaleDemo>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => demo.FillAsync(5000, 1, done => StopAt(1200, done), null, stop.Token));

        Assert.False(await portal.LookAsync(async db => await db.People.AnyAsync() || await db.Issues.AnyAsync() || await db.Lessons.AnyAsync()));

        void StopAt(int limit, int done)
        {
            if (done >= limit)
                stop.Cancel();
        }
    }
}
