using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Takes insights over: adopted where their lessons carry them; the others are proposed, and named in the report.</summary>
internal sealed class InsightImport(ImportDesk desk) : FileImport<InsightRecord, Insight>(desk, PackageFile.Insights)
{
    private SlugBook slugs = new([]);

    protected override IQueryable<Insight> All => Desk.Db.Insights
        .Include(insight => insight.Lessons).Include(insight => insight.OtherIssues).Include(insight => insight.Versions)
        .Include(insight => insight.Steps).AsSplitQuery();

    protected override async Task PrepareAsync(IReadOnlyList<InsightRecord> entries, CancellationToken cancel)
    {
        slugs = await SlugBook.OfAsync(Desk.Db.Insights.Select(insight => insight.Slug), cancel);
        await Desk.BringAsync(Desk.Db.Issues, PackageFile.Issues, entries.Select(entry => entry.Issues[0]), cancel);
        await Desk.BringAsync(
            Desk.Db.Lessons.Include(lesson => lesson.OtherPractices), PackageFile.Lessons,
            entries.SelectMany(entry => entry.Lessons.Concat(entry.ContradictingLessons ?? []).Concat(entry.WithdrawnLessons ?? [])), cancel);
    }

    protected override Insight Make(InsightRecord entry)
    {
        var insight = Insight.Imported(
            Desk.Get<SocialIssue>(PackageFile.Issues, entry.Issues[0]), slugs.Take(entry.Slug, entry.Title), Text(entry), Weighed(entry),
            entry.AdoptedAt.Or(Desk.Now), Adoption(entry));
        Finish(insight, entry);
        return insight;
    }

    protected override void Renew(Insight entity, InsightRecord entry)
    {
        entity.RenewFromImport(Text(entry), Weighed(entry), Desk.Now, Adoption(entry));
        KeepHome(entry, entity.IssueId, entry.Issues);
        Finish(entity, entry);
    }

    private void Finish(Insight insight, InsightRecord entry)
    {
        insight.AlsoBelongsTo(Desk.IdsOf(PackageFile.Issues, entry.Issues));
        if (insight.State == InsightState.Proposed)
            Desk.Remark(PackageFile.Insights, entry.Id, $"voorgesteld, niet vastgesteld. {InsightGround.WhatLacks(Weighed(entry), Audience.Public)}");
    }

    private List<WeighedLesson> Weighed(InsightRecord entry) =>
    [
        .. Lessons(entry.Lessons).Concat(Lessons(entry.WithdrawnLessons)).Select(lesson => new WeighedLesson(lesson)),
        .. Lessons(entry.ContradictingLessons).Select(lesson => new WeighedLesson(lesson, Contradicts: true)),
    ];

    private IEnumerable<Lesson> Lessons(IEnumerable<string>? ids) =>
        (ids ?? []).Distinct().Select(id => Desk.Get<Lesson>(PackageFile.Lessons, id));

    private ImportedAdoption Adoption(InsightRecord entry) => new(
        Words.Agreed(entry.Agreement, Desk.Today), Words.Date(entry.LookBackOn)?.FirstDay, entry.Version ?? 1)
    {
        Steps = [.. (entry.Steps ?? []).Select(Told)],
    };

    /// <summary>A step that the Arena decided has an agreement, also where the package doesn't say what it was.</summary>
    private ToldInsightStep Told(InsightStepRecord step)
    {
        var (kind, at) = (KnowledgeShapes.InsightSteps[step.Kind], step.TakenAt.Or(Desk.Now));
        var isDecided = kind is not (InsightStepKind.Contradicted or InsightStepKind.LostGround);
        return new ToldInsightStep(
            kind, step.Number ?? 1, at, isDecided ? Words.Agreed(step.Agreement, Desk.Today) ?? Agreement.Imported(Amsterdam.Day(at)) : null,
            Words.Date(step.LookBackOn)?.FirstDay, step.Lesson is { } lesson ? Desk.IdOf(PackageFile.Lessons, lesson) : null);
    }

    private static InsightText Text(InsightRecord entry) => new(
        entry.Title, entry.Insight, string.Join('\n', entry.Reasons ?? []), Words.Tags(entry.Conditions, entry.ConditionMeanings))
    {
        Provenance = Words.From(entry.Source, entry.Derived, entry.Note),
    };
}
