using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Takes issues over: their whole life as decisions, and for each that stands on the agenda a studio.</summary>
internal sealed class IssueImport(ImportDesk desk)
{
    private readonly Dictionary<string, SocialIssue> issues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IssueRecord> entries = new(StringComparer.Ordinal);
    private Dictionary<string, StudioRecord> studios = [];
    private SlugBook slugs = new([]);
    private BornHere<SocialIssue> bornHere = BornHere<SocialIssue>.None;

    public async Task RunAsync(IReadOnlyList<IssueRecord> all, IReadOnlyList<StudioRecord> studioRecords, CancellationToken cancel)
    {
        var differing = desk.Compare(PackageFile.Issues, all);
        if (differing.Count == 0)
            return;

        studios = studioRecords.GroupBy(studio => studio.Issue).ToDictionary(group => group.Key, group => group.First());
        await PrepareAsync(differing, cancel);
        var replay = new AgendaReplay(desk, Find, Take);
        var taken = differing.Where(each => Plans(each, all, replay)).ToList();
        replay.Run();
        foreach (var each in taken.Where(each => issues.ContainsKey(each.Entry.Id)))
            desk.Try(PackageFile.Issues, each.Entry.Id, () => Finish(each, all));
    }

    private async Task PrepareAsync(IReadOnlyList<Differing<IssueRecord>> differing, CancellationToken cancel)
    {
        slugs = await SlugBook.OfAsync(desk.Db.Issues.Select(issue => issue.Slug), cancel);
        var named = differing.SelectMany(each => new[] { each.Entry.Id, each.Entry.Successor }
            .Concat(each.Entry.Origin?.From ?? []).Concat((each.Entry.Decisions ?? []).Select(decision => decision.Successor)));
        var withHistory = desk.Db.Issues.Include(issue => issue.Decisions).Include(issue => issue.Origins).AsSplitQuery();
        await desk.BringAsync(withHistory, PackageFile.Issues, named.OfType<string>(), cancel);
        await desk.BringAsync(withHistory, desk.KnownOf(PackageFile.Issues).Select(record => record.EntityId), cancel);
        await desk.Studios.BringAsync(desk, cancel);
        bornHere = await BornHere<SocialIssue>.AmongAsync(
            desk, PackageFile.Issues, withHistory, differing.Where(each => each.Known is null).Select(each => each.Entry), cancel);
    }

    private SocialIssue? Find(string id) => issues.GetValueOrDefault(id)
        ?? (desk.Knows(PackageFile.Issues, id) ? desk.Find<SocialIssue>(desk.IdOf(PackageFile.Issues, id)) : null);

    private bool Plans(Differing<IssueRecord> each, IReadOnlyList<IssueRecord> all, AgendaReplay replay)
    {
        var goesOn = false;
        return desk.Try(PackageFile.Issues, each.Entry.Id, () => goesOn = Plan(each, all, replay)) && goesOn;
    }

    private bool Plan(Differing<IssueRecord> each, IReadOnlyList<IssueRecord> all, AgendaReplay replay)
    {
        var plan = PlanFor(each.Entry, all);
        entries[each.Entry.Id] = each.Entry;
        if (each.Known is null && bornHere.Find(each.Entry) is { } own)
        {
            desk.Recognised(PackageFile.Issues, each.Entry.Id, each.Hash, own);
            return false;
        }

        if (each.Known is null)
        {
            replay.Add(each.Entry.Id, plan.Life());
            return true;
        }

        if (Find(each.Entry.Id) is not { } issue || issue.Version != each.Known.EntityVersion)
        {
            desk.LeaveAlone(PackageFile.Issues, each.Entry.Id);
            return false;
        }

        issues[each.Entry.Id] = issue;
        replay.Add(each.Entry.Id, plan.Renewal(issue));
        return true;
    }

    private AgendaPlan PlanFor(IssueRecord entry, IReadOnlyList<IssueRecord> all) => new(entry, SuccessorOf(entry, all), desk.Today);

