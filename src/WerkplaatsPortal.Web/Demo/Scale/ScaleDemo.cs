using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Data.Search.Keeping;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>
/// Fills an empty database with as many lessons as asked, and all that belongs to them: the same seed gives the same content,
/// but for the ids. Everything is made by the domain, so its rules hold. One transaction: all or nothing.
/// </summary>
public sealed class ScaleDemo(PortalDbContext db, PackageImport import, DemoAccounts accounts, IHostEnvironment host)
{
    /// <summary>With a few there is nothing to rest an insight on, and then there is none.</summary>
    public const int FewestLessons = 1;

    /// <summary>More was never tried.</summary>
    public const int MostLessons = 1_000_000;

    private const int LessonsForInsight = 40;
    private const int LessonsForUpdate = 100;
    private const int LessonsForActivity = 200;
    private const int LessonsBetweenSteps = 100;

    /// <summary>Fills the database; false when it held something already.</summary>
    /// <param name="lessons">How many lessons, the <see cref="DemoStudio.Lessons"/> of the demo accounts included.</param>
    /// <param name="seed">Another seed gives other content.</param>
    /// <param name="progress">Hears how many lessons there are.</param>
    /// <param name="indexed">Hears how far the index of the search is, which comes last.</param>
    /// <param name="cancel">Ends it; nothing has changed then.</param>
    public async Task<bool> FillAsync(
        int lessons, int seed, Action<int>? progress, IProgress<(int Done, int All)>? indexed, CancellationToken cancel)
    {
        var folder = Path.Combine(host.ContentRootPath, "Demo");
        var prose = Prose.Read(folder);
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            if (!await db.IsEmptyAsync(cancel))
                return false;

            await Ground.LayAsync(import, DemoPackage.FolderIn(folder), cancel);
            var region = await Region.OfAsync(db, prose, seed, cancel);
            await MakeAsync(region, lessons, progress, cancel);
            await accounts.FillAsync(cancel);
            await new SearchIndex(db).RebuildAsync(indexed, cancel: cancel);
            await transaction.CommitAsync(cancel);
            return true;
        });
    }

    private async Task MakeAsync(Region region, int lessons, Action<int>? progress, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.KeepsSearch = false;
        db.TellsPeople = false;
        try
        {
            var batches = new Batches(db, cancel);
            await new Network(region, batches).MakeAsync(lessons);
            await new Practices(region, batches).MakeAsync(lessons);
            await TeachAsync(region, batches, lessons - DemoStudio.Lessons, progress);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
            db.KeepsSearch = true;
            db.TellsPeople = true;
        }
    }

    /// <summary>In order of time, so that what rests on lessons finds them.</summary>
    private static async Task TeachAsync(Region region, Batches batches, int count, Action<int>? progress)
    {
        var (lessons, connections, insights, news) = (new Lessons(region), new Connections(region), new Insights(region), new News(region));
        var dice = region.DiceFor("homes");
        for (var number = 1; number <= count; number++)
        {
            var moment = Calendar.Moment(number - 1, count);
            var home = region.HomeAt(moment, dice)!;
            var lesson = lessons.Make(home, moment);
            List<Entity?> made = [lesson, .. connections.Make(lesson, home, Calendar.AtMost(moment.AddDays(20)))];
            if (number % LessonsForInsight == 0)
                made.Add(insights.Make(moment));
            if (number % LessonsForUpdate == 0)
                made.Add(news.Tell(moment));
            if (number % LessonsForActivity == 0)
                made.Add(news.Invite(moment));
            foreach (var each in made.OfType<Entity>())
                await batches.AddAsync(each);
            if (number % LessonsBetweenSteps == 0)
                progress?.Invoke(number);
        }

        await batches.SaveAsync();
    }
}
