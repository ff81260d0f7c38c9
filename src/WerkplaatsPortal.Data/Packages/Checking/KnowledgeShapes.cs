using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using static WerkplaatsPortal.Data.Packages.Checking.Field;

namespace WerkplaatsPortal.Data.Packages.Checking;

/// <summary>What practices, lessons and insights look like in a package.</summary>
internal static class KnowledgeShapes
{
    public const string Inferred = "inferred";
    public const string Stated = "stated";

    /// <summary>The fields that everything with conditions, issues and a source has.</summary>
    private static Field[] Knowledge { get; } =
    [
        May("slug", Is.Text(Slug.MaxLength)),
        List("conditions", Is.In(Conditions.Vocabulary), atLeast: 1),
        May("condition_meanings", Is.Meanings()),
        List("issues", Is.IdIn(PackageFile.Issues), atLeast: 1),
        Flag("derived"),
        May("source", Is.Remark(Lengths.Source)),
        May("note", Is.Remark(Lengths.Source)),
    ];

    private static Field[] Setting { get; } =
    [
        List("levels", Is.In(Levels.Vocabulary)),
        List("parties", Is.In(Parties.Vocabulary)),
        List("domains", Is.In(LifeDomains.Vocabulary)),
        List("environments", Is.In(SurroundingsNames.Vocabulary)),
        May("social_basis", Is.Object(
            List("touches", Is.In(SocialBases.Vocabulary)),
            May("gives_person", Is.Remark(Domain.SocialQuality.Setting.NoteMaxLength)),
            May("person_gives", Is.Remark(Domain.SocialQuality.Setting.NoteMaxLength)))),
    ];

    public static Field AgreementField { get; } = May("agreement", Is.Object(
        Must("taken_on", Is.PastDay()), Must("decided", Is.Text(Agreement.TextMaxLength))));

    public static Shape<PracticeRecord> Practices { get; } = new Shape<PracticeRecord>(
        PackageFile.Practices,
        [
            .. Knowledge,
            .. Setting,
            AgreementField,
            Must("title", Is.Text(LearningPractice.TitleMaxLength)),
            Must("summary", Is.Text(LearningPractice.SummaryMaxLength)),
            Must("place", Is.Text(LearningPractice.PlaceMaxLength)),
            May("period", Is.Object(May("start", Is.Date()), May("end", Is.Date()))),
            List("partners", Is.IdIn(PackageFile.Partners)),
            List("sources", Is.Text(Lengths.Source)),
            List("questions", Is.IdIn(PackageFile.Questions)),
            Flag("decided_together"),
            May("made_at", Is.PastMoment()),
        ]).Where(EndsAfterItBegins);

    public static Shape<LessonRecord> Lessons { get; } = new(
        PackageFile.Lessons,
        [
            .. Knowledge,
            .. Setting,
            Must("title", Is.Text(Lesson.TitleMaxLength)),
            May("context", Is.Remark(Lesson.TextMaxLength)),
            Must("lesson", Is.Text(Lesson.TextMaxLength)),
            May("evidence", Is.Remark(Lesson.TextMaxLength)),
            May("grounding", Is.OneOf(Stated, Inferred)),
            List("practices", Is.IdIn(PackageFile.Practices)),
            May("year", Is.PastYear()),
            May("scope", Is.In(LessonScopes.Vocabulary)),
            May("source_kind", Is.In(SourceKinds.Vocabulary)),
            May("holds_for", Is.Remark(Lesson.TextMaxLength)),
            List("aspects", Is.In(LearningAspects.Vocabulary)),
            List("questions", Is.IdIn(PackageFile.Questions)),
            May("shared_at", Is.PastMoment()),
        ]);

    public static Shape<WithdrawnLessonRecord> WithdrawnLessons { get; } = new(
        PackageFile.WithdrawnLessons,
        May("slug", Is.Text(Slug.MaxLength)),
        Must("title", Is.Text(Lesson.TitleMaxLength)),
        List("conditions", Is.In(Conditions.Vocabulary), atLeast: 1),
        List("issues", Is.IdIn(PackageFile.Issues), atLeast: 1),
        List("practices", Is.IdIn(PackageFile.Practices)),
        Must("reason", Is.Text(Lesson.ReasonMaxLength)),
        May("shared_at", Is.PastMoment()),
        May("withdrawn_at", Is.PastMoment()));

    public static Shape<LessonLinkRecord> LessonLinks { get; } = new Shape<LessonLinkRecord>(
        PackageFile.LessonLinks,
        Must("from", Is.IdIn(PackageFile.Lessons)),
        Must("to", Is.IdIn(PackageFile.Lessons)),
        Must("kind", Is.In(LessonLinkKinds.Vocabulary)),
        May("remark", Is.Remark(LessonLink.RemarkMaxLength)),
        May("connected_at", Is.PastMoment()))
        .Where((link, spot) =>
        {
            if (link.From == link.To)
                spot.At("to").Refuse(link.To, "een les is niet met zichzelf te verbinden");
        });

    /// <summary>The steps in the life of an insight, by their codes.</summary>
    public static IReadOnlyDictionary<string, InsightStepKind> InsightSteps { get; } =
        Enum.GetValues<InsightStepKind>().ToDictionary(kind => AgendaShapes.Code(kind));

    public static Shape<InsightRecord> Insights { get; } = InsightsIn(PackageFile.Insights);

    public static Shape<InsightRecord> WithdrawnInsights { get; } = InsightsIn(PackageFile.WithdrawnInsights);

    private static Shape<InsightRecord> InsightsIn(string file) => new(
        file,
        [
            .. Knowledge,
            AgreementField,
            Must("title", Is.Text(Insight.TitleMaxLength)),
            Must("insight", Is.Text(Insight.StatementMaxLength)),
            Must("lessons", Is.ListOf(Is.IdIn(PackageFile.Lessons))),
            List("contradicting_lessons", Is.IdIn(PackageFile.Lessons)),
            List("reasons", Is.Text(Insight.ReasonsMaxLength)),
            May("look_back_on", Is.Day()),
            May("version", Is.Count(atLeast: 1)),
            May("adopted_at", Is.PastMoment()),
            List("withdrawn_lessons", Is.IdIn(PackageFile.Lessons)),
            May("steps", Is.ListOf(Is.Object(
                Must("kind", Is.OneOf(InsightSteps.Keys)),
                May("number", Is.Count(atLeast: 1)),
                Must("taken_at", Is.PastMoment()),
                AgreementField,
                May("look_back_on", Is.Day()),
                May("lesson", Is.IdIn(PackageFile.Lessons))))),
        ]);

    private static void EndsAfterItBegins(PracticeRecord practice, Spot spot)
    {
        if (practice.Period is { Start: { } start, End: { } end }
            && PartialDate.TryParse(start, out var from) && PartialDate.TryParse(end, out var until) && !from.CanEndOn(until))
            spot.At("period").At("end").Refuse(end, $"dit ligt voor het begin ({start})");
    }
}
