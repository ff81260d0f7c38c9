using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Takes lessons over that were withdrawn: address and reason. They are lessons like the others, by the same ids.</summary>
internal sealed class WithdrawnLessonImport(ImportDesk desk) : FileImport<WithdrawnLessonRecord, Lesson>(desk, PackageFile.Lessons)
{
    private const string NoWords = "De woorden van deze les zijn met het intrekken achtergebleven.";

    private SlugBook slugs = new([]);

    protected override IQueryable<Lesson> All => Desk.Db.Lessons.Include(lesson => lesson.Steps).Include(lesson => lesson.OtherPractices).AsSplitQuery();

    protected override async Task PrepareAsync(IReadOnlyList<WithdrawnLessonRecord> entries, CancellationToken cancel)
    {
        slugs = await SlugBook.OfAsync(Desk.Db.Lessons.Select(lesson => lesson.Slug), cancel);
        await Desk.BringAsync(Desk.Db.Issues, PackageFile.Issues, entries.Select(entry => entry.Issues[0]), cancel);
        await Desk.BringAsync(Desk.Db.Practices, PackageFile.Practices, entries.SelectMany(entry => entry.Practices ?? []), cancel);
    }

    protected override Lesson Make(WithdrawnLessonRecord entry)
    {
        var home = Desk.Get<SocialIssue>(PackageFile.Issues, entry.Issues[0]);
        var practice = entry.Practices is [var first, ..] ? Desk.Get<LearningPractice>(PackageFile.Practices, first) : null;
        var text = new LessonText(entry.Title, null, NoWords, null) { Conditions = Words.Tags(entry.Conditions, null) };
        var at = entry.WithdrawnAt.Or(Desk.Now);
        return Lesson.WithdrawnElsewhere(home, practice, slugs.Take(entry.Slug, entry.Title), text, entry.Reason, entry.SharedAt.Or(at), at);
    }

    protected override void Renew(Lesson entity, WithdrawnLessonRecord entry) =>
        entity.WithdrawFromImport(entry.Reason, entry.WithdrawnAt.Or(Desk.Now));
}
