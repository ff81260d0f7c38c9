using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>
/// Lets issues take their steps in order of time, each its own in their own order. An issue can only go on in one that stands on
/// the agenda at that moment, so a merge waits for its successor.
/// </summary>
internal sealed class AgendaReplay(ImportDesk desk, Func<string, SocialIssue?> find, Action<string, AgendaMove> take)
{
    private readonly List<(string Id, Queue<AgendaMove> Moves)> waiting = [];

    public void Add(string id, IEnumerable<AgendaMove> moves) => waiting.Add((id, new Queue<AgendaMove>(moves)));

    public void Run()
    {
        waiting.RemoveAll(each => each.Moves.Count == 0);
        while (waiting.Count > 0)
        {
            var next = waiting.Where(each => !IsBlocked(each.Moves.Peek())).OrderBy(each => each.Moves.Peek().TakenOn)
                .ThenBy(each => each.Moves.Peek().Step).ThenBy(each => Expected(each.Id)).FirstOrDefault();
            if (next.Moves is null)
            {
                RefuseTheRest();
                return;
            }

            if (!desk.Try(PackageFile.Issues, next.Id, () => take(next.Id, next.Moves.Dequeue())))
                next.Moves.Clear();
            waiting.RemoveAll(each => each.Moves.Count == 0);
        }
    }

    private bool IsBlocked(AgendaMove move) => move.Step == AgendaStep.Merge && find(move.Successor ?? "")?.Status != IssueStatus.OnAgenda;

    /// <summary>How many are about to go on in an issue: those go first.</summary>
    private int Expected(string id) => waiting.Count(each => each.Moves.Peek() is { Step: AgendaStep.Merge } move && move.Successor == id);

    private void RefuseTheRest()
    {
        foreach (var (id, moves) in waiting)
        {
            desk.Refuse(new Refusal(
                PackageFile.Issues, id, "origin", moves.Peek().Successor,
                "deze kwestie kan niet opgaan in een kwestie die dan niet op de agenda staat (gaan ze in een kring in elkaar op?)"));
        }
    }
}
