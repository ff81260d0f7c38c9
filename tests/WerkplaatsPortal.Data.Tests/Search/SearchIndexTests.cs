using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Search.Keeping;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Search;

[EveryDatabase]
public sealed class SearchIndexTests
{
    [Fact]
    public async Task What_is_rolled_back_leaves_nothing_to_find()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.AskAsync(db => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(A.SharedLesson(shelf.Studio, title: "Moestuin die nooit kwam"));
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
            return true;
        }));

        Assert.Empty(await shelf.TitlesAsync("moestuin"));
        Assert.Equal(0, await shelf.AskAsync(db => db.Set<SearchEntry>().CountAsync(entry => entry.Kind == FoundKind.Lesson)));
    }

    [Fact]
    public async Task A_save_that_fails_changes_nothing_and_can_be_tried_again()
    {
        await using var shelf = await Shelf.OpenAsync();
        var lesson = await shelf.ShareAsync("Moestuin in bloei");
        var twin = A.SharedLesson(shelf.Studio, title: "Moestuin in bloei");

        await Assert.ThrowsAsync<DbUpdateException>(() => shelf.SaveAsync(db => db.Add(twin)));

        Assert.Equal(lesson.Id, Assert.Single((await shelf.FindAsync("moestuin", kind: FoundKind.Lesson)).Ids));
    }

    [Fact]
    public async Task A_withdrawn_lesson_is_not_found_any_more()
    {
        await using var shelf = await Shelf.OpenAsync();
        var lesson = await shelf.ShareAsync("Moestuin in bloei");

        await shelf.AskAsync(async db =>
        {
            (await db.Lessons.SingleAsync(each => each.Id == lesson.Id)).Withdraw(shelf.Studio, "Klopte niet.", shelf.Lead.Id, Moment.Now);
            return await db.SaveChangesAsync();
        });

        Assert.Empty(await shelf.TitlesAsync("moestuin"));
    }

    [Fact]
    public async Task The_index_can_be_written_anew()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.AskAsync(async db =>
        {
            db.KeepsSearch = false;
            db.Add(A.SharedLesson(shelf.Studio, title: "Moestuin in bulk"));
            await db.SaveChangesAsync();
            db.KeepsSearch = true;
            return true;
        });
        Assert.Empty(await shelf.TitlesAsync("moestuin"));
        var progress = new Heard();

        await shelf.AskAsync(async db =>
        {
            await new SearchIndex(db).RebuildAsync(progress);
            return true;
        });

        Assert.Equal(["Moestuin in bulk"], await shelf.TitlesAsync("moestuin"));
        Assert.Equal(progress.Last.All, progress.Last.Done);
    }

    [Fact]
    public async Task An_index_of_an_older_analysis_is_written_anew_when_the_database_is_brought_up_to_date()
    {
        await using var shelf = await Shelf.OpenAsync();
        await shelf.ShareAsync("Moestuin in bloei");
        await shelf.AskAsync(async db =>
        {
            await db.Set<SearchEntry>().ExecuteDeleteAsync();
            return await db.Set<SearchState>().ExecuteUpdateAsync(set => set.SetProperty(state => state.Analysis, "older"));
        });

        await shelf.AskAsync(async db =>
        {
            await db.BringUpToDateAsync();
            return true;
        });

        Assert.Equal(["Moestuin in bloei"], await shelf.TitlesAsync("moestuin"));
        Assert.True(await shelf.AskAsync(db => new SearchIndex(db).IsCurrentAsync()));
    }

    private sealed class Heard : IProgress<(int Done, int All)>
    {
        public (int Done, int All) Last { get; private set; }

        public void Report((int Done, int All) value) => Last = value;
    }
}
