using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Rights;
using Xunit;
using static WerkplaatsPortal.Web.Tests.Agenda.AgendaScene;
using static WerkplaatsPortal.Web.Tests.Tribune.TribunePagesTests;

namespace WerkplaatsPortal.Web.Tests.Agenda;

/// <summary>Whoever takes part puts an issue forward; the committee answers, and the proposer hears it.</summary>
[EveryDatabase]
public sealed class PutForwardTests
{
    private const string Form = "/kennisagenda/voorstel";

    [Fact]
    public async Task What_is_put_forward_is_taken_up_joined_or_declined_and_the_proposer_hears_it()
    {
        await using var scene = await OpenAsync();
        using var follower = await scene.Scene.AsAsync(scene.Follower);
        using var contact = await scene.Scene.AsAsync(scene.Contact);
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var visitor = scene.Scene.AsVisitor();

        var put = await follower.SendAsync(
            Form, ("Name", "Mantelzorg"), ("Summary", "Zorgen voor een ander."), ("Reason", "Ik zie het in mijn straat."), ("Meaning[cohesie]", "Zorgen doe je samen."));
        await contact.SendAsync(Form, ("Name", "Huur"), ("Reason", "De huren stijgen."));
        await contact.SendAsync(Form, ("Name", "Parkeren"), ("Reason", "Er is geen plek."));
        Assert.Equal("/mijn", put.Headers.Location!.ToString());
        Assert.Contains("Wacht op de programmacommissie", Text(await follower.ReadAsync("/mijn")), StringComparison.Ordinal);
        Assert.Contains("3 voorgestelde kwesties wachten op een besluit", Text(await member.ReadAsync("/commissie")), StringComparison.Ordinal);
        Assert.Contains("Voorgesteld door Fatma Volger", Text(await member.ReadAsync("/commissie/kwesties")), StringComparison.Ordinal);
        foreach (var address in (string[])["/kwesties", "/kennisagenda/geschiedenis", "/kennisagenda"])
            Assert.DoesNotContain("Mantelzorg", Text(await visitor.ReadAsync(address)), StringComparison.Ordinal);
        foreach (var reader in (Reading[])[visitor, contact])
            Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/kwesties/mantelzorg")).StatusCode);
        foreach (var reader in (Reading[])[follower, member])
            Assert.DoesNotContain("Fatma", Text(await reader.ReadAsync("/kwesties/mantelzorg")), StringComparison.Ordinal);
        Assert.DoesNotContain("Mantelzorg", Text(await visitor.ReadAsync("/kennisagenda")), StringComparison.Ordinal);

        await member.SendAsync(At("mantelzorg", "opnemen"), Decided("Dit raakt iedereen."));
        await member.SendAsync(At("huur", "samenvoegen"), Decided("Dat is wonen.", ("Into", "wonen"), ("AnswerBefore", AnswerBefore)));
        await member.SendAsync(At("parkeren", "afwijzen"), Decided("Geen sociale kwestie."));

        Assert.Contains("Mantelzorg", Text(await visitor.ReadAsync("/kennisagenda")), StringComparison.Ordinal);
        Assert.Contains("Dit raakt iedereen.", Text(await follower.ReadAsync("/mijn")), StringComparison.Ordinal);
        var heard = Text(await contact.ReadAsync("/mijn"));
        foreach (var words in (string[])["Niet opgenomen", "Geen sociale kwestie.", "Bij een andere kwestie gevoegd", "Dat is wonen."])
            Assert.Contains(words, heard, StringComparison.Ordinal);
        await scene.Scene.Portal.TellAsync();
        var mails = await scene.Scene.InDatabaseAsync(db => db.Mails.Where(mail => mail.Matter!.StartsWith("voorstel/")).Select(mail => mail.Text).ToListAsync());
        Assert.Equal(3, mails.Count);
        Assert.Contains(mails, text => text.Contains("Dit raakt iedereen.", StringComparison.Ordinal));
        Assert.Contains(mails, text => text.Contains("bij een andere kwestie gevoegd: Wonen", StringComparison.Ordinal));
        Assert.Contains(mails, text => text.Contains("neemt haar niet op", StringComparison.Ordinal));
        await member.SendAsync(At("parkeren", "heropenen"), Decided("Het speelt toch breder."));
        var reopened = Text(await contact.ReadAsync("/mijn"));
        Assert.Contains("Het speelt toch breder.", reopened, StringComparison.Ordinal);
        Assert.DoesNotContain("Niet opgenomen", reopened, StringComparison.Ordinal);
        await scene.Scene.Portal.TellAsync();
        Assert.Contains(
            await scene.Scene.InDatabaseAsync(db => db.Mails.Where(mail => mail.Matter!.StartsWith("voorstel/")).Select(mail => mail.Text).ToListAsync()),
            text => text.Contains("alsnog opgenomen", StringComparison.Ordinal) && text.Contains("Het speelt toch breder.", StringComparison.Ordinal));
        await member.SendAsync(At("parkeren", "afronden"), Decided("Klaar."));
        await member.SendAsync(At("parkeren", "heropenen"), Decided("Weer nodig."));
        Assert.Equal(4, await scene.Scene.InDatabaseAsync(db => db.Mails.CountAsync(mail => mail.Matter!.StartsWith("voorstel/"))));
        var issue = await scene.Scene.InDatabaseAsync(db => db.Issues.Include(each => each.Decisions).SingleAsync(each => each.Slug == "mantelzorg"));
        Assert.Equal((IssueStatus.OnAgenda, "Zorgen doe je samen.", scene.Follower.Id), (issue.Status, issue.Conditions.Cohesion, issue.Decisions.Single(each => each.Number == 1).TakenBy));
    }

