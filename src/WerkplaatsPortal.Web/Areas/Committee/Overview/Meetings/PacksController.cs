using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Meetings;

/// <summary>What members read before a meeting, as a booklet that prints.</summary>
[CommitteeMember]
public sealed class PacksController(CommitteePackQueries packs) : Controller
{
    [HttpGet(MeetingDesk.Address + "/{slug}/stukken")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancel) => await packs.BindAsync(slug, cancel) is { } pack ? View(pack) : NotFound();
}
