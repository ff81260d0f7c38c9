using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>
/// What people get by mail about seats that can go on elsewhere: the question, and once a reminder. Each is saved with what it tells of.
/// Who speaks for several partners gets one for each: they are different seats.
/// </summary>
public sealed class SeatQuestionLetters(PortalDbContext db, SeatQuestionQueries questions, Texts texts, PortalAddress address, TimeProvider clock)
{
    /// <summary>Puts the questions to everybody who may answer them.</summary>
    public async Task AskAsync(IReadOnlyList<SeatQuestion> asked, SocialIssue from, SocialIssue to)
    {
        var readers = await questions.WhoAnswersAsync(asked, clock.Today());
        foreach (var question in asked)
        {
            foreach (var reader in readers[question.PartnerId ?? question.PersonId!.Value])
                Write(reader, question, from.Name, to.Name);
        }
    }

    /// <summary>Reminds everybody who may answer.</summary>
    public async Task RemindAsync(IReadOnlyList<SeatQuestion> due, CancellationToken cancel)
    {
        var readers = await questions.WhoAnswersAsync(due, clock.Today(), cancel);
        var rows = (await questions.OfAsync([.. due.Select(question => question.Id)], cancel)).ToDictionary(row => row.Id);
        foreach (var question in due)
        {
            foreach (var reader in readers[question.PartnerId ?? question.PersonId!.Value])
                Write(reader, question, rows[question.Id].FromName, rows[question.Id].ToName);
        }
    }

    private void Write(SeatReader reader, SeatQuestion question, string from, string to) => db.Mails.Add(Language.Speak(
        reader.PrefersEnglish,
        () => OutgoingMail.Write(reader.Email, Subject(question), Words(reader, question, from, to), clock.UtcNow(), reader.PrefersEnglish, Matter(question))));

    private static string Matter(SeatQuestion question) => $"plek-mee/{question.Id:N}{(question.RemindedAt is null ? "" : "/herinnering")}";

    private string Subject(SeatQuestion question) =>
        question.RemindedAt is null ? texts["Gaat je plek mee?"] : texts["Herinnering: gaat je plek mee?"];

    private string Words(SeatReader reader, SeatQuestion question, string from, string to) => string.Join(
        "\n\n",
        question.Reason == SeatQuestionReason.Merge ? texts["{0} gaat verder in {1}.", from, to] : texts["Van {0} is een nieuwe kwestie afgesplitst: {1}.", from, to],
        texts["Het gaat om de plek van {0}. Laat je tot en met {1} weten of die meegaat? Zonder antwoord begint er niets nieuws.", reader.ForName, Show.Date(question.AnswerBefore)],
        address.Of($"/mijn/plekken/{question.Id}").AbsoluteUri);
}
