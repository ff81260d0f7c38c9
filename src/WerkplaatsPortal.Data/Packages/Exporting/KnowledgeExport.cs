using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Packages.Exporting;

/// <summary>Writes the lessons that are shared with everybody, how they are connected, and the insights that everybody may read.</summary>
internal static class KnowledgeExport
{
    public static PackageContent Lessons(PublicKnowledge all) =>
        PackageContent.Of(PackageFile.Lessons, all.Lessons.Select(lesson => Record(lesson, all)));

    public static PackageContent LessonLinks(PublicKnowledge all) => PackageContent.Of(PackageFile.LessonLinks, all.Links.Select(link =>
        new LessonLinkRecord
        {
            Id = all.Ids.Of(PackageFile.LessonLinks, link.Id),
            From = all.Ids.Of(PackageFile.Lessons, link.FromId),
            To = all.Ids.Of(PackageFile.Lessons, link.ToId),
            Kind = LessonLinkKinds.Vocabulary[link.Kind].Code,
            Remark = link.Remark,
            ConnectedAt = Moments.Write(link.ConnectedAt),
        }));

    public static PackageContent Insights(PublicKnowledge all) =>
        PackageContent.Of(PackageFile.Insights, all.Insights.Select(insight => Record(insight, all)));

    public static PackageContent WithdrawnInsights(PublicKnowledge all) =>
        PackageContent.Of(PackageFile.WithdrawnInsights, all.WithdrawnInsights.Select(insight => Record(insight, all)));

    /// <summary>Why it went and when; a lesson that came in as withdrawn never had another step.</summary>
    public static PackageContent WithdrawnLessons(PublicKnowledge all) =>
        PackageContent.Of(PackageFile.WithdrawnLessons, all.WithdrawnLessons.Select(lesson =>
        {
            var step = lesson.Steps.Where(step => step.State == LessonState.Withdrawn).MaxBy(step => step.TakenAt)!;
            return new WithdrawnLessonRecord
            {
                Id = all.Ids.Of(PackageFile.Lessons, lesson.Id),
                Slug = lesson.Slug,
                Title = lesson.Title,
                Conditions = lesson.Conditions.Codes(),
                Issues = all.HomeAndOthers(PackageFile.Issues, lesson.IssueId, lesson.OtherIssues.Select(other => other.IssueId)),
                Practices = all.HomeAndOthers(PackageFile.Practices, lesson.PracticeId, lesson.OtherPractices.Select(other => other.PracticeId)),
                Reason = step.Reason ?? "",
                SharedAt = Moments.Write(lesson.SharedAt!.Value),
                WithdrawnAt = Moments.Write(step.TakenAt),
            };
        }));

    private static LessonRecord Record(Lesson lesson, PublicKnowledge all) => new()
    {
        Id = all.Ids.Of(PackageFile.Lessons, lesson.Id),
        Slug = lesson.Slug,
        Title = lesson.Title,
        Context = lesson.Context,
        Lesson = lesson.Learned,
        Evidence = lesson.Evidence,
        Grounding = lesson.Provenance.Inferred ? KnowledgeShapes.Inferred : KnowledgeShapes.Stated,
        Conditions = lesson.Conditions.Codes(),
        ConditionMeanings = lesson.Conditions.Meanings(),
        Issues = all.HomeAndOthers(PackageFile.Issues, lesson.IssueId, lesson.OtherIssues.Select(other => other.IssueId)),
        Levels = Levels.Vocabulary.Codes(lesson.Setting.Levels),
        Parties = Parties.Vocabulary.Codes(lesson.Setting.Parties),
        Domains = LifeDomains.Vocabulary.Codes(lesson.Setting.Domains),
        Environments = SurroundingsNames.Vocabulary.Codes(lesson.Setting.Surroundings),
        Practices = all.HomeAndOthers(PackageFile.Practices, lesson.PracticeId, lesson.OtherPractices.Select(other => other.PracticeId)),
        Year = lesson.Year,
        Scope = LessonScopes.Vocabulary[lesson.Scope].Code,
        Source = lesson.Provenance.Source,
        Note = lesson.Provenance.Note,
        SocialBasis = lesson.Setting.Basis(),
        SourceKind = SourceKinds.Vocabulary[lesson.SourceKind].Code,
        HoldsFor = lesson.HoldsFor,
        Aspects = LearningAspects.Vocabulary.Codes(lesson.Aspects),
        Questions = all.HomeAndOthers(PackageFile.Questions, null, lesson.Questions.Where(each => !each.Raises).Select(each => each.QuestionId)),
        SharedAt = lesson.IsDated ? Moments.Write(lesson.SharedAt!.Value) : null,
    };

    private static InsightRecord Record(Insight insight, PublicKnowledge all) => new()
    {
        Id = all.Ids.Of(PackageFile.Insights, insight.Id),
        Slug = insight.Slug,
        Title = insight.Title,
        Insight = insight.Statement,
        Lessons = LessonsOf(insight, contradicting: false, all),
        ContradictingLessons = LessonsOf(insight, contradicting: true, all),
        Reasons = insight.Reasons?.Split('\n') ?? [],
        Conditions = insight.Conditions.Codes(),
        ConditionMeanings = insight.Conditions.Meanings(),
        Issues = all.HomeAndOthers(PackageFile.Issues, insight.IssueId, insight.OtherIssues.Select(other => other.IssueId)),
        Derived = insight.Provenance.Inferred,
        Source = insight.Provenance.Source,
        Note = insight.Provenance.Note,
        Agreement = insight.Agreement.Record(),
        LookBackOn = insight.LookBackOn is { } day ? Moments.Write(day) : null,
        Version = insight.Number,
        AdoptedAt = Moments.Write(insight.AdoptedAt!.Value),
        WithdrawnLessons = all.WithdrawnOf(insight.Lessons.Where(each => !each.Contradicts).Select(each => each.LessonId)) is { Count: > 0 } gone ? gone : null,
        Steps = [.. insight.Steps.OrderBy(step => step.TakenAt).ThenBy(step => step.Id).Select(step => Record(step, all))],
    };

    private static InsightStepRecord Record(InsightStep step, PublicKnowledge all) => new()
    {
        Kind = AgendaShapes.Code(step.Kind),
        Number = step.Number,
        TakenAt = Moments.Write(step.TakenAt),
        Agreement = step.Agreement.Record(),
        LookBackOn = step.LookBackOn is { } day ? Moments.Write(day) : null,
        Lesson = step.LessonId is { } lesson ? all.IdsOf(PackageFile.Lessons, [lesson]).Concat(all.WithdrawnOf([lesson])).FirstOrDefault() : null,
    };

    private static IReadOnlyList<string> LessonsOf(Insight insight, bool contradicting, PublicKnowledge all) => all.IdsOf(
        PackageFile.Lessons,
        insight.Lessons.Where(each => each.Contradicts == contradicting).OrderBy(each => each.Place).Select(each => each.LessonId));
}
