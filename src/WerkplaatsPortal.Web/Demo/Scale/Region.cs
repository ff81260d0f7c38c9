using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>What every part of the content is made from: the issues and partners, the words, and the addresses that are taken.</summary>
internal sealed class Region(Prose prose, int seed, IReadOnlyList<Home> homes)
{
    /// <summary>Stands on everything that was made, so that nobody takes it for knowledge.</summary>
    public static readonly Provenance Invented = new() { Note = "Verzonnen voor een demonstratie; geen kennis van het netwerk." };

    /// <summary>The addresses of partners; those of the real ones are taken.</summary>
    public const string PartnerSlugs = "partner";

    /// <summary>The addresses of practices; those of the real ones are taken.</summary>
    public const string PracticeSlugs = "practice";

    private readonly Dictionary<string, HashSet<string>> taken = [];
    private readonly Dictionary<int, Spread<Home>> open = [];

    public Prose Prose => prose;

    public IReadOnlyList<Home> Homes => homes;

    /// <summary>The partners that work in practices.</summary>
    public List<NetworkPartner> Partners { get; } = [];

    /// <summary>The issues of the database, with a lead for each studio from its first day.</summary>
    public static async Task<Region> OfAsync(PortalDbContext db, Prose prose, int seed, CancellationToken cancel)
    {
        var studios = await db.Studios.Include(studio => studio.Leads).ToDictionaryAsync(studio => studio.IssueId, cancel);
        var issues = await db.Issues.Include(issue => issue.Decisions).ToListAsync(cancel);
        var homes = issues.OrderByDescending(issue => studios.ContainsKey(issue.Id)).ThenBy(issue => issue.Slug, StringComparer.Ordinal)
            .Select((issue, number) => new Home(issue, studios.GetValueOrDefault(issue.Id), number)).ToList();
        foreach (var home in homes.Where(home => home.Studio is not null))
        {
            var lead = Person.Named($"Trekker {home.Number + 1} {DemoAccounts.Mark}");
            db.Add(lead);
            home.Studio!.Appoint(lead, home.Studio.OpenedOn);
        }

        await db.SaveChangesAsync(cancel);
        var region = new Region(prose, seed, homes);
        region.taken[PartnerSlugs] = await db.Partners.Select(partner => partner.Slug).ToHashSetAsync(StringComparer.Ordinal, cancel);
        var questions = await db.Questions.Select(question => new { question.StudioId, question.Slug }).ToListAsync(cancel);
        foreach (var asked in questions.GroupBy(each => each.StudioId))
            region.taken[QuestionSlugs(asked.Key)] = asked.Select(question => question.Slug).ToHashSet(StringComparer.Ordinal);
        region.taken[PracticeSlugs] = await db.Practices.Select(practice => practice.Slug).ToHashSetAsync(StringComparer.Ordinal, cancel);
        return region;
    }

    /// <summary>The chance for one part of the content.</summary>
    public Dice DiceFor(string part) => Dice.For(seed, part);

    /// <summary>An issue that was on the agenda at a moment; null when none was.</summary>
    public Home? HomeAt(DateTime moment, Dice dice)
    {
        var year = moment.Year;
        if (!open.TryGetValue(year, out var spread))
        {
            var during = homes.Where(home => home.IsOpenAt(moment)).ToList();
            if (during.Count == 0)
                return null;
            open[year] = spread = Spread<Home>.Weighed(during, home => home.Weight);
        }

        var home = spread.Pick(dice);
        return home.IsOpenAt(moment) ? home : homes.FirstOrDefault(other => other.IsOpenAt(moment));
    }

    /// <summary>Questions have their addresses under their studio.</summary>
    public static string QuestionSlugs(Guid studioId) => $"questions {studioId}";

    /// <summary>An address for a title that nothing of its kind has yet.</summary>
    public string Slug(string kind, string title)
    {
        if (!taken.TryGetValue(kind, out var slugs))
            taken[kind] = slugs = new HashSet<string>(StringComparer.Ordinal);
        var slug = Domain.Shared.Slug.For(title, slugs.Contains);
        slugs.Add(slug);
        return slug;
    }
}
