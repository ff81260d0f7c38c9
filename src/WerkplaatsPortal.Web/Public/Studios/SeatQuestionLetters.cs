using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>
/// What people get by mail about seats that can go on elsewhere: the question, and once a reminder. Each is saved with what it tells of, and
/// written when it goes: only for who may still answer a question that still waits. Who speaks for several partners gets one for each: they are
/// different seats.
/// </summary>
public sealed class SeatQuestionLetters(PortalDbContext db, SeatQuestionQueries questions, Texts texts, PortalAddress address, TimeProvider clock) : ILetterWriter
{
    private const string Question = "plek-mee";
    private const string Reminder = "herinnering";

    /// <inheritdoc />
    public IReadOnlyList<string> Kinds => [Question];

    /// <summary>Puts questions to everybody who may answer them, or reminds them of those that note it.</summary>
    public async Task AskAsync(IReadOnlyList<SeatQuestion> asked, CancellationToken cancel = default)
    {
        var readers = await questions.WhoAnswersAsync(asked, clock.Today(), cancel);
        db.Mails.AddRange(
            from question in asked
            let matter = $"{Question}/{question.Id:N}{(question.RemindedAt is null ? "" : $"/{Reminder}")}"
            from reader in readers[question.PartnerId ?? question.PersonId!.Value]
            select OutgoingMail.ToTell(reader.PersonId, reader.Email, matter, reader.PrefersEnglish, clock.UtcNow()));
    }

    /// <inheritdoc />
    public async Task<LetterWords?> WriteAsync(LetterMatter matter, Reader reader, CancellationToken cancel = default)
    {
        if (await questions.OwnAsync(matter.Id, reader, cancel) is not { Answer: null } question)
            return null;

        var scope = await db.Issues.Where(issue => issue.Slug == question.FromSlug).Select(issue => issue.Id).SingleAsync(cancel);
        return new(
            matter.Further == Reminder ? texts["Herinnering: gaat je plek mee?"] : texts["Gaat je plek mee?"],
            [
                question.Reason == SeatQuestionReason.Merge
                    ? texts["{0} gaat verder in {1}.", question.FromName, question.ToName]
                    : texts["Van {0} is een nieuwe kwestie afgesplitst: {1}.", question.FromName, question.ToName],
                texts["Het gaat om de plek van {0}. Laat je tot en met {1} weten of die meegaat? Zonder antwoord begint er niets nieuws.",
                    question.ForName, Show.Date(question.AnswerBefore)],
                address.Of($"/mijn/plekken/{question.Id}").AbsoluteUri,
            ],
            texts["Je krijgt deze mail omdat er een plek is in ‘{0}’ waarover jij beslist.", question.FromName], scope);
    }
}
