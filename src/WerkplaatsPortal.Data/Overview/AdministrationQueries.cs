using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Outbox;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What an administrator sees of accounts and of what happened.</summary>
public sealed class AdministrationQueries(PortalDbContext db)
{
    private const int NewestEvents = 10;

    /// <summary>How much there is, and what happened last.</summary>
    public async Task<AdministrationPage> OverviewAsync(CancellationToken cancel = default) => new(
        await db.Accounts.CountAsync(cancel), await db.People.CountAsync(cancel),
        await db.Mails.CountAsync(mail => mail.SentAt == null && mail.GivenUpAt == null, cancel), await new MailQueries(db).CountGivenUpAsync(cancel),
        await db.Events.AsNoTracking().OrderByDescending(each => each.At).ThenByDescending(each => each.Id).Take(NewestEvents)
            .Select(each => new Happened(each.Kind, each.At)).ToListAsync(cancel));

    /// <summary>One page of accounts by e-mail address, with what each may do.</summary>
    public async Task<Page<AccountLine>> AccountsAsync(int page, DateOnly today, CancellationToken cancel = default)
    {
        var rows = await (
            from account in db.Accounts
            join person in db.People on account.PersonId equals person.Id
            orderby account.Email
            select new AccountLine(
                account.Email!, person.ChosenName ?? person.Name, account.EmailConfirmed, account.IsAdministrator,
                db.CommitteeSeats.Any(seat => seat.PersonId == person.Id && seat.Period.From <= today && (seat.Period.Until == null || seat.Period.Until >= today)),
                db.Studios.Any(studio => studio.Leads.Any(lead => lead.PersonId == person.Id && lead.Period.From <= today && (lead.Period.Until == null || lead.Period.Until >= today))),
                db.PartnerContacts.Any(contact => contact.PersonId == person.Id && contact.Period.From <= today && (contact.Period.Until == null || contact.Period.Until >= today))))
            .OnPage(page).ToListAsync(cancel);
        return new(rows, page, await db.Accounts.CountAsync(cancel));
    }
}

/// <summary>The portal in numbers.</summary>
public sealed record AdministrationPage(int Accounts, int People, int WaitingMails, int GivenUpMails, IReadOnlyList<Happened> Events);

/// <summary>Something that happened.</summary>
public sealed record Happened(string Kind, DateTime At);

/// <summary>An account and what it may do.</summary>
public sealed record AccountLine(
    string Email, string Name, bool IsConfirmed, bool IsAdministrator, bool IsCommitteeMember, bool IsResearcher, bool IsContact);
