using System.Text.Json;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using static WerkplaatsPortal.Data.Packages.Checking.Field;

namespace WerkplaatsPortal.Data.Packages.Checking;

/// <summary>What issues and studios look like in a package.</summary>
internal static class AgendaShapes
{
    /// <summary>The ways in which an issue comes from others, by their codes.</summary>
    public static IReadOnlyDictionary<string, IssueOriginKind> Origins { get; } =
        Enum.GetValues<IssueOriginKind>().ToDictionary(kind => Code(kind));

    /// <summary>The steps in the life of an issue, by their codes.</summary>
    public static IReadOnlyDictionary<string, AgendaStep> Steps { get; } = Enum.GetValues<AgendaStep>().ToDictionary(step => Code(step));

    /// <summary>The ways in which a reformulation changes the character of an issue, by their codes.</summary>
    public static IReadOnlyDictionary<string, IssueCharacter> Characters { get; } =
        Enum.GetValues<IssueCharacter>().ToDictionary(character => Code(character));

    /// <summary>What the committee can decide on a studio, by their codes.</summary>
    public static IReadOnlyDictionary<string, StudioStep> StudioSteps { get; } = Enum.GetValues<StudioStep>().ToDictionary(step => Code(step));

    /// <summary>Where a question stands that is no longer only articulated, by their codes.</summary>
    public static IReadOnlyDictionary<string, QuestionState> QuestionStates { get; } =
        new[] { QuestionState.WorkedOn, QuestionState.Answered, QuestionState.Parked }.ToDictionary(state => Code(state));

    public static Shape<IssueRecord> Issues { get; } = new Shape<IssueRecord>(
        PackageFile.Issues,
        May("slug", Is.Text(Slug.MaxLength)),
        Must("name", Is.Text(SocialIssue.NameMaxLength)),
        May("summary", Is.Remark(SocialIssue.SummaryMaxLength)),
        May("year", Is.PastYear()),
        May("origin", Is.Object(Must("type", Is.OneOf(Origins.Keys)), List("from", Is.IdIn(PackageFile.Issues)))),
        Must("status", Is.OneOf(IssueStatuses.Active, IssueStatuses.Unknown, IssueStatuses.Finished, IssueStatuses.Predecessor, IssueStatuses.Merged)),
        List("name_history", Is.Object(May("year", Is.PastYear()), Must("name", Is.Text(SocialIssue.NameMaxLength)))),
        May("condition_notes", Is.Meanings()),
        Flag("derived"),
        May("source", Is.Remark(Lengths.Source)),
        May("note", Is.Remark(Lengths.Source)),
        May("successor", Is.IdIn(PackageFile.Issues)),
        May("decisions", Is.ListOf(Is.Object(
            Must("step", Is.OneOf(Steps.Keys)),
            Must("taken_on", Is.PastDay()),
            Must("name", Is.Text(SocialIssue.NameMaxLength)),
            May("summary", Is.Remark(SocialIssue.SummaryMaxLength)),
            Must("reason", Is.Text(AgendaDecision.ReasonMaxLength)),
            May("on_advice_of", Is.Remark(AgendaDecision.AdviceMaxLength)),
            May("meeting_on", Is.PastDay()),
            May("character", Is.OneOf(Characters.Keys)),
            May("successor", Is.IdIn(PackageFile.Issues)),
            May("condition_notes", Is.Meanings())))))
        .Where(BeginsOnce);

    public static Shape<StudioRecord> Studios { get; } = new Shape<StudioRecord>(
        PackageFile.Studios,
        Must("issue", Is.IdIn(PackageFile.Issues)),
        May("name", Is.Text(LearningStudio.NameMaxLength)),
        May("opened_on", Is.PastDay()),
        List("arena_questions", Is.Object(
            May("id", Is.Id()),
            May("slug", Is.Text(Slug.MaxLength)),
            Must("question", Is.Text(LearningQuestion.TextMaxLength)),
            Flag("derived"),
            List("conditions", Is.In(Conditions.Vocabulary)),
            May("condition_meanings", Is.Meanings()),
            May("source", Is.Remark(Lengths.Source)),
            May("note", Is.Remark(Lengths.Source)),
            May("articulated_at", Is.PastMoment()),
            May("state", Is.OneOf(QuestionStates.Keys)))),
        May("decisions", Is.ListOf(Is.Object(
            Must("step", Is.OneOf(StudioSteps.Keys)),
            Must("taken_on", Is.PastDay()),
            Must("reason", Is.Text(AgendaDecision.ReasonMaxLength)),
            May("on_advice_of", Is.Remark(AgendaDecision.AdviceMaxLength)),
            May("meeting_on", Is.PastDay()),
            May("from", Is.Day()),
            May("until", Is.Day())))),
        List("arena_partners", Is.IdIn(PackageFile.Partners)),
        List("practices", Is.IdIn(PackageFile.Practices)));

    /// <summary>A life begins with its first step and with no other, and goes on only in an issue that is named.</summary>
    private static void BeginsOnce(IssueRecord issue, Spot spot)
    {
        foreach (var (index, decision) in (issue.Decisions ?? []).Index())
        {
            var at = spot.At("decisions").At(index);
            if ((Steps[decision.Step] is AgendaStep.Propose or AgendaStep.Split) != (index == 0))
                at.At("step").Refuse(decision.Step, "alleen de eerste stap is propose of split, en die is dat altijd");
            if (Steps[decision.Step] == AgendaStep.Merge && decision.Successor is null)
                at.At("successor").Refuse((string?)null, "hier hoort de kwestie te staan waarin deze opging");
        }
    }

    public static string Code<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}

/// <summary>How a package says where an issue stands.</summary>
internal static class IssueStatuses
{
    public const string Active = "actief";
    public const string Unknown = "onbekend";
    public const string Finished = "afgerond";
    public const string Predecessor = "voorganger";
    public const string Merged = "samengevoegd";
}
