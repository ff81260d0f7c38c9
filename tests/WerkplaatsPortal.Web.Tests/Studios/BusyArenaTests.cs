using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Ground;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Studios;

/// <summary>An Arena with 500 seats, 300 questions and 60 proposals opens in few commands, and its pages stay short.</summary>
[EveryDatabase]
public class BusyArenaTests
{
    private const int Budget = 12;

    /// <summary>A conversation on a page takes two more, and one looks whether something was left half typed.</summary>
    private const int BudgetWithTalk = Budget + 3;

    [Fact]
    public async Task The_studio_and_its_working_place_open_in_few_commands_and_long_lists_are_cut()
    {
        await using var scene = await Scene.OpenAsync();
        var issue = An.Issue("Drukte").OnAgenda();
        var lead = A.Person("Noor Janssen");
        var studio = A.Studio(issue).LedBy(lead);
        var people = Enumerable.Range(0, 500).Select(number => A.Person($"Deelnemer {number}")).ToList();
        var seats = people.ConvertAll(person => A.Participation(studio, person).InArena(studio));
        var member = ArenaMember.In(studio, seats, people[0].Id, Moment.Now);
        await scene.AddAsync([issue, lead, studio, .. people, .. seats]);
        await scene.AddAsync([.. Enumerable.Range(0, 300).Select(number => Question(studio, member, number)),
            .. Enumerable.Range(0, 60).SelectMany(number => Proposed(studio, member, number))]);

        foreach (var person in new[] { lead, people[0] })
        {
            using var reader = await scene.AsAsync(person);
            foreach (var address in new[] { "", "/arena", "/arena/vragen", "/arena/voorstellen", "/arena/deelnemers" })
                await AssertFewAsync(scene, reader, "/kwesties/drukte" + address, Budget);
            await AssertFewAsync(scene, reader, "/kwesties/drukte/arena/voorstellen/voorstel-1", BudgetWithTalk);

            var page = await reader.ReadAsync("/kwesties/drukte/arena");
            Assert.True(page.QuerySelectorAll(".kring__i").Length <= 18);
            Assert.True(page.QuerySelectorAll(".vragen li").Length <= 18);
            Assert.True(page.QuerySelectorAll(".wacht-kaart").Length <= 30);
            Assert.Contains("(300)", page.QuerySelector(".arena-tafel__meer")!.TextContent, StringComparison.Ordinal);
        }
    }

    private static async Task AssertFewAsync(Scene scene, Reading reader, string address, int budget)
    {
        await reader.ReadyAsync(address);
        using var commands = scene.Portal.Commands.Watch();
        (await reader.GetAsync(address)).EnsureSuccessStatusCode();
        TestContext.Current.TestOutputHelper?.WriteLine($"{address}: {commands.Commands.Count} commands");
        Assert.True(commands.Commands.Count <= budget, $"{address}: {commands.Commands.Count} commands\n{string.Join("\n\n", commands.Commands)}");
    }

    private static LearningQuestion Question(LearningStudio studio, ArenaMember member, int number)
    {
        var question = A.OpenQuestion(member, $"Hoe doen we dit, keer {number}?");
        if (number % 3 > 0)
            question.Articulate(member, null, Moment.Now);
        if (number % 3 > 1)
            question.TakeInHand(member, "Een praktijk", Moment.Now);
        return question;
    }

    /// <summary>Every third one was adopted, with a follow-up that is open and a look back that is due.</summary>
    private static IEnumerable<object> Proposed(LearningStudio studio, ArenaMember member, int number)
    {
        var (lead, words) = (An.ArenaMember(studio), new ProposalText($"Voorstel {number}", "We doen het."));
        var before = Moment.Now.AddDays(-60);
        var closes = number % 3 == 0 ? Moment.Today.AddDays(-30) : Moment.Today.AddDays(14);
        var proposal = Proposal.Make(member, $"voorstel-{number}", ProposalKind.Practice, words,
            new ProposalTerms(closes, 2, closes.AddDays(20)), before);
        proposal.Answer(lead, 1, ResponseKind.Agree, null, before);
        var practice = LearningPractice.Propose(proposal, member, $"praktijk-{number}", A.PracticeText($"Praktijk {number}"), before);
        if (proposal.Close(Moment.Now))
        {
            practice.AdoptWith(proposal);
            proposal.Agree(member, $"Doen wat {number} vraagt", lead, Moment.Today.AddDays(9), Moment.Now);
        }

        return [proposal, practice];
    }
}
