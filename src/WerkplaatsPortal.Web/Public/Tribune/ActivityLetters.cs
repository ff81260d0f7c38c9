using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>
/// What the portal writes to who signed up for an activity. Saved with what it tells about, and written when it goes: whoever signed off or may see
/// the activity no more gets nothing, and neither does anybody once it is over.
/// </summary>
public sealed class ActivityLetters(PortalDbContext db, PortalAddress portal, TimeProvider clock, Texts texts) : ILetterWriter
{
    private const string Place = "plek";
    private const string Cancelled = "afgelast";
    private const string Changed = "gewijzigd";
    private const string Reminder = "herinnering";
    private const string SignedOff = "vervallen";

    /// <inheritdoc />
    public IReadOnlyList<string> Kinds => [Place, Cancelled, Changed, Reminder, SignedOff];

    /// <summary>Tells those who waited that they have a place.</summary>
    public Task MovedUpAsync(IReadOnlyList<SignUp> up) => AddAsync(up, each => $"{Place}/{each.Id:N}/{each.PlacedAt?.Ticks}");

    /// <summary>Tells everybody who signed up that it does not go on, and why.</summary>
    public Task CancelledAsync(IReadOnlyList<SignUp> all) => AddAsync(all, each => $"{Cancelled}/{each.Id:N}");

    /// <summary>Tells who signed up that it is at another time or place, or that the link is another.</summary>
    public Task ChangedAsync(TribuneActivity activity, IReadOnlyList<SignUp> all) => AddAsync(all, each => $"{Changed}/{each.Id:N}/{activity.Version:N}");

    /// <summary>Tells who may see it no more that they are signed off: nothing of it but the day and the issue.</summary>
    public Task SignedOffAsync(TribuneActivity activity, IReadOnlyList<SignUp> gone) => AddAsync(gone, each => $"{SignedOff}/{each.Id:N}/{activity.Id:N}");

    /// <summary>Reminds those who have a place.</summary>
    public Task RemindAsync(IReadOnlyList<SignUp> placed) => AddAsync(placed, each => $"{Reminder}/{each.Id:N}/{each.RemindedAt?.Ticks}");

    /// <inheritdoc />
    public async Task<LetterWords?> WriteAsync(LetterMatter matter, Reader reader, CancellationToken cancel = default)
    {
        if (matter.Kind == SignedOff)
            return await OfSignedOffAsync(matter, cancel);

        var found = await (
            from signUp in db.Set<SignUp>()
            where signUp.Id == matter.Id && signUp.PersonId == reader.PersonId
            join list in db.SignUpLists on signUp.ListId equals list.Id
            join activity in db.Activities.VisibleTo(reader) on list.ActivityId equals activity.Id
            select new { Activity = activity, HasPlace = signUp.PlacedAt != null }).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (found is null || Subject(matter.Kind, found.Activity, found.HasPlace) is not { } words)
            return null;

        return new(
            Cut(words.Subject), [.. Lines(found.Activity, words.What, found.HasPlace)],
            texts["Je krijgt deze mail omdat je je voor deze activiteit hebt aangemeld. Afmelden kan op de pagina hierboven."], matter.Id);
    }

    /// <summary>What such a letter says; null when it does not hold any more.</summary>
    private (string Subject, string What)? Subject(string kind, TribuneActivity activity, bool hasPlace) => (kind, activity.CancelledAt is null, hasPlace) switch
    {
        _ when (activity.EndsAt ?? activity.StartsAt) <= clock.UtcNow() => null,
        (Cancelled, false, _) => (texts["Gaat niet door: {0}", activity.Title], texts["Deze activiteit gaat niet door. De reden: {0}", activity.CancelReason ?? ""]),
        (Place, true, true) => (
            texts["Je hebt een plek: {0}", activity.Title], texts["Er is een plek vrijgekomen. Je staat niet meer op de wachtlijst: je kunt komen."]),
        (Changed, true, _) => (
            texts["Gewijzigd: {0}", activity.Title],
            texts["De tijd, de plek of de link van deze activiteit is veranderd. Kun je niet meer? Meld je dan af, zodat een ander kan komen."]),
        (Reminder, true, true) => (
            texts["Denk je eraan: {0}", activity.Title], texts["Je hebt je aangemeld. Kun je toch niet komen? Meld je dan af, zodat een ander kan komen."]),
        _ => null,
    };

    private IEnumerable<string> Lines(TribuneActivity activity, string what, bool hasPlace)
    {
        yield return what;
        var where = activity.Place is null ? "" : $", {activity.Place}";
        yield return activity.StartsAt is { } start
            ? $"{activity.Title}\n{Show.Moment(start, activity.EndsAt).Replace('\u00a0', ' ')}{where}" : activity.Title;
        if (hasPlace && activity is { Link: not null, CancelledAt: null })
            yield return texts["Doe mee op afstand: {0}", activity.Link];
        yield return portal.Of($"/tribune/activiteiten/{activity.Slug}").AbsoluteUri;
    }

    /// <summary>The sign-up is gone and the activity closed to its reader, so neither is asked.</summary>
    private async Task<LetterWords?> OfSignedOffAsync(LetterMatter matter, CancellationToken cancel)
    {
        _ = Guid.TryParse(matter.Further, out var id);
        var found = await (
            from activity in db.Activities.AsNoTracking()
            where activity.Id == id
            join issue in db.Issues on activity.IssueId equals issue.Id
            select new { activity.StartsAt, issue.Name }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new(
            texts["Je aanmelding is vervallen"],
            [
                found.StartsAt is { } start
                    ? texts["Je had je aangemeld voor een activiteit van {0}, op {1}.", found.Name, Show.Date(start).Replace('\u00a0', ' ')]
                    : texts["Je had je aangemeld voor een activiteit van {0}.", found.Name],
                texts["Deze activiteit is nu alleen nog voor mensen met een plek bij deze kwestie. Je kunt er niet meer bij zijn."],
            ],
            texts["Je krijgt deze mail omdat je je voor deze activiteit had aangemeld."], matter.Id);
    }

    private async Task AddAsync(IReadOnlyList<SignUp> to, Func<SignUp, string> matter)
    {
        if (to.Count == 0)
            return;

        var addresses = await db.AddressesAsync([.. to.Select(each => each.PersonId)], clock.UtcNow());
        db.Mails.AddRange(
            from each in to
            where addresses.ContainsKey(each.PersonId)
            let address = addresses[each.PersonId]
            select OutgoingMail.ToTell(each.PersonId, address.Email, matter(each), address.PrefersEnglish, clock.UtcNow()));
    }

    private static string Cut(string subject) =>
        subject.Length <= OutgoingMail.SubjectMaxLength ? subject : subject[..(OutgoingMail.SubjectMaxLength - 1)] + "…";

    private sealed record Receiver(SignUp SignUp, string Email, bool IsEnglish);
}
