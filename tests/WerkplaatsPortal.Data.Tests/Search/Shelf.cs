using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tests.Packages;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;

namespace WerkplaatsPortal.Data.Tests.Search;

/// <summary>A portal with one led studio, to put lessons in and to look for them.</summary>
internal sealed class Shelf : IAsyncDisposable
{
    private readonly PackagePortal portal;

    private Shelf(PackagePortal portal) => this.portal = portal;

    public FakeTimeProvider Clock => portal.Clock;

    public SocialIssue Issue { get; } = An.Issue("Armoede en schulden").OnAgenda();

    public Person Lead { get; } = A.Person("Anna Jansen");

    public LearningStudio Studio { get; private set; } = null!;

    public static async Task<Shelf> OpenAsync()
    {
        var shelf = new Shelf(await PackagePortal.EmptyAsync());
        shelf.Studio = A.Studio(shelf.Issue).LedBy(shelf.Lead);
        await shelf.SaveAsync(db => db.AddRange(shelf.Lead, shelf.Issue, shelf.Studio));
        return shelf;
    }

    /// <summary>Puts a shared lesson on the shelf.</summary>
    public async Task<Lesson> ShareAsync(string title, Audience audience = Audience.Public)
    {
        var lesson = A.SharedLesson(Studio, audience: audience, title: title);
        await SaveAsync(db => db.Add(lesson));
        return lesson;
    }

    public Task SaveAsync(Action<PortalDbContext> change) => portal.AskAsync(async db =>
    {
        change(db);
        return await db.SaveChangesAsync();
    });

    public Task<T> AskAsync<T>(Func<PortalDbContext, Task<T>> ask) => portal.AskAsync(ask);

    public Task<Finding> FindAsync(string words, Reader? reader = null, FoundKind? kind = null, FacetTokens? facets = null) =>
        portal.AskAsync(db => new Finder(db, portal.Clock).FindAsync(kind, Words.In(words), reader ?? Reader.Visitor, facets));

    /// <summary>The titles of the lessons that were found, the best first.</summary>
    public async Task<List<string>> TitlesAsync(string words, Reader? reader = null)
    {
        var found = await FindAsync(words, reader, FoundKind.Lesson);
        var titles = await portal.AskAsync(db => db.Lessons.ToDictionaryAsync(lesson => lesson.Id, lesson => lesson.Title));
        return [.. found.Ids.Select(id => titles[id])];
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
