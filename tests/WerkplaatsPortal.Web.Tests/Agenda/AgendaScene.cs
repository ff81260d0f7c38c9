using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Web.Tests.Ground;

namespace WerkplaatsPortal.Web.Tests.Agenda;

/// <summary>
/// A committee of two members; <em>Rondkomen</em>, in whose studio a partner sits in the Arena and a person on the Tribune, and
/// <em>Wonen</em> with a studio and nobody in it. One person leads both.
/// </summary>
internal sealed class AgendaScene : IAsyncDisposable
{
    public const string Today = "2026-06-15";
    public const string AnswerBefore = "2026-07-15";
    private static readonly DateOnly Earlier = new(2024, 1, 1);

    private AgendaScene(Scene scene)
    {
        Scene = scene;
        (Studio, OtherStudio) = (A.Studio(Issue).LedBy(Lead), A.Studio(Other).LedBy(Lead));
    }

    public Scene Scene { get; }

    public Person Member { get; } = A.Person("Mina Lid");

    public Person OtherMember { get; } = A.Person("Tarik Lid");

    public Person Lead { get; } = A.Person("Noor Trekker");

    public Person Contact { get; } = A.Person("Carla Contact");

    public Person Sitting { get; } = A.Person("Sam Arena");

    public Person Follower { get; } = A.Person("Fatma Volger");

    public NetworkPartner Partner { get; } = A.Partner("Bindkracht10");

    public SocialIssue Issue { get; } = An.Issue("Rondkomen", Earlier).OnAgenda();

    public SocialIssue Other { get; } = An.Issue("Wonen", Earlier).OnAgenda();

    public LearningStudio Studio { get; }

    public LearningStudio OtherStudio { get; }

    public static async Task<AgendaScene> OpenAsync()
    {
        var scene = new AgendaScene(await Scene.OpenAsync());
        await scene.Scene.AddAsync(
            scene.Member, scene.OtherMember, scene.Lead, scene.Contact, scene.Sitting, scene.Follower, scene.Partner, scene.Issue, scene.Other,
            scene.Studio, scene.OtherStudio, A.CommitteeSeat(scene.Member), A.CommitteeSeat(scene.OtherMember),
            PartnerContact.Appoint(scene.Partner, scene.Contact, Earlier),
            A.Participation(scene.Studio, scene.Partner).InArena(scene.Studio, scene.Sitting), A.Participation(scene.Studio, scene.Follower).InTribune());
        return scene;
    }

    /// <summary>Where the committee takes a step.</summary>
    public static string At(string slug, string step) => $"/commissie/kwesties/{slug}/{step}";

    /// <summary>What every decision says, and more.</summary>
    public static (string Name, string? Value)[] Decided(string reason, params (string Name, string? Value)[] more) =>
        [("TakenOn", Today), ("Reason", reason), .. more];

    /// <summary>Lets <em>Rondkomen</em> go on in <em>Wonen</em>, as a member of the committee does.</summary>
    public static Task<HttpResponseMessage> MergeAsync(Reading member, string answerBefore = AnswerBefore) => member.SendAsync(
        At("rondkomen", "samenvoegen"), Decided("Wonen en geld horen bij elkaar.", ("Into", "wonen"), ("AnswerBefore", answerBefore)));

    public ValueTask DisposeAsync() => Scene.DisposeAsync();
}
