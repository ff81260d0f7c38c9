using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Search.Keeping;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Search;

[EveryDatabase]
public sealed class SearchRightsTests
{
    [Fact]
    public async Task Each_seat_finds_what_it_may_see_and_no_more()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.ShareAsync("Moestuin voor iedereen");
        await shelf.ShareAsync("Moestuin voor de tribune", Audience.Tribune);
        await shelf.ShareAsync("Moestuin in de arena", Audience.Arena);
        await shelf.SaveAsync(db => db.Add(A.Lesson(shelf.Studio, title: "Moestuin in concept")));
        var tribune = new Reader { PersonId = Guid.CreateVersion7(), SeatIssues = [shelf.Issue.Id] };
        var arena = tribune with { ArenaIssues = [shelf.Issue.Id] };
        var elsewhere = new Reader { PersonId = Guid.CreateVersion7(), SeatIssues = [Guid.CreateVersion7()], ArenaIssues = [Guid.CreateVersion7()], IsCommitteeMember = true, IsAdministrator = true };

        Assert.Equal(["Moestuin voor iedereen"], await shelf.TitlesAsync("moestuin"));
        Assert.Equal(["Moestuin voor iedereen"], await shelf.TitlesAsync("moestuin", elsewhere));
        Assert.Equal(2, (await shelf.TitlesAsync("moestuin", tribune)).Count);
        Assert.Equal(3, (await shelf.TitlesAsync("moestuin", arena)).Count);
    }

    [Fact]
    public async Task Everything_that_is_found_is_visible_and_everything_that_lists_show_is_found()
    {
        await using var shelf = await Shelf.OpenAsync();
        var studio = shelf.Studio;
        await shelf.SaveAsync(db => db.AddRange(Insights(studio)));
        await shelf.SaveAsync(db => db.AddRange(
            A.Question(studio, "Hoe komt een moestuin tot bloei?"),
            A.Practice(studio, "Moestuin nu"),
            A.Practice(studio, text: A.PracticeText("Moestuin later") with { Start = PartialDate.Parse("2099", null) }),
            A.SharedLesson(studio, title: "Moestuin open"),
            A.SharedLesson(studio, audience: Audience.Arena, title: "Moestuin besloten"),
            An.Update(studio, Audience.Tribune, "Moestuin op de tribune"),
            An.Advice(studio, "Moestuin, een advies"),
            An.Advice(studio, "Moestuin intern", isInternal: true)));
        var seat = new Reader { PersonId = Guid.CreateVersion7(), SeatIssues = [shelf.Issue.Id] };
        Reader[] readers = [Reader.Visitor, seat, seat with { ArenaIssues = [shelf.Issue.Id] }, new() { PersonId = Guid.CreateVersion7(), IsCommitteeMember = true }];

        foreach (var reader in readers)
        {
            var visible = await shelf.AskAsync(async db => new HashSet<Guid>(
            [
                .. await db.Questions.VisibleTo(reader, db.Studios).Select(each => each.Id).ToListAsync(),
                .. await db.Practices.VisibleTo(reader, Moment.Today).Select(each => each.Id).ToListAsync(),
                .. await db.Lessons.VisibleTo(reader).Shared().Select(each => each.Id).ToListAsync(),
                .. await db.Insights.VisibleTo(reader).Adopted().Select(each => each.Id).ToListAsync(),
                .. await db.Updates.VisibleTo(reader).Select(each => each.Id).ToListAsync(),
                .. await db.Advices.VisibleTo(reader).Select(each => each.Id).ToListAsync(),
            ]));
            Assert.Equal(visible, [.. (await shelf.FindAsync("moestuin", reader)).Ids]);
        }
    }

    [Fact]
    public async Task A_word_that_only_the_arena_may_read_is_suggested_to_nobody_else()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.ShareAsync("Over flamingoverzorging", Audience.Arena);
        var arena = new Reader { PersonId = Guid.CreateVersion7(), SeatIssues = [shelf.Issue.Id], ArenaIssues = [shelf.Issue.Id] };

        var visitor = await shelf.FindAsync("flamingoverzorgign");

        Assert.Null(visitor.DidYouMean);
        Assert.Empty(visitor.Ranked);
        Assert.Single((await shelf.FindAsync("flamingoverzorging", arena)).Ranked);
    }

    [Fact]
    public async Task A_word_that_the_reader_may_read_is_not_corrected_away()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.ShareAsync("Een buurttuin voor allen");
        await shelf.ShareAsync("Over buurttuib gesproken", Audience.Arena);
        var arena = new Reader { PersonId = Guid.CreateVersion7(), SeatIssues = [shelf.Issue.Id], ArenaIssues = [shelf.Issue.Id] };

        Assert.Equal("buurttuin", (await shelf.FindAsync("buurttuib")).DidYouMean);
        Assert.Null((await shelf.FindAsync("buurttuib", arena)).DidYouMean);
    }

    [Fact]
    public async Task A_public_lesson_tells_nothing_of_a_practice_that_has_not_begun()
    {
        await using var shelf = await Shelf.OpenAsync();
        var practice = A.Practice(shelf.Studio, text: A.PracticeText("Flamingopark") with { Start = PartialDate.Parse("2099", null) });
        await shelf.SaveAsync(db => db.AddRange(practice, A.SharedLesson(shelf.Studio, practice, title: "Eten verbindt")));

        Assert.Empty((await shelf.FindAsync("flamingopark")).Ranked);
    }

    [Fact]
    public async Task From_the_day_on_which_a_practice_begins_its_lessons_are_found_by_it_and_its_words_are_suggested()
    {
        await using var shelf = await Shelf.OpenAsync();
        var practice = A.Practice(shelf.Studio, text: A.PracticeText("Flamingopark") with { Start = PartialDate.Parse("2099", null) });
        await shelf.SaveAsync(db => db.AddRange(practice, A.SharedLesson(shelf.Studio, practice, title: "Eten verbindt")));
        Assert.Null((await shelf.FindAsync("flamingoparl")).DidYouMean);

        shelf.Clock.SetUtcNow(new DateTimeOffset(2099, 1, 2, 8, 0, 0, TimeSpan.Zero));
        await shelf.AskAsync(async db =>
        {
            await new SearchIndex(db).FollowBegunAsync();
            return true;
        });

        Assert.Equal(["Eten verbindt"], await shelf.TitlesAsync("flamingopark"));
        Assert.Equal("flamingopark", (await shelf.FindAsync("flamingoparl")).DidYouMean);
    }

    /// <summary>One that was adopted, one that lies on the table again, and one that the Arena has yet to decide on.</summary>
    private static IEnumerable<Entity> Insights(LearningStudio studio)
    {
        LearningPractice[] practices = [A.Practice(studio), A.Practice(studio)];
        Lesson[] lessons = [.. practices.Select(practice => A.SharedLesson(studio, practice))];
        var (adopted, reconsidered, proposed) = (Lifted("Moestuin aangenomen"), Lifted("Moestuin terug op tafel"), Lifted("Moestuin voorgesteld"));
        adopted.Adopt(studio, An.Agreement(), An.Weighed(lessons), null, studio.Lead(), Moment.Now);
        reconsidered.Adopt(studio, An.Agreement(), An.Weighed(lessons), null, studio.Lead(), Moment.Now);
        var against = A.SharedLesson(studio, practices[0]);
        reconsidered.IsContradictedBy(against, Moment.Now.AddDays(40));
        return [.. practices, .. lessons, against, adopted, reconsidered, proposed];

        Insight Lifted(string title) => Insight.Lift(
            studio, Slug.Plain(title), An.InsightText(title), An.Weighed(lessons), Audience.Public, studio.Lead(), Moment.Now);
    }
}
