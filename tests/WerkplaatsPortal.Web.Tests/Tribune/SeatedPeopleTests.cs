using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Tribune;

[EveryDatabase]
public class SeatedPeopleTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    [Fact]
    public async Task Whom_an_audience_holds_is_whoever_may_read_what_is_shared_with_it()
    {
        var portal = await shared.WithDemoAsync();
        var today = TimeProvider.System.Today();
        var seated = await portal.LookAsync(async db =>
        {
            var pairs = new List<(Guid Person, Guid Issue, bool InArena)>();
            foreach (var issue in await db.Studios.Select(studio => studio.IssueId).ToListAsync())
            {
                var arena = await db.SeatedIn(issue, Audience.Arena, today).Select(person => person.Id).ToListAsync();
                pairs.AddRange((await db.SeatedIn(issue, Audience.Tribune, today).Select(person => person.Id).ToListAsync())
                    .Select(person => (person, issue, arena.Contains(person))));
            }

            return pairs;
        });

        var readers = await portal.LookAsync(async db =>
        {
            var pairs = new List<(Guid Person, Guid Issue, bool InArena)>();
            foreach (var person in await db.Accounts.Select(account => account.PersonId).ToListAsync())
            {
                var reader = await new ReaderQueries(db).FindAsync(person, today);
                pairs.AddRange(reader.SeatIssues.Select(issue => (person, issue, reader.SitsInArena(issue))));
            }

            return pairs;
        });

        // Somebody who never made an account has a seat, but reads nothing.
        var accounts = await portal.LookAsync(db => db.Accounts.Select(account => account.PersonId).ToListAsync());
        Assert.NotEmpty(readers);
        Assert.Equal(readers.Order(), seated.Where(pair => accounts.Contains(pair.Person)).Order());
    }
}
