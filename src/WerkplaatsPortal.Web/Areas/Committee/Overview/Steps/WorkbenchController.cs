using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;

/// <summary>All issues, with the steps that are possible for each.</summary>
[CommitteeMember]
public sealed class WorkbenchController(IssueDeskQueries desks) : Controller
{
    /// <summary>Where each step leads back to.</summary>
    public const string Address = "/commissie/kwesties";

    [HttpGet(Address)]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(new WorkbenchView(await desks.AllAsync(cancel)));
}

/// <summary>The issues by where they stand.</summary>
public sealed record WorkbenchView(IReadOnlyList<WorkbenchRow> Rows)
{
    /// <summary>Put forward; they wait for the committee.</summary>
    public IEnumerable<WorkbenchRow> Waiting => Rows.Where(row => row.Status == IssueStatus.Proposed).OrderBy(row => row.TakenOn);

    /// <summary>On the agenda.</summary>
    public IEnumerable<WorkbenchRow> OnAgenda => Rows.Where(row => row.Status == IssueStatus.OnAgenda);

    /// <summary>Off the agenda, or never on it; the last one first.</summary>
    public IEnumerable<WorkbenchRow> Gone =>
        Rows.Where(row => row.Status is not (IssueStatus.Proposed or IssueStatus.OnAgenda)).OrderByDescending(row => row.TakenOn);
}
