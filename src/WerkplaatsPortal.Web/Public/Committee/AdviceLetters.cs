using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Committee;

/// <summary>
/// Reminds the lead of a studio of an advice: a week before the term, after the term, and of an action whose day has passed; each once. The
/// mail is saved with what it tells of.
/// </summary>
public sealed class AdviceLetters(PortalDbContext db, AdviceReminderQueries advices, Texts texts, PortalAddress address, TimeProvider clock)
{
    /// <summary>Writes what is due for one advice, and notes it there; the caller saves.</summary>
    public async Task RemindAsync(Advice advice, CancellationToken cancel)
    {
        var (today, now) = (clock.Today(), clock.UtcNow());
        var page = $"/onderzoek/{await advices.IssueSlugAsync(advice, cancel)}/adviezen/{advice.Slug}";
        var readers = await advices.ReadersAsync(advice, cancel);
        if (advice.Answer is null)
        {
            var isLate = advice.AnswerBefore <= today;
            Write(readers, $"advies/{advice.Id:N}/{(isLate ? "te-laat" : "antwoord")}", () => isLate ? texts["De termijn voor een antwoord is voorbij"] : texts["Antwoord gevraagd op een advies"],
                () => Words(advice, texts["De programmacommissie wacht op het antwoord van je leeratelier, vóór {0}.", Show.Date(advice.AnswerBefore!.Value)], page + "/antwoord"));
            advice.Remind(now);
            return;
        }

        foreach (var action in advice.Actions.Where(each => each.DoneAt is null && each.RemindedAt is null && each.Before < today))
        {
            Write(readers, $"advies-actie/{action.Id:N}", () => texts["Een actie bij een advies is te laat"],
                () => Words(advice, texts["Deze actie zou uiterlijk op {0} gedaan zijn: {1}", Show.Date(action.Before), action.What], page + "/acties"));
            advice.RemindOf(action, now);
        }
    }

    private string Words(Advice advice, Text about, string page) => string.Join("\n\n", texts["Het gaat om dit advies: {0}", advice.Title], about, address.Of(page).AbsoluteUri);

    private void Write(List<AdviceReader> readers, string matter, Func<Text> subject, Func<string> words) =>
        readers.ForEach(reader => db.Mails.Add(Language.Speak(
            reader.PrefersEnglish,
            () => OutgoingMail.Write(reader.Email, subject(), words(), clock.UtcNow(), reader.PrefersEnglish, matter))));
}
