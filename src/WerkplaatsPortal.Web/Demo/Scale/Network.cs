using System.Globalization;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>Partners, those who speak for them, and their seats in the studios.</summary>
internal sealed class Network(Region region, Batches batches)
{
    private const int Fewest = 10;
    private const int Most = 300;

    private readonly Dice dice = region.DiceFor("network");
    private readonly IReadOnlyList<PartnerKind> kinds = [.. PartnerKinds.Vocabulary.Terms.Select(term => term.Value)];
    private readonly Spread<Party> parties = Spread<Party>.Zipf([.. Parties.Vocabulary.Terms.Select(term => term.Value)]);

    public async Task MakeAsync(int lessons)
    {
        foreach (var name in region.Prose.Words.Organisations.Take(Math.Clamp(lessons / 10, Fewest, Most)))
            await JoinAsync(name);
        await batches.SaveAsync();
    }

    private async Task JoinAsync(string name)
    {
        var tags = ConditionTags.For(FixedLists.Conditions.Where(_ => dice.Happens(45)).Aggregate(Condition.None, (all, each) => all | each));
        var partner = NetworkPartner.Join(region.Slug(Region.PartnerSlugs, name), new PartnerDetails(name, dice.One(kinds), PartnerRole.Partner)
        {
            Municipality = region.Prose.Words.Place(dice),
            Years = dice.Between(Calendar.FirstYear, Calendar.End.Year).ToString(CultureInfo.InvariantCulture),
            Conditions = tags,
            Provenance = Region.Invented,
        });
        var contact = Person.Named($"Contactpersoon {name} {DemoAccounts.Mark}");
        region.Partners.Add(partner);
        await batches.AddAsync(partner);
        await batches.AddAsync(contact);
        var studios = region.Homes.Where(home => home.Studio is not null).ToList();
        var chosen = dice.Some(studios, dice.Between(1, 3));
        await batches.AddAsync(PartnerContact.Appoint(partner, contact, chosen.Min(home => home.From)));
        foreach (var home in chosen)
            await SitAsync(home, partner, contact);
    }

    /// <summary>Most follow; some took part in the Arena after that, and a few wait for an answer.</summary>
    private async Task SitAsync(Home home, NetworkPartner partner, Person contact)
    {
        var began = home.From.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc).AddDays(dice.Between(1, 400));
        var taking = Participation.Of(home.Studio!, partner);
        taking.Choose(Seat.Tribune, null, contact.Id, began);
        if (dice.Happens(40))
        {
            var member = Person.Named($"Deelnemer {partner.Name} {DemoAccounts.Mark}");
            await batches.AddAsync(member);
            taking.Choose(Seat.Arena, region.Prose.Text("learned", home.Number, 12, dice), contact.Id, began.AddDays(30));
            taking.Name(member, parties.Pick(dice), began.AddDays(30));
            if (dice.Happens(90))
                taking.Confirm(home.Studio!, home.LeadAt(began.AddDays(44))!.Value, began.AddDays(44));
        }

        await batches.AddAsync(taking);
    }
}
