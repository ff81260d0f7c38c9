using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Packages.Exporting;

/// <summary>Writes issues with every step of their life, and studios with their questions; nothing of who leads or sits there.</summary>
internal static class AgendaExport
{
    public static PackageContent Issues(PublicKnowledge all) =>
        PackageContent.Of(PackageFile.Issues, all.Issues.Select(issue => Record(issue, all)));

    public static PackageContent Studios(PublicKnowledge all)
    {
        var questions = all.Questions.ToLookup(question => question.StudioId);
        return PackageContent.Of(PackageFile.Studios, all.Studios.Select(studio => new StudioRecord
        {
            Id = all.Ids.Of(PackageFile.Studios, studio.Id),
            Issue = all.Ids.Of(PackageFile.Issues, studio.IssueId),
            Name = studio.Name,
            OpenedOn = Moments.Write(studio.OpenedOn),
            ArenaQuestions = [.. questions[studio.Id].Select(question => new QuestionRecord
            {
                Id = all.Ids.Of(PackageFile.Questions, question.Id),
                Slug = question.Slug,
                Question = question.Text,
                Derived = question.Provenance.Inferred,
                Conditions = question.Conditions.Codes(),
                ConditionMeanings = question.Conditions.Meanings(),
                Source = question.Provenance.Source,
                Note = question.Provenance.Note,
                ArticulatedAt = Moments.Write(question.ArticulatedAt!.Value),
                State = question.State == QuestionState.Articulated ? null : AgendaShapes.Code(question.State),
            }).OrderBy(question => question.Id, StringComparer.Ordinal)],
            Decisions = [.. studio.Decisions.OrderBy(decision => decision.Number).Select(Record)],
        }));
    }

    private static StudioDecisionRecord Record(StudioDecision decision) => new()
    {
        Step = AgendaShapes.Code(decision.Step),
        TakenOn = Moments.Write(decision.TakenOn),
        Reason = decision.Reason,
        OnAdviceOf = decision.OnAdviceOf,
        MeetingOn = decision.MeetingOn is { } day ? Moments.Write(day) : null,
        From = decision.From is { } from ? Moments.Write(from) : null,
        Until = decision.Until is { } until ? Moments.Write(until) : null,
    };

    private static IssueRecord Record(SocialIssue issue, PublicKnowledge all)
    {
        var decisions = issue.Decisions.OrderBy(decision => decision.Number).ToList();
        return new IssueRecord
        {
            Id = all.Ids.Of(PackageFile.Issues, issue.Id),
            Slug = issue.Slug,
            Name = issue.Name,
            Summary = issue.Summary,
            Year = decisions[0].TakenOn.Year,
            Origin = new OriginRecord(
                AgendaShapes.Code(issue.OriginKind),
                [.. all.IdsOf(PackageFile.Issues, issue.Origins.Select(origin => origin.FromId)).Order(StringComparer.Ordinal)]),
            Status = Status(issue.Status),
            NameHistory = [.. Names(decisions), .. issue.Aliases.Select(alias => new NameInYear(null, alias))],
            ConditionNotes = issue.Conditions.Meanings(),
            Derived = issue.Provenance.Inferred,
            Source = issue.Provenance.Source,
            Note = issue.Provenance.Note,
            Successor = Successor(issue.SuccessorId, all),
            Decisions = [.. decisions.Select(decision => Record(decision, all))],
        };
    }

    private static DecisionRecord Record(AgendaDecision decision, PublicKnowledge all) => new()
    {
        Step = AgendaShapes.Code(decision.Step),
        TakenOn = Moments.Write(decision.TakenOn),
        Name = decision.Name,
        Summary = decision.Summary,
        Reason = decision.Reason,
        OnAdviceOf = decision.OnAdviceOf,
        MeetingOn = decision.MeetingOn is { } day ? Moments.Write(day) : null,
        Character = decision.Character is { } character ? AgendaShapes.Code(character) : null,
        Successor = Successor(decision.SuccessorId, all),
        ConditionNotes = decision.Conditions.Meanings(),
    };

    /// <summary>The names in order of time, each once in a row.</summary>
    private static IEnumerable<NameInYear> Names(IReadOnlyList<AgendaDecision> decisions)
    {
        string? last = null;
        foreach (var decision in decisions.OrderBy(decision => decision.TakenOn).ThenBy(decision => decision.Number))
        {
            if (decision.Name != last)
                yield return new NameInYear(decision.TakenOn.Year, last = decision.Name);
        }
    }

    private static string? Successor(Guid? id, PublicKnowledge all) =>
        id is { } successor ? all.IdsOf(PackageFile.Issues, [successor]).SingleOrDefault() : null;

    private static string Status(IssueStatus status) => status switch
    {
        IssueStatus.Merged => IssueStatuses.Merged,
        IssueStatus.Retired => IssueStatuses.Finished,
        _ => IssueStatuses.Active,
    };
}
