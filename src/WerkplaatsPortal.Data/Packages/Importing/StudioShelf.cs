using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>The studios by their issue: those that were here and those that this import opened.</summary>
internal sealed class StudioShelf
{
    private Dictionary<Guid, LearningStudio>? byIssue;

    public async Task BringAsync(ImportDesk desk, CancellationToken cancel)
    {
        if (byIssue is not null)
            return;

        byIssue = await desk.Db.Studios.Include(studio => studio.Decisions).ToDictionaryAsync(studio => studio.IssueId, cancel);
        foreach (var studio in byIssue.Values)
            desk.Keep(studio);
    }

    public LearningStudio? Of(Guid issueId) => byIssue!.GetValueOrDefault(issueId);

    /// <summary>Opens the studio of an issue that stands on the agenda, its lead vacant.</summary>
    public LearningStudio Open(ImportDesk desk, SocialIssue issue, StudioRecord? told)
    {
        var takenUp = issue.Decisions.LastOrDefault(decision => decision.Step == AgendaStep.TakeUp)?.TakenOn ?? desk.Today;
        var studio = LearningStudio.Open(issue, NameOf(told, issue), told?.OpenedOn.Or(takenUp) ?? takenUp);
        desk.Add(studio);
        return byIssue![issue.Id] = studio;
    }

    public static string NameOf(StudioRecord? told, SocialIssue issue) => Words.Filled(told?.Name) ?? $"Leeratelier {issue.Name}";
}
