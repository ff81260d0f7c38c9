using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>My seats, what waits for me, what is new for me.</summary>
public sealed class MineController(MyQueries mine, NotificationQueries notifications) : Controller
{
    [HttpGet("/mijn")]
    public async Task<IActionResult> Index(Reader reader) => View(await mine.FindAsync(reader));

    /// <summary>
    /// All that I am told of. Which of it I may still see is asked of the things themselves, so the page is cut after that: neither a page nor the
    /// number of pages counts what I may not see.
    /// </summary>
    [HttpGet(NoticeWords.AllPath)]
    public async Task<IActionResult> New(string? pagina, Reader reader)
    {
        var (number, all) = (PageNumber.Of(pagina), await notifications.AllAsync(reader));
        var page = new Page<NoticeLine>([.. all.AsQueryable().OnPage(number)], number, all.Count);
        return page.Exists ? View(page) : NotFound();
    }

    [HttpPost(NoticeWords.AllPath + "/gezien")]
    public async Task<IActionResult> See(Reader reader)
    {
        await notifications.SeeAllAsync(reader.PersonId!.Value);
        TempData["ok"] = "Al je meldingen zijn gezien.";
        return LocalRedirect(NoticeWords.AllPath);
    }
}
