using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Practices;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Takes practices over. The first issue is the home; it stays so when a later package names another first.</summary>
internal sealed class PracticeImport(ImportDesk desk) : FileImport<PracticeRecord, LearningPractice>(desk, PackageFile.Practices)
{
    private SlugBook slugs = new([]);

    protected override IQueryable<LearningPractice> All => Desk.Db.Practices
        .Include(practice => practice.OtherIssues).Include(practice => practice.Partners).Include(practice => practice.Questions).AsSplitQuery();

    protected override async Task PrepareAsync(IReadOnlyList<PracticeRecord> entries, CancellationToken cancel)
    {
        slugs = await SlugBook.OfAsync(Desk.Db.Practices.Select(practice => practice.Slug), cancel);
        await Desk.BringAsync(Desk.Db.Issues, PackageFile.Issues, entries.Select(entry => entry.Issues[0]), cancel);
    }

    protected override LearningPractice Make(PracticeRecord entry)
    {
        var home = Desk.Get<SocialIssue>(PackageFile.Issues, entry.Issues[0]);
        var practice = LearningPractice.Imported(home, slugs.Take(entry.Slug, entry.Title), Text(entry), entry.MadeAt.Or(Desk.Now));
        if (entry.Agreement is not null || entry.DecidedTogether == false)
            practice.Record(Words.Agreed(entry.Agreement, Desk.Today));
        Connect(practice, entry);
        return practice;
    }

    protected override void Renew(LearningPractice entity, PracticeRecord entry)
    {
        entity.Describe(Text(entry));
        KeepHome(entry, entity.IssueId, entry.Issues);
        Connect(entity, entry);
    }

    private void Connect(LearningPractice practice, PracticeRecord entry)
    {
        practice.AlsoBelongsTo(Desk.IdsOf(PackageFile.Issues, entry.Issues));
        practice.WorkedOnBy(Desk.IdsOf(PackageFile.Partners, entry.Partners));
        practice.WorksOn(Desk.IdsOf(PackageFile.Questions, entry.Questions));
    }

    private static PracticeText Text(PracticeRecord entry) => new(entry.Title, entry.Summary, entry.Place)
    {
        Start = Words.Date(entry.Period?.Start),
        End = Words.Date(entry.Period?.End),
        Setting = Words.Setting(entry),
        Conditions = Words.Tags(entry.Conditions, entry.ConditionMeanings),
        Provenance = Words.From(entry.Source, entry.Derived, entry.Note),
        Sources = entry.Sources ?? [],
    };
}
