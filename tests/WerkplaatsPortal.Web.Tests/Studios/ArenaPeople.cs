using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Web.Public.Overview;
using WerkplaatsPortal.Web.Tests.Knowledge;

namespace WerkplaatsPortal.Web.Tests.Studios;

/// <summary>A portal with two studios, in one of which an Arena works: what its members send, and what becomes of it.</summary>
internal static class ArenaPeople
{
    public const string Arena = $"/kwesties/{Words.Studio}/arena";

    /// <summary>The usual two studios, with a clock that a test moves. It moves away from now, so that what the demo left behind keeps its
    /// order.</summary>
    public static async Task<(PortalServer Portal, FakeTimeProvider Clock)> OpenAsync()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var portal = await TwoStudios.OpenAsync(clock);
        return (portal, clock);
    }

    /// <summary>Fields that make a practice proposal.</summary>
    public static (string Name, string? Value)[] OfPractice(string title, FakeTimeProvider clock, string text = "We koken elke week samen.") =>
    [
        ("Title", title), ("Text", text), ("Place", "Hatert"), ("Start", "2024-09"), ("Conditions", "cohesie"),
        ("ClosesOn", Day(clock, 14)), ("Quorum", "2"), ("LookBackOn", Day(clock, 60)),
    ];

    /// <summary>A day from today on, as a form sends it.</summary>
    public static string Day(FakeTimeProvider clock, int days) =>
        clock.Today().AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Proposes something, and gives its address.</summary>
    public static async Task<string> ProposeAsync(this Reading reader, string kind, params (string Name, string? Value)[] fields)
    {
        var answer = await reader.SendAsync($"{Arena}/voorstellen/nieuw/{kind}", fields);
        return answer.Headers.Location?.ToString()
            ?? throw new InvalidOperationException((await Reading.PageOfAsync(answer)).QuerySelector(".fouten")?.TextContent ?? $"{answer.StatusCode}");
    }

    /// <summary>Says something to a proposal.</summary>
    public static Task<HttpResponseMessage> AnswerAsync(this Reading reader, string proposal, ResponseKind kind, string reason = "") =>
        reader.SendAsync($"{proposal}/reactie", ("Kind", kind.ToString()), ("Reason", reason));

    /// <summary>The time passes, and the portal decides what is due.</summary>
    public static async Task CloseAsync(this PortalServer portal, FakeTimeProvider clock, int days = 15)
    {
        clock.Advance(TimeSpan.FromDays(days));
        await portal.Services.GetRequiredService<ProposalClock>().CloseDueAsync(CancellationToken.None);
    }

    /// <summary>A proposal as it is stored.</summary>
    public static Task<Proposal> ProposalAsync(this PortalServer portal, string address) => portal.LookAsync(db => db.Proposals
        .Include(each => each.Rounds).Include(each => each.Responses).Include(each => each.Outcome).Include(each => each.FollowUps)
        .SingleAsync(each => each.Slug == address.Split('/', StringSplitOptions.None).Last()));
}
