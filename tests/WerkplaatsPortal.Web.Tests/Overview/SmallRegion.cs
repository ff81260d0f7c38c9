using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;

namespace WerkplaatsPortal.Web.Tests.Overview;

/// <summary>
/// A portal with little in it: <em>Schulden</em> went on in <em>Armoede</em>, which has a studio with a lead, a practice, lessons of both,
/// an insight, a question and seats; <em>Wonen</em> has a vacancy and nothing else.
/// </summary>
internal sealed class SmallRegion(PortalServer server) : IAsyncDisposable
{
    public static readonly DateOnly Merged = new(2024, 1, 1);

    public PortalServer Server => server;

    public HttpClient Client { get; } = server.CreateClient();

    public static async Task<SmallRegion> OpenAsync(int moreIssues = 0)
    {
        var database = await PortalServer.DatabaseAsync($"small region with {moreIssues} more", (db, _) =>
        {
            Fill(db, moreIssues);
            return Task.CompletedTask;
        });
        var clock = new FakeTimeProvider(new DateTimeOffset(Moment.Now.AddHours(1)));
        return new SmallRegion(new PortalServer(database) { Demo = false, Clock = clock });
    }

    /// <summary>The one of a class of tests.</summary>
    public static Task<SmallRegion> OpenAsync(SharedPortals shared) => shared.KeepAsync("small region", () => OpenAsync());

    /// <summary>A page as a visitor gets it.</summary>
    public async Task<IHtmlDocument> ReadAsync(string address) =>
        await new HtmlParser().ParseDocumentAsync(await Client.GetStringAsync(address));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server.DisposeAsync();
    }

    private static void Fill(PortalDbContext db, int moreIssues)
    {
        for (var i = 0; i < moreIssues; i++)
        {
            var (other, leader) = (An.Issue(proposedOn: new DateOnly(2020, 1, 1)).OnAgenda(), A.Person());
            db.AddRange(other, leader, A.Studio(other).LedBy(leader));
        }

        var lead = A.Person("Noor Janssen");
        var armoede = An.Issue("Armoede", new DateOnly(2019, 1, 1)).OnAgenda();
        var schulden = An.Issue("Schulden", new DateOnly(2019, 1, 1)).OnAgenda();
        var wonen = An.Issue("Wonen", new DateOnly(2022, 1, 1)).OnAgenda();
        var (studio, former) = (A.Studio(armoede).LedBy(lead), A.Studio(schulden).LedBy(lead));
        var practice = A.Practice(former, "Buurtkeuken");
        var old = A.SharedLesson(former, practice, title: "Een oude les");
        var both = A.SharedLesson(studio, title: "Een les bij allebei");
        both.AlsoBelongsTo([schulden.Id]);
        var draft = A.Lesson(studio, title: "Nog een concept");
        db.AddRange(lead, armoede, schulden, wonen, studio, former, A.Studio(wonen), practice, old, both, draft);
        db.Add(An.AdoptedInsight(studio, old, both));
        db.Add(A.Question(former, "Hoe praten we over geld?"));
        Seat(db, studio);
        db.Add(An.Advice(studio, "Betrek ondernemers"));
        db.Add(An.Advice(studio, "Alleen voor binnen", isInternal: true));
        schulden.MergeInto(armoede, A.Decision(Merged, "Hoort bij elkaar."));
        db.Add(An.Issue("Mantelzorg"));
    }

    private static void Seat(PortalDbContext db, LearningStudio studio)
    {
        var (partner, sitting, alone) = (A.Partner("Bindkracht10"), A.Person("Iemand Binnen"), A.Person("Iemand Alleen"));
        db.AddRange(partner, A.Partner("Landelijk Fonds", PartnerRole.Funder), sitting, alone);
        db.Add(A.Participation(studio, partner).InArena(studio, sitting));
        db.Add(A.Participation(studio, alone).InTribune());
    }
}
