using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;
using static WerkplaatsPortal.Web.Tests.Studios.ArenaPeople;

namespace WerkplaatsPortal.Web.Tests.Studios;

/// <summary>Two people, or two machines, at the same proposal at once: whole or not at all.</summary>
[EveryDatabase]
public class TwoAtOnceTests
{
    [Fact]
    public async Task Two_nodes_decide_a_proposal_once_and_it_makes_one_practice()
    {
        var (portal, clock) = await OpenAsync();
        await using var _ = portal;
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var address = await member.ProposeAsync("praktijk", OfPractice("Een moestuin", clock));
        await lead.AnswerAsync(address, ResponseKind.Agree);

        await using var here = portal.Services.CreateAsyncScope();
        await using var there = portal.Services.CreateAsyncScope();
        var id = (await portal.ProposalAsync(address)).Id;
        var late = (await there.ServiceProvider.GetRequiredService<ProposalQueries>().FindAsync(id))!;
        clock.Advance(TimeSpan.FromDays(15));

        // The portal's own clock may be first; then this finds it done too.
        await here.ServiceProvider.GetRequiredService<ProposalClosing>().CloseWhenDueAsync(id);
        Assert.False(await there.ServiceProvider.GetRequiredService<ProposalClosing>().CloseWhenDueAsync(late));

        Assert.Equal(1, await portal.LookAsync(db => db.Practices.CountAsync(each => each.Title == "Een moestuin")));
        Assert.Equal(1, await portal.LookAsync(db => db.Events.CountAsync(each => each.Kind == nameof(ProposalAdopted) && each.SubjectId == id)));
        Assert.Equal(1, await portal.LookAsync(db => db.Set<ProposalOutcome>().CountAsync(each => each.ProposalId == id)));
    }

    [Fact]
    public async Task An_answer_that_comes_while_it_is_decided_is_refused_and_nothing_is_half_done()
    {
        var (portal, clock) = await OpenAsync();
        await using var _ = portal;
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var address = await member.ProposeAsync("praktijk", OfPractice("Een moestuin", clock));
        await lead.AnswerAsync(address, ResponseKind.Agree);

        // Somebody has it open while it closes, and saves what he or she read before.
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var id = (await portal.ProposalAsync(address)).Id;
        var read = (await scope.ServiceProvider.GetRequiredService<ProposalQueries>().FindAsync(id))!;
        var studio = await db.Studios.Include(each => each.Leads).SingleAsync(each => each.Id == read.StudioId);
        var by = await scope.ServiceProvider.GetRequiredService<ArenaMemberQueries>().AsAsync(studio, studio.LeadOn(clock.Today())!.Value);
        read.Answer(by, 1, ResponseKind.Object, "Toch niet.", clock.UtcNow());
        await portal.CloseAsync(clock);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
        var stored = await portal.ProposalAsync(address);
        Assert.Equal((ProposalState.Adopted, 2), (stored.State, stored.Responses.Count));
    }

    [Fact]
    public async Task Who_adapts_what_somebody_adapted_meanwhile_gets_both_texts()
    {
        var (portal, clock) = await OpenAsync();
        await using var _ = portal;
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var address = await member.ProposeAsync("praktijk", OfPractice("Een moestuin", clock));
        var form = await member.ReadAsync($"{address}/aanpassing");
        await lead.AnswerAsync(address, ResponseKind.Object, "Te nat.");

        var answer = await member.PostAsync(form, $"{address}/aanpassing", address,
            [.. OfPractice("Een moestuin op het dak", clock), ("Why", "Droger.")]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Een moestuin op het dak", (await Reading.PageOfAsync(answer)).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.Single((await portal.ProposalAsync(address)).Rounds);
    }
}