    [Fact]
    public async Task What_is_put_forward_or_declined_is_on_no_page_of_others_and_nobody_can_name_or_join_it()
    {
        await using var scene = await OpenAsync();
        using var follower = await scene.Scene.AsAsync(scene.Follower);
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var lead = await scene.Scene.AsAsync(scene.Lead);
        using var visitor = scene.Scene.AsVisitor();
        await follower.SendAsync(Form, ("Name", "Mantelzorg"), ("Summary", "Zorgen voor een ander."), ("Reason", "Ik zie het."));
        await follower.SendAsync(Form, ("Name", "Parkeren"), ("Summary", "Geen plek op straat."), ("Reason", "Ik zoek mij gek."));
        await member.SendAsync(At("parkeren", "afwijzen"), Decided("Geen sociale kwestie."));

        foreach (var slug in (string[])["mantelzorg", "parkeren"])
        {
            foreach (var page in (string[])["", "/meedoen", "/arena", "/leeratelier", "/feed.xml", "/agenda.ics"])
                Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"/kwesties/{slug}{page}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/api/v1/kwesties/{slug}")).StatusCode);
            var joined = await lead.PostWithTokenAsync("/account", $"/kwesties/{slug}/meedoen", ("Seat", "Tribune"));
            Assert.Equal(HttpStatusCode.NotFound, joined.StatusCode);
            var named = await lead.SendAsync(
                "/onderzoek/wonen/praktijken/nieuw", ("Title", "Naast de deur"), ("Summary", "Elke week."), ("Place", "Hatert"), ("Conditions", "cohesie"), ("OtherIssues", slug));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, named.StatusCode);
        }

        var pages = RightsTable.Read().Where(row => row.Method == "GET")
            .Select(row => row.Route.Replace("{studio}", "wonen", StringComparison.Ordinal).Replace("/kwesties/{slug}", "/kwesties/wonen", StringComparison.Ordinal).Replace("{kind}", "kwesties", StringComparison.Ordinal))
            .Where(address => !address.Contains('{', StringComparison.Ordinal)).Append("/zoeken?q=zorgen").Append("/zoeken?q=straat").Distinct();
        foreach (var address in pages)
        {
            var text = await (await lead.GetAsync(address)).Content.ReadAsStringAsync();
            Assert.False(text.Contains("antelzorg", StringComparison.Ordinal) || text.Contains("arkeren", StringComparison.Ordinal), address);
        }
    }

    [Fact]
    public async Task Only_who_takes_part_puts_forward_and_not_without_end()
    {
        await using var scene = await OpenAsync();
        var newcomer = Testing.Builders.A.Person("Nieuw Hier");
        await scene.Scene.AddAsync(newcomer);
        using var outsider = await scene.Scene.AsAsync(newcomer);
        using var visitor = scene.Scene.AsVisitor();
        using var follower = await scene.Scene.AsAsync(scene.Follower);

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync(Form)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await outsider.GetAsync(Form)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await follower.SendAsync(Form, ("Name", "Zonder reden"), ("Reason", ""))).StatusCode);
        foreach (var name in (string[])["Een", "Twee", "Drie"])
            Assert.Equal(HttpStatusCode.Redirect, (await follower.SendAsync(Form, ("Name", name), ("Reason", "Het speelt."))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await follower.SendAsync(Form, ("Name", "Vier"), ("Reason", "Het speelt."))).StatusCode);
    }
}
