using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Conversation;

[EveryDatabase]
public class CommentTests
{
    private const string Secret = "Dit blijft onder ons";

    [Fact]
    public async Task What_is_said_in_an_Arena_is_read_reworded_withdrawn_and_hidden_there_and_nowhere_else()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var practice = $"/praktijken/{await lead.MakePracticeAsync("Samen eten in Hatert")}";
        await lead.SendAsync($"{Words.Desk}/lessen/nieuw", Words.OfLesson("Een les in concept"));
        using var visitor = new Reading(portal);
        var before = await (await visitor.GetAsync(practice)).Content.ReadAsStringAsync();

        var page = await member.ReadAsync(practice);
        var talk = page.QuerySelector(".gesprek form")!.GetAttribute("action")!;
        var called = page.QuerySelectorAll("input[name=Mentions]").Single(box => box.NextElementSibling!.TextContent.Contains("Onderzoeker", StringComparison.Ordinal));
        var said = await member.PostAsync(page, talk, practice, ("Body", $"**{Secret}** <script>alert(1)</script>"), ("Mentions", called.GetAttribute("value")));
        Assert.Equal(practice + "#gesprek", said.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.PostAsync(page, talk, practice, ("Body", " "))).StatusCode);
        var stranger = await member.PostAsync(page, talk, practice, ("Body", "Bewaar wat ik schreef"), ("Mentions", Guid.CreateVersion7().ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stranger.StatusCode);
        Assert.Contains("Bewaar wat ik schreef", (await Reading.PageOfAsync(stranger)).QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);

        var read = (await lead.ReadAsync(practice)).QuerySelector(".reactie")!;
        Assert.Equal(Secret, read.QuerySelector(".proza strong")!.TextContent);
        Assert.Null(read.QuerySelector("script"));
        Assert.Contains("@Onderzoeker", read.QuerySelector(".reactie__naam")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await portal.LookAsync(db => db.Comments.Where(each => each.SubjectKind == SubjectKind.Practice).SumAsync(each => each.Mentions.Count)));

        await ShouldStayInsideAsync(portal, practice, talk, before);

        // Worded anew: others read the new words, only the lead the old ones.
        var edit = (await member.ReadAsync(practice)).QuerySelector(".reactie a[href$='/wijzigen']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.Forbidden, (await lead.GetAsync(edit)).StatusCode);
        await member.SendAsync(edit, ("Body", "Anders gezegd"));
        Assert.DoesNotContain(Secret, (await member.ReadAsync(practice)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Secret, (await lead.ReadAsync(practice)).QuerySelector(".reactie details")!.TextContent, StringComparison.Ordinal);

        // Hidden: everybody reads why, only the lead what.
        var hide = (await lead.ReadAsync(practice)).QuerySelector(".reactie a[href$='/verbergen']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(hide)).StatusCode);
        await lead.SendAsync(hide, ("Reason", "Er stond een naam in."));
        var hidden = (await member.ReadAsync(practice)).QuerySelector(".reactie")!.TextContent;
        Assert.Contains("Er stond een naam in.", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("Anders gezegd", hidden, StringComparison.Ordinal);

        // Withdrawn: it shows that something stood there.
        await member.PostAsync(await member.ReadAsync(practice), talk, practice, ("Body", "Ik bedenk me"));
        var withdraw = (await member.ReadAsync(practice)).QuerySelector(".reactie form[action$='/intrekking']")!.GetAttribute("action")!;
        Assert.Equal(HttpStatusCode.Forbidden, (await lead.PostWithTokenAsync(practice, withdraw)).StatusCode);
        await member.PostWithTokenAsync(practice, withdraw);
        var gone = (await member.ReadAsync(practice)).QuerySelectorAll(".reactie")[^1].TextContent;
        Assert.Contains("Ingetrokken", gone, StringComparison.Ordinal);
        Assert.DoesNotContain("Ik bedenk me", gone, StringComparison.Ordinal);

        // There is a conversation on a draft too, and where the lead works on it.
        foreach (var address in new[] { "/lessen/een-les-in-concept", $"{Words.Desk}/lessen/een-les-in-concept" })
            Assert.NotNull((await lead.ReadAsync(address)).QuerySelector(".gesprek form"));
    }

    [Fact]
    public async Task Two_thousand_comments_and_five_hundred_seats_cost_a_page_two_commands_and_the_form_one()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var outsider = await Reading.AsDemoAsync(portal, "partner");
        var slug = await lead.MakePracticeAsync("Samen eten in Hatert");
        await portal.LookAsync(db => FillAsync(db, slug));
        var practice = $"/praktijken/{slug}";

        // The conversation, those who can be called, and whether the reader was writing before.
        Assert.Equal(3, await CommandsAsync(portal, lead, practice) - await CommandsAsync(portal, outsider, practice));
        var page = await lead.ReadAsync(practice);
        Assert.Equal(50, page.QuerySelectorAll(".reactie").Length);
        Assert.Contains("reactie 1999", page.QuerySelectorAll(".reactie")[^1].TextContent, StringComparison.Ordinal);
        Assert.Equal(503, page.QuerySelectorAll("select[name=Mentions] option").Length);
        var older = await lead.ReadAsync(page.QuerySelector(".gesprek a[href*='pagina=2']")!.GetAttribute("href")!);
        Assert.Contains("reactie 1949", older.QuerySelectorAll(".reactie")[^1].TextContent, StringComparison.Ordinal);
    }

    private static async Task<int> FillAsync(PortalDbContext db, string slug)
    {
        var studio = await db.Studios.Include(each => each.Leads).SingleAsync(each => db.Issues.Any(issue => issue.Id == each.IssueId && issue.Slug == Words.Studio));
        var practice = await db.Practices.SingleAsync(each => each.Slug == slug);
        var (partner, now) = (A.Partner(), DateTime.UtcNow);
        var lead = studio.LeadOn(Amsterdam.Day(now))!.Value;
        var taking = A.Participation(studio, partner);
        taking.Choose(Seat.Arena, "Met velen.", lead, now);
        taking.Confirm(studio, lead, now);
        for (var number = 0; number < 500; number++)
        {
            var person = A.Person();
            db.Add(person);
            taking.Name(person, null, now);
        }

        var by = ArenaMember.In(studio, [], lead, now);
        var subject = new Subject(SubjectKind.Practice, practice.Id, studio.IssueId);
        db.AddRange(Enumerable.Range(0, 2000).Select(number => Comment.Write(by, subject, $"reactie {number}", [], now.AddMinutes(number - 3000))));
        db.AddRange(partner, taking);
        return await db.SaveChangesAsync();
    }

    private static async Task<int> CommandsAsync(PortalServer portal, Reading reader, string address)
    {
        await reader.ReadyAsync(address);
        using var commands = portal.Commands.Watch();
        (await reader.GetAsync(address)).EnsureSuccessStatusCode();
        return commands.Commands.Count;
    }

    private static async Task ShouldStayInsideAsync(PortalServer portal, string practice, string talk, string before)
    {
        string[] channels =
        [
            practice, $"/zoeken?q={Uri.EscapeDataString("onder ons")}", "/praktijken", $"/kwesties/{Words.Studio}", $"/kwesties/{Words.Studio}/feed.xml",
            "/tribune/feed.xml", "/api/v1/praktijken", $"/api/v1{practice}", "/lessen.csv",
        ];
        foreach (var account in new[] { null, "beheer", "commissie", "onderzoeker2", "partner", "tribune" })
        {
            using var other = account is null ? new Reading(portal) : await Reading.AsDemoAsync(portal, account);
            foreach (var address in channels)
            {
                var text = await (await other.GetAsync(address)).Content.ReadAsStringAsync();
                Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
                Assert.DoesNotContain("gesprek", text, StringComparison.Ordinal);
            }

            Assert.Equal(account is null ? HttpStatusCode.Redirect : HttpStatusCode.NotFound, (await other.GetAsync(talk)).StatusCode);
            if (account is not null)
                Assert.Equal(HttpStatusCode.NotFound, (await other.PostWithTokenAsync("/account", talk, ("Body", "Stiekem"))).StatusCode);
        }

        using var visitor = new Reading(portal);
        Assert.Equal(before, await (await visitor.GetAsync(practice)).Content.ReadAsStringAsync());
    }
}
