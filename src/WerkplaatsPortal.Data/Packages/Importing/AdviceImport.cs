using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Takes the public register of advice over, as what was given and answered.</summary>
internal sealed class AdviceImport(ImportDesk desk) : FileImport<AdviceRecord, Advice>(desk, PackageFile.Advices)
{
    private SlugBook slugs = new([]);

    protected override IQueryable<Advice> All => Desk.Db.Advices.Include(advice => advice.Actions);

    protected override async Task PrepareAsync(IReadOnlyList<AdviceRecord> entries, CancellationToken cancel)
    {
        slugs = await SlugBook.OfAsync(Desk.Db.Advices.Select(advice => advice.Slug), cancel);
        await Desk.BringAsync(Desk.Db.Issues, PackageFile.Issues, entries.Select(entry => entry.Issue), cancel);
    }

    protected override Advice Make(AdviceRecord entry) => Advice.Imported(
        Desk.Get<SocialIssue>(PackageFile.Issues, entry.Issue), slugs.Take(entry.Slug, entry.Title), Told(entry));

    protected override void Renew(Advice entity, AdviceRecord entry) => entity.RenewFromImport(Told(entry));

    private ToldAdvice Told(AdviceRecord entry) => new(AdviceShapes.Kinds[entry.Kind], entry.Title, entry.Body, entry.GivenAt.Or(Desk.Now))
    {
        Question = entry.Question,
        MeetingOn = Day(entry.MeetingOn),
        AnswerBefore = Day(entry.AnswerBefore),
        Answer = entry.Answer is { } answer ? AdviceShapes.Answers[answer] : null,
        Reason = entry.Reason,
        AnsweredAt = Moment(entry.AnsweredAt),
        FinishedAt = Moment(entry.FinishedAt),
        Actions = [.. (entry.Actions ?? []).Select(action => (
            new AdvicePromise(action.What, action.Who, action.Before.Or(Desk.Today)), Moment(action.DoneAt), action.Remark))],
    };

    private DateOnly? Day(string? text) => text is null ? null : text.Or(Desk.Today);

    private DateTime? Moment(string? text) => text is null ? null : text.Or(Desk.Now);
}
