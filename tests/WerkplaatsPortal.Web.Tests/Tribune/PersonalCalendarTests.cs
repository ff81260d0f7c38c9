using System.Net;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Studios;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Tribune;

[EveryDatabase]
public class PersonalCalendarTests
{
    [Fact]
    public async Task A_personal_address_holds_what_the_person_may_see_and_a_renewed_one_is_no_more()
    {
        var (portal, clock) = await ArenaPeople.OpenAsync();
        await using var _ = portal;
        using var member = await Reading.AsDemoAsync(portal, "arena");
        using var follower = await Reading.AsDemoAsync(portal, "tribune");
        using var other = await Reading.AsDemoAsync(portal, "onderzoeker2");
        using var program = new Reading(portal);
        await member.SendAsync(
            $"{ArenaPeople.Arena}/bijeenkomsten/nieuw",
            ("Kind", "Meeting"), ("Title", "Arena aan tafel"), ("Day", ArenaPeople.Day(clock, 3)), ("From", "14:00"), ("Until", "16:00"), ("Place", "Stadhuis"));
        await member.SendAsync(
            $"{ArenaPeople.Arena}/activiteiten/nieuw",
            ("Title", "Avond voor de Tribune"), ("Summary", "Kom."), ("Kind", "bijeenkomst"), ("Day", ArenaPeople.Day(clock, 5)), ("From", "19:30"),
            ("Place", "Hatert"), ("Link", "https://kamer.example/avond"), ("Audience", "Tribune"));

        var (ofMember, ofFollower, ofOther) = (await MakeAsync(member), await MakeAsync(follower), await MakeAsync(other));
        var seen = await ReadAsync(program, ofMember);
        Assert.Contains("Arena aan tafel", seen, StringComparison.Ordinal);
        Assert.Contains("Avond voor de Tribune", seen, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VTIMEZONE", seen, StringComparison.Ordinal);
        Assert.Contains("/kwesties/armoede-en-schulden/arena/bijeenkomsten/arena-aan-tafel", seen.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(new TimeOnly(14, 0), Calendar.Load(seen)!.Events.Single(each => each.Summary == "Arena aan tafel").Start!.Time);

        // The Tribune sees no meeting, and the link only with a place; another studio sees neither.
        seen = await ReadAsync(program, ofFollower);
        Assert.DoesNotContain("Arena aan tafel", seen, StringComparison.Ordinal);
        Assert.Contains("Avond voor de Tribune", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("kamer.example", seen, StringComparison.Ordinal);
        await follower.SendAsync("/tribune/activiteiten/avond-voor-de-tribune/aanmelding");
        Assert.Contains("kamer.example", await ReadAsync(program, ofFollower), StringComparison.Ordinal);
        Assert.DoesNotContain("Avond voor de Tribune", await ReadAsync(program, ofOther), StringComparison.Ordinal);

        // A seat that ends closes it at once; a change and a cancellation are carried over. Somebody of the Arena needs no place for the link.
        Assert.Contains("kamer.example", await ReadAsync(program, ofMember), StringComparison.Ordinal);
        await member.SendAsync(
            $"{ArenaPeople.Arena}/bijeenkomsten/arena-aan-tafel/wijzigen",
            ("Kind", "Meeting"), ("Title", "Arena aan tafel"), ("Day", ArenaPeople.Day(clock, 4)), ("From", "14:00"), ("Until", "16:00"), ("Place", "Stadhuis"));
        Assert.Equal(1, Calendar.Load(await ReadAsync(program, ofMember))!.Events.Single(each => each.Summary == "Arena aan tafel").Sequence);
        await member.SendAsync($"{ArenaPeople.Arena}/bijeenkomsten/arena-aan-tafel/afzegging", ("Reason", "Ziek."));
        Assert.Contains("STATUS:CANCELLED", await ReadAsync(program, ofMember), StringComparison.Ordinal);
        await follower.SendAsync("/kwesties/armoede-en-schulden/meedoen", ("Seat", "None"));
        Assert.DoesNotContain("Avond voor de Tribune", await ReadAsync(program, ofFollower), StringComparison.Ordinal);

        // Only a hash is kept; renewed, the old address looks as if it had never been.
        var key = ofMember.Split('/')[^1].Replace(".ics", "", StringComparison.Ordinal);
        Assert.False(await portal.LookAsync(db => db.CalendarKeys.AnyAsync(each => each.Hash == key)));
        var renewed = await MakeAsync(member);
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync(ofMember)).StatusCode);
        Assert.Contains("no-store", (await program.GetAsync(renewed)).Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        Assert.Equal("/mijn/agenda/…", WerkplaatsPortal.Web.Shared.Logging.WithoutSecrets(renewed));
        await member.SendAsync("/account/vertrek", ("Sure", "true"));
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync(renewed)).StatusCode);
    }

    [Fact]
    public async Task Meetings_of_the_committee_are_in_the_calendars_of_its_members_only()
    {
        var (portal, clock) = await ArenaPeople.OpenAsync();
        await using var _ = portal;
        using var member = await Reading.AsDemoAsync(portal, "commissie");
        using var other = await Reading.AsDemoAsync(portal, "arena");
        using var program = new Reading(portal);
        await member.SendAsync(
            "/commissie/vergaderingen/nieuw", ("Title", "Vergadering van juni"), ("Day", ArenaPeople.Day(clock, 9)), ("From", "09:30"), ("Place", "Stadhuis"));

        var seen = Calendar.Load(await ReadAsync(program, await MakeAsync(member)))!.Events.Single(each => each.Summary == "Vergadering van juni");
        Assert.Equal((new TimeOnly(9, 30), 0), (seen.Start!.Time, seen.Sequence));
        Assert.EndsWith("/commissie/vergaderingen/vergadering-van-juni", seen.Url!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Vergadering van juni", await ReadAsync(program, await MakeAsync(other)), StringComparison.Ordinal);
    }

    private static async Task<string> MakeAsync(Reading reader)
    {
        await reader.SendAsync("/mijn/agenda");
        return new Uri((await reader.ReadAsync("/mijn/agenda")).QuerySelector(".plek-link")!.TextContent).AbsolutePath;
    }

    private static async Task<string> ReadAsync(Reading program, string address) =>
        await (await program.GetAsync(address)).EnsureSuccessStatusCode().Content.ReadAsStringAsync();
}
