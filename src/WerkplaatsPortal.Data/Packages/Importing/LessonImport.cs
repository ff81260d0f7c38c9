using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Takes lessons over, shared with everybody. Home and practice of a lesson stay what they were at first.</summary>
internal sealed class LessonImport(ImportDesk desk) : FileImport<LessonRecord, Lesson>(desk, PackageFile.Lessons)
{
    private SlugBook slugs = new([]);

    protected override IQueryable<Lesson> All => Desk.Db.Lessons
        .Include(lesson => lesson.Versions).Include(lesson => lesson.Steps).Include(lesson => lesson.OtherIssues)
        .Include(lesson => lesson.OtherPractices).Include(lesson => lesson.Questions).AsSplitQuery();

    protected override async Task PrepareAsync(IReadOnlyList<LessonRecord> entries, CancellationToken cancel)
    {
        slugs = await SlugBook.OfAsync(Desk.Db.Lessons.Select(lesson => lesson.Slug), cancel);
        await Desk.BringAsync(Desk.Db.Issues, PackageFile.Issues, entries.Select(entry => entry.Issues[0]), cancel);
        await Desk.BringAsync(Desk.Db.Practices, PackageFile.Practices, entries.SelectMany(entry => entry.Practices ?? []), cancel);
    }

    protected override Lesson Make(LessonRecord entry)
    {
        var home = Desk.Get<SocialIssue>(PackageFile.Issues, entry.Issues[0]);
        var practice = PracticeOf(entry);
        var lesson = Lesson.Imported(
            home, practice, slugs.Take(entry.Slug, entry.Title), Text(entry, practice), Desk.Now,
            entry.SharedAt is null ? null : entry.SharedAt.Or(Desk.Now));
        Connect(lesson, entry);
        return lesson;
    }

    protected override void Renew(Lesson entity, LessonRecord entry)
    {
        entity.RenewFromImport(Text(entry, PracticeOf(entry)), Desk.Now);
        KeepHome(entry, entity.IssueId, entry.Issues);
        if (PracticeOf(entry)?.Id != entity.PracticeId)
            Desk.Remark(PackageFile.Lessons, entry.Id, "de eerste praktijk is een andere geworden; waar de les vandaan komt, blijft hier wat het was");
        Connect(entity, entry);
    }

    private LearningPractice? PracticeOf(LessonRecord entry) =>
        entry.Practices is [var first, ..] ? Desk.Get<LearningPractice>(PackageFile.Practices, first) : null;

    private void Connect(Lesson lesson, LessonRecord entry)
    {
        lesson.AlsoBelongsTo(Desk.IdsOf(PackageFile.Issues, entry.Issues));
        lesson.AlsoFrom(Desk.IdsOf(PackageFile.Practices, entry.Practices));
        lesson.Answers(Desk.IdsOf(PackageFile.Questions, entry.Questions));
    }

    private static LessonText Text(LessonRecord entry, LearningPractice? practice) =>
        new(entry.Title, entry.Context, entry.Lesson, entry.Evidence)
        {
            HoldsFor = entry.HoldsFor,
            SourceKind = SourceKinds.Vocabulary.Find(entry.SourceKind)?.Value ?? (practice is null ? SourceKind.Research : SourceKind.Practice),
            Year = entry.Year,
            Conditions = Words.Tags(entry.Conditions, entry.ConditionMeanings),
            Setting = Words.Setting(entry, practice),
            Aspects = LearningAspects.Vocabulary.SetOf(entry.Aspects ?? []),
            Scope = LessonScopes.Vocabulary.Find(entry.Scope)?.Value ?? LessonScope.Network,
            Provenance = Words.From(entry.Source, entry.Grounding == KnowledgeShapes.Inferred, entry.Note),
        };
}

/// <summary>Takes the connections between lessons over.</summary>
internal sealed class LessonLinkImport(ImportDesk desk) : FileImport<LessonLinkRecord, LessonLink>(desk, PackageFile.LessonLinks)
{
    private readonly Dictionary<(Guid From, Guid To, LessonLinkKind Kind), LessonLink> standing = [];
    private readonly HashSet<Guid> spokenOf = [];

    protected override IQueryable<LessonLink> All => Desk.Db.LessonLinks;

    protected override async Task PrepareAsync(IReadOnlyList<LessonLinkRecord> entries, CancellationToken cancel)
    {
        await Desk.BringAsync(Desk.Db.Lessons, PackageFile.Lessons, entries.SelectMany(entry => new[] { entry.From, entry.To }), cancel);
        foreach (var link in await All.Where(link => link.RemovedAt == null).ToListAsync(cancel))
            standing[(link.FromId, link.ToId, link.Kind)] = link;
        spokenOf.UnionWith(Desk.KnownOf(PackageFile.LessonLinks).Select(record => record.EntityId));
    }

    /// <summary>A connection that was made here already is that one, as it stands; twice in a package it is a mistake.</summary>
    protected override LessonLink Make(LessonLinkRecord entry)
    {
        var (from, to) = (Desk.Get<Lesson>(PackageFile.Lessons, entry.From), Desk.Get<Lesson>(PackageFile.Lessons, entry.To));
        var kind = LessonLinkKinds.Vocabulary.Find(entry.Kind)!.Value;
        if (!standing.TryGetValue((from.Id, to.Id, kind), out var link))
            link = standing[(from.Id, to.Id, kind)] = LessonLink.Imported(from, to, kind, entry.Remark, entry.ConnectedAt.Or(Desk.Now));
        else
            Desk.Keep(link);
        Rule.Demand(spokenOf.Add(link.Id), "Deze lessen zijn al op deze manier verbonden.");
        return link;
    }

    protected override void Renew(LessonLink entity, LessonLinkRecord entry) => entity.RenewFromImport(entry.Remark);
}
