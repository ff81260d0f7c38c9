using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tests.Packages;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Search;

[EveryDatabase]
public sealed class FinderTests
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Answers = new();

    [Fact]
    public async Task The_same_question_gives_the_same_lessons_in_the_same_order_on_every_database()
    {
        await using var portal = await PackagePortal.NijmegenAsync();

        // The first database that answers says what the others must answer.
        foreach (var judged in Judged.All)
        {
            var answer = await SlugsAsync(portal, judged.Question);
            Assert.Equal(Answers.GetOrAdd(judged.Question, answer), answer);
        }
    }

    [Fact]
    public async Task Dutch_is_understood()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.ShareAsync("Schuldhulpverlening begint aan de keukentafel");
        await shelf.ShareAsync("Het wijkcentrum is meer dan koffie");
        await shelf.ShareAsync("Eenzaamheid heeft veel gezichten");
        await shelf.ShareAsync("Financiële zorgen en een licht verstandelijke beperking");

        Assert.Contains("Schuldhulp", (await shelf.TitlesAsync("hulp bij schulden"))[0], StringComparison.Ordinal);
        Assert.Contains("wijkcentrum", (await shelf.TitlesAsync("buurthuis"))[0], StringComparison.Ordinal);
        Assert.Contains("Eenzaamheid", (await shelf.TitlesAsync("eenzame"))[0], StringComparison.Ordinal);
        Assert.Contains("Financiële", (await shelf.TitlesAsync("financieel"))[0], StringComparison.Ordinal);
        Assert.Contains("Financiële", (await shelf.TitlesAsync("LVB"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_word_is_put_right_and_said()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.ShareAsync("Eenzaamheid heeft veel gezichten");

        var found = await shelf.FindAsync("eenzaamhied bespreken");

        Assert.Equal("eenzaamheid bespreken", found.DidYouMean);
        Assert.NotEmpty(found.Ranked);
    }

    [Fact]
    public async Task A_mistyped_word_is_put_right_where_it_stands_and_with_its_accents_also_in_a_phrase()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.ShareAsync("Over financiële zorgen in het dorp Gendt");

        Assert.Equal("zorgnetwerk zorgen", (await shelf.FindAsync("zorgnetwerk zorgne")).DidYouMean);
        Assert.Equal("\"financiële zorgen\"", (await shelf.FindAsync("\"finanziele zorgen\"")).DidYouMean);
        Assert.Equal("Gendt", (await shelf.FindAsync("gentd")).DidYouMean);
    }

    [Fact]
    public async Task A_word_is_found_in_a_compound_that_no_list_knows()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.ShareAsync("Met de studiecoördinator aan tafel");

        var found = await shelf.FindAsync("coordinator");

        Assert.Single(found.Ranked);
        Assert.Null(found.DidYouMean);
    }

    [Fact]
    public async Task Words_that_stand_in_every_text_are_named()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.ShareAsync("Hoe het met de buurt gaat");

        Assert.Equal(["hoe", "het"], (await shelf.FindAsync("hoe het Hoe")).TooCommon);
        Assert.Empty((await shelf.FindAsync("hoe buurt")).TooCommon);
    }

    [Fact]
    public async Task What_is_found_says_whether_its_title_or_text_tells_why()
    {
        await using var shelf = await Shelf.OpenAsync();
        var practice = A.Practice(shelf.Studio, "De Soeptafel");
        await shelf.SaveAsync(db => db.AddRange(practice, A.SharedLesson(shelf.Studio, practice, title: "Eten verbindt")));

        Assert.False(Assert.Single((await shelf.FindAsync("soeptafel", kind: FoundKind.Lesson)).Ranked).InSight);
        Assert.True(Assert.Single((await shelf.FindAsync("verbindt", kind: FoundKind.Lesson)).Ranked).InSight);
    }

    [Fact]
    public async Task A_publication_is_found_by_the_regions_that_made_it()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.SaveAsync(db => db.Add(Publication.Of(
            "bordspel", new PublicationText("Bordspel Hoe gaat het", "spel", 2019, null, Provenance.Here) { Regions = ["Twente"] })));

        Assert.Single((await shelf.FindAsync("spel twente", kind: FoundKind.Publication)).Ranked);
    }

    [Fact]
    public async Task A_phrase_must_stand_there_and_a_word_can_be_left_out()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.ShareAsync("De sociale basis van een buurt");
        await shelf.ShareAsync("Een basis die sociale vragen stelt");

        Assert.Equal(["De sociale basis van een buurt"], await shelf.TitlesAsync("\"sociale basis\""));
        Assert.Equal(["Een basis die sociale vragen stelt"], await shelf.TitlesAsync("sociale basis -buurt"));
    }

    [Fact]
    public async Task A_word_in_the_title_weighs_more_than_one_in_the_text()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.ShareAsync("Wat een moestuin doet");
        var other = A.SharedLesson(shelf.Studio, title: "Samen buiten bezig");
        other.Revise(shelf.Studio, A.LessonText("Samen buiten bezig") with { Learned = "Een moestuin brengt buren bij elkaar." }, shelf.Lead.Id, Moment.Now);
        await shelf.SaveAsync(db => db.Add(other));

        Assert.Equal(["Wat een moestuin doet", "Samen buiten bezig"], await shelf.TitlesAsync("moestuin"));
    }

    [Fact]
    public async Task A_lesson_is_found_by_its_practice_also_when_that_gets_another_name()
    {
        await using var shelf = await Shelf.OpenAsync();
        var practice = A.Practice(shelf.Studio, "De Soeptafel");
        await shelf.SaveAsync(db => db.AddRange(practice, A.SharedLesson(shelf.Studio, practice, title: "Eten verbindt")));
        Assert.Equal(["Eten verbindt"], await shelf.TitlesAsync("soeptafel"));

        await shelf.AskAsync(async db =>
        {
            var stored = await db.Practices.SingleAsync(each => each.Id == practice.Id);
            stored.Rewrite(shelf.Studio, A.PracticeText("De Pannenkoekenboot"), shelf.Lead.Id, Moment.Now);
            return await db.SaveChangesAsync();
        });

        Assert.Equal(["Eten verbindt"], await shelf.TitlesAsync("pannenkoekenboot"));
        Assert.Empty(await shelf.TitlesAsync("\"soeptafel\""));
    }

    [Fact]
    public async Task What_was_found_says_what_it_belongs_to_and_facets_are_part_of_the_question()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.ShareAsync("Een moestuin verbindt");

        var found = Assert.Single((await shelf.FindAsync("moestuin", kind: FoundKind.Lesson)).Ranked);
        var inclusion = new FacetTokens([[Mark.Of(Condition.SocialInclusion), Mark.Of(Condition.SocialCohesion)], [Mark.Of(shelf.Issue.Id)]]);
        var elsewhere = new FacetTokens([[Mark.Of(Guid.CreateVersion7())]]);

        Assert.True(found.Bears(Mark.Of(shelf.Issue.Id)) && found.Bears(Mark.Of(Condition.SocialInclusion)) && !found.Bears(Mark.Of(Condition.SocialCohesion)));
        Assert.Single((await shelf.FindAsync("moestuin", kind: FoundKind.Lesson, facets: inclusion)).Ranked);
        Assert.Empty((await shelf.FindAsync("moestuin", facets: elsewhere)).Ranked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!* \" -")]
    [InlineData("-buurt")]
    [InlineData("hoe of dat")]
    [InlineData("' OR 1=1 --")]
    [InlineData("\"\"\" AND NOT (")]
    public async Task Whatever_is_typed_never_fails(string typed)
    {
        await using var shelf = await Shelf.OpenAsync();

        Assert.Empty((await shelf.FindAsync(typed, kind: FoundKind.Advice)).Ranked);
    }

    private static async Task<List<string>> SlugsAsync(PackagePortal portal, string question)
    {
        var found = await portal.AskAsync(db => new Finder(db, portal.Clock).FindAsync(FoundKind.Lesson, Words.In(question), Reader.Visitor));
        var slugs = await portal.AskAsync(db => db.Lessons.ToDictionaryAsync(lesson => lesson.Id, lesson => lesson.Slug));
        // What scores the same may come in any order: ids are made anew with each import.
        return [.. found.Ranked.OrderByDescending(each => Math.Round(each.Score, 9)).ThenBy(each => slugs[each.Id], StringComparer.Ordinal).Select(each => slugs[each.Id])];
    }
}
