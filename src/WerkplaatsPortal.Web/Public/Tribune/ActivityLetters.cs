using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>
/// What the portal writes to who signed up for an activity, each in the language of his or her choice. Saved with what it tells
/// about. Whoever may see the activity no more at this moment gets nothing.
/// </summary>
public sealed class ActivityLetters(PortalDbContext db, PortalAddress portal, TimeProvider clock, Texts texts)
{
    /// <summary>Tells those who waited that they have a place.</summary>
    public Task MovedUpAsync(TribuneActivity activity, IReadOnlyList<SignUp> up) => WriteAsync(activity, up, each => $"plek/{each.Id:N}/{each.PlacedAt?.Ticks}", () => (
        texts["Je hebt een plek: {0}", activity.Title],
        texts["Er is een plek vrijgekomen. Je staat niet meer op de wachtlijst: je kunt komen."]));

    /// <summary>Tells everybody who signed up that it does not go on, and why.</summary>
    public Task CancelledAsync(TribuneActivity activity, IReadOnlyList<SignUp> all) => WriteAsync(activity, all, _ => $"afgelast/{activity.Id:N}", () => (
        texts["Gaat niet door: {0}", activity.Title],
        texts["Deze activiteit gaat niet door. De reden: {0}", activity.CancelReason ?? ""]));

    /// <summary>Tells who signed up that it is at another time or place, or that the link is another.</summary>
    public Task ChangedAsync(TribuneActivity activity, IReadOnlyList<SignUp> all) => WriteAsync(activity, all, _ => $"gewijzigd/{activity.Id:N}/{activity.Version:N}", () => (
        texts["Gewijzigd: {0}", activity.Title],
        texts["De tijd, de plek of de link van deze activiteit is veranderd. Kun je niet meer? Meld je dan af, zodat een ander kan komen."]));

    /// <summary>Tells who may see it no more that they are signed off: nothing of it but the name under which they knew it.</summary>
    public async Task SignedOffAsync(string knownAs, IReadOnlyList<SignUp> gone) => Write(
        await ReceiversAsync(gone, db.Accounts), each => $"vervallen/{each.Id:N}", _ => (
            texts["Je aanmelding is vervallen: {0}", knownAs],
            [
                texts["Deze activiteit is nu alleen nog voor mensen met een plek bij deze kwestie. Je kunt er niet meer bij zijn."],
                texts["Je krijgt deze mail omdat je je voor deze activiteit had aangemeld."],
            ]));

    /// <summary>Reminds those who have a place.</summary>
    public Task RemindAsync(TribuneActivity activity, IReadOnlyList<SignUp> placed) => WriteAsync(activity, placed, each => $"herinnering/{each.Id:N}/{each.RemindedAt?.Ticks}", () => (
        texts["Denk je eraan: {0}", activity.Title],
        texts["Je hebt je aangemeld. Kun je toch niet komen? Meld je dan af, zodat een ander kan komen."]));

    private async Task WriteAsync(
        TribuneActivity activity, IReadOnlyList<SignUp> to, Func<SignUp, string> matter, Func<(string Subject, string What)> words)
    {
        if (to.Count == 0)
            return;

        var open = db.Accounts.AsQueryable();
        if (activity.Audience != Audience.Public)
        {
            var seated = db.SeatedIn(activity.IssueId, activity.Audience, clock.Today()).Select(person => person.Id);
            open = open.Where(account => seated.Contains(account.PersonId));
        }

        Write(await ReceiversAsync(to, open), matter, each =>
        {
            var (subject, what) = words();
            return (subject, Lines(activity, what, each.HasPlace));
        });
    }

    private void Write(List<Receiver> to, Func<SignUp, string> matter, Func<SignUp, (string Subject, IEnumerable<string> Lines)> words)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            foreach (var (signUp, email, isEnglish) in to)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = isEnglish ? Language.English : Language.Dutch;
                var (subject, lines) = words(signUp);
                db.Mails.Add(OutgoingMail.Write(email, Cut(subject), string.Join("\n\n", lines), clock.UtcNow(), isEnglish, matter(signUp)));
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    private IEnumerable<string> Lines(TribuneActivity activity, string what, bool hasPlace)
    {
        yield return what;
        var where = activity.Place is null ? "" : $", {activity.Place}";
        yield return activity.StartsAt is { } start
            ? $"{activity.Title}\n{Show.Moment(start, activity.EndsAt).Replace('\u00a0', ' ')}{where}" : activity.Title;
        if (hasPlace && activity is { Link: not null, CancelledAt: null })
            yield return texts["Doe mee op afstand: {0}", activity.Link];
        yield return portal.Of($"/tribune/activiteiten/{activity.Slug}").AbsoluteUri;
        yield return texts["Je krijgt deze mail omdat je je voor deze activiteit hebt aangemeld. Afmelden kan op de pagina hierboven."];
    }

    private static async Task<List<Receiver>> ReceiversAsync(IReadOnlyList<SignUp> to, IQueryable<Account> accounts)
    {
        var ids = to.Select(each => each.PersonId).ToList();
        var found = await accounts.Where(account => ids.Contains(account.PersonId) && account.EmailConfirmed)
            .Select(account => new { account.PersonId, account.Email, account.PrefersEnglish }).ToListAsync();
        return
        [
            .. to.Join(found, each => each.PersonId, account => account.PersonId,
                (each, account) => new Receiver(each, account.Email!, account.PrefersEnglish)),
        ];
    }

    private static string Cut(string subject) =>
        subject.Length <= OutgoingMail.SubjectMaxLength ? subject : subject[..(OutgoingMail.SubjectMaxLength - 1)] + "…";

    private sealed record Receiver(SignUp SignUp, string Email, bool IsEnglish);
}
