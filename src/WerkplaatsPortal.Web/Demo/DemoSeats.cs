using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Demo;

/// <summary>Who sits where in the demonstration: committee, leads, Arena and Tribune, and one request that waits.</summary>
internal sealed class DemoSeats(PortalDbContext db, DemoPeople people, TimeProvider clock)
{
    private const string Debt = "armoede-en-schulden";
    private const string Loneliness = "eenzaamheid-en-betekenisvol-contact";

    private readonly DateTime now = clock.UtcNow();

    private DateOnly Start => clock.Today().AddYears(-1);

    public async Task FillAsync(CancellationToken cancel)
    {
        var (chair, seat) = FillCommittee();
        var contact = await SpeakForAsync("bindkracht10", people.Contact, cancel);
        await LeadAsync(Loneliness, people.OtherResearcher, cancel);
        var home = await LeadAsync(Debt, people.Researcher, cancel);
        if (home is { } studio)
        {
            await FillStudioAsync(studio, contact, cancel);
            await db.SaveChangesAsync(cancel);
            await new DemoStudio(db, studio, people, seat, clock).FillAsync(cancel);
            await MeetAsync(studio, cancel);
            await new DemoArena(db, studio, people, clock).FillAsync(cancel);
            await new DemoTribune(db, studio, people, clock).FillAsync(cancel);
        }

        await db.SaveChangesAsync(cancel);
        await new DemoCommittee(db, chair, seat, home, clock).FillAsync(cancel);
        await new DemoRound(db, people, seat, clock).FillAsync(cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Where nobody sits beside the lead, there is nobody to meet.</summary>
    private async Task MeetAsync(LearningStudio studio, CancellationToken cancel)
    {
        var taking = await db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery()
            .Where(each => each.StudioId == studio.Id && each.Holders.Any(holder => holder.PersonId == people.ArenaMember.Id)).ToListAsync(cancel);
        if (taking.Count == 0)
            return;

        var lead = ArenaMember.In(studio, [], people.Researcher.Id, now);
        var member = ArenaMember.In(studio, taking, people.ArenaMember.Id, now);
        await new DemoMeetings(db, studio, lead, member, clock).FillAsync(cancel);
        await new DemoEvaluation(db, studio, lead, member, clock).FillAsync(cancel);
    }

    /// <summary>Some constituencies stay empty, as in the real network: that should show.</summary>
    private (CommitteeSeat Chair, CommitteeSeat Member) FillCommittee()
    {
        var today = clock.Today();
        var chair = Sit(NewPerson("Lid namens opleidingen"), Constituency.Education, today.AddMonths(20));
        var vice = Sit(NewPerson("Lid namens ervaringsdeskundigen"), Constituency.ExpertsByExperience, today.AddMonths(3));
        Sit(NewPerson("Lid namens Zorgalliantie"), Constituency.Zorgalliantie, today.AddMonths(5));
        chair.Become(CommitteeRole.Chair, Start, [chair, vice]);
        vice.Become(CommitteeRole.ViceChair, Start, [chair, vice]);
        return (chair, Sit(people.CommitteeMember, Constituency.Municipalities));
    }

    private CommitteeSeat Sit(Person person, Constituency constituency, DateOnly? until = null)
    {
        var seat = CommitteeSeat.Take(person, constituency, new Period(Start, until));
        db.CommitteeSeats.Add(seat);
        return seat;
    }

    private async Task<NetworkPartner?> SpeakForAsync(string slug, Person person, CancellationToken cancel)
    {
        var partner = await db.Partners.SingleOrDefaultAsync(each => each.Slug == slug, cancel);
        if (partner is not null)
            SpeakFor(partner, person);
        return partner;
    }

    private void SpeakFor(NetworkPartner partner, Person person) => db.PartnerContacts.Add(PartnerContact.Appoint(partner, person, Start));

    private async Task<LearningStudio?> LeadAsync(string slug, Person researcher, CancellationToken cancel)
    {
        var studio = await db.Studios.Include(each => each.Leads).Include(each => each.Decisions).AsSplitQuery()
            .SingleOrDefaultAsync(each => db.Issues.Any(issue => issue.Id == each.IssueId && issue.Slug == slug), cancel);
        var reason = "De eerste trekker van dit leeratelier. " + DemoAccounts.Mark;
        studio?.Appoint(researcher, new Period(Start), new Decision(Start, now, reason, people.CommitteeMember.Id));
        return studio;
    }

    private async Task FillStudioAsync(LearningStudio studio, NetworkPartner? bindkracht, CancellationToken cancel)
    {
        var follower = Participation.Of(studio, people.Follower);
        follower.Choose(Seat.Tribune, null, people.Follower.Id, now.AddDays(-90));
        db.Participations.Add(follower);

        if (bindkracht is not null)
        {
            var follows = Participation.Of(studio, bindkracht);
            follows.Choose(Seat.Tribune, "We willen volgen wat er geleerd wordt. " + DemoAccounts.Mark, people.Contact.Id, now.AddDays(-60));
            db.Participations.Add(follows);
        }

        await SeatZorgalliantieAsync(studio, cancel);
        await AskForMunicipalityAsync(studio, cancel);
    }

    /// <summary>A partner with a history: first on the Tribune, then asked for and given an Arena seat.</summary>
    private async Task SeatZorgalliantieAsync(LearningStudio studio, CancellationToken cancel)
    {
        var contact = NewPerson("Contactpersoon Zorgalliantie");
        if (await SpeakForAsync("zorgalliantie", contact, cancel) is not { } partner)
            return;

        var taking = Participation.Of(studio, partner);
        taking.Choose(Seat.Tribune, null, contact.Id, now.AddDays(-300));
        taking.Choose(Seat.Arena, "We werken dagelijks met gezinnen in armoede en brengen praktijken in. " + DemoAccounts.Mark, contact.Id, now.AddDays(-200));
        taking.Name(people.ArenaMember, Party.Professionals, now.AddDays(-200));
        taking.Confirm(studio, people.Researcher.Id, now.AddDays(-190));
        db.Participations.Add(taking);
    }

    /// <summary>A municipality that works in a practice of the studio and has no seat yet waits for an answer.</summary>
    private async Task AskForMunicipalityAsync(LearningStudio studio, CancellationToken cancel)
    {
        var partner = await db.Partners
            .Where(each => each.Kind == PartnerKind.Municipality && each.Role == PartnerRole.Partner
                && !db.Participations.Any(taking => taking.StudioId == studio.Id && taking.PartnerId == each.Id)
                && db.Practices.Any(practice => practice.IssueId == studio.IssueId && practice.Partners.Any(link => link.PartnerId == each.Id)))
            .OrderBy(each => each.Slug).FirstOrDefaultAsync(cancel);
        if (partner is null)
            return;

        var contact = NewPerson($"Contactpersoon {partner.Name}");
        SpeakFor(partner, contact);
        var asking = Participation.Of(studio, partner);
        asking.Choose(Seat.Arena, "We willen onze vroegsignalering samen met anderen beter maken. " + DemoAccounts.Mark, contact.Id, now.AddDays(-3));
        asking.Name(NewPerson($"Beleidsmedewerker {partner.Name}"), Party.MunicipalOfficials, now.AddDays(-3));
        db.Participations.Add(asking);
    }

    private Person NewPerson(string role)
    {
        var person = Person.Named($"{role} {DemoAccounts.Mark}");
        db.People.Add(person);
        return person;
    }
}