    /// <summary>The issue that names this one as where it came from, in this package or by an earlier one; of several the first to begin.</summary>
    private Successor? SuccessorOf(IssueRecord entry, IReadOnlyList<IssueRecord> all) => all
        .Where(other => other.Id != entry.Id)
        .Where(other => entry.Successor is null ? other.Origin?.From?.Contains(entry.Id) == true : other.Id == entry.Successor)
        .Select(other => new Successor(other.Id, other.Year))
        .Concat(desk.KnownOf(PackageFile.Issues).Where(other => other.RecordId != entry.Id && IsKnownSuccessor(entry, other)).Select(KnownSuccessor))
        .OrderBy(other => other.Year ?? int.MaxValue)
        .FirstOrDefault();

    private bool IsKnownSuccessor(IssueRecord entry, PackageRecord other)
    {
        if (entry.Successor is not null)
            return other.RecordId == entry.Successor;

        return desk.Knows(PackageFile.Issues, entry.Id) && desk.Find<SocialIssue>(other.EntityId)?.Origins
            .Any(origin => origin.FromId == desk.IdOf(PackageFile.Issues, entry.Id)) == true;
    }

    private Successor KnownSuccessor(PackageRecord other) =>
        new(other.RecordId, desk.Find<SocialIssue>(other.EntityId)?.Decisions.Min(decision => decision.TakenOn).Year);

    private void Take(string id, AgendaMove move)
    {
        var decision = new Decision(move.TakenOn, desk.Now, move.Reason) { OnAdviceOf = move.OnAdviceOf, InMeeting = move.InMeeting };
        switch (move.Step)
        {
            case AgendaStep.Propose:
                issues[id] = SocialIssue.Propose(SlugFor(id), move.Name, move.Summary, move.Meanings, decision);
                break;
            case AgendaStep.TakeUp:
                issues[id].TakeUp(decision);
                OpenAsTold(id);
                break;
            case AgendaStep.Split:
                issues[id] = SocialIssue.ComeBySplit(SlugFor(id), move.Name, move.Summary, move.Meanings, decision);
                OpenAsTold(id);
                break;
            case AgendaStep.Decline:
                issues[id].Decline(decision);
                break;
            case AgendaStep.Merge:
                issues[id].MergeInto(Find(move.Successor!)!, decision);
                break;
            case AgendaStep.Retire:
                issues[id].Retire(decision);
                break;
            case AgendaStep.Reopen:
                issues[id].Reopen(decision);
                break;
            default:
                issues[id].RenewFromImport(move.Name, move.Summary, move.Meanings, decision, move.Character);
                break;
        }
    }

    private string SlugFor(string id) => slugs.Take(entries[id].Slug, entries[id].Name);

    private void Finish(Differing<IssueRecord> each, IReadOnlyList<IssueRecord> all)
    {
        var issue = issues[each.Entry.Id];
        issue.NoteSource(PlanFor(each.Entry, all).Aliases, Words.From(each.Entry.Source, each.Entry.Derived, each.Entry.Note));
        if (each.Entry.Origin is { } origin)
            issue.ComesFrom(AgendaShapes.Origins[origin.Type], (origin.From ?? []).Distinct().Select(Find).OfType<SocialIssue>());

        if (each.Known is { } known)
            desk.Changed(known, each.Hash, issue);
        else
            desk.Made(PackageFile.Issues, each.Entry.Id, each.Hash, issue);

        if (issue.Status == IssueStatus.OnAgenda && desk.Studios.Of(issue.Id) is null)
        {
            desk.Studios.Open(desk, issue, studios.GetValueOrDefault(each.Entry.Id));
            if (!studios.ContainsKey(each.Entry.Id))
                desk.CountMade(PackageFile.Studios);
        }
    }

    /// <summary>A studio of which the package tells when it was opened also outlives the time of its issue on the agenda.</summary>
    private void OpenAsTold(string id)
    {
        if (studios.GetValueOrDefault(id) is { OpenedOn: not null } told && desk.Studios.Of(issues[id].Id) is null)
            desk.Studios.Open(desk, issues[id], told);
    }
}
