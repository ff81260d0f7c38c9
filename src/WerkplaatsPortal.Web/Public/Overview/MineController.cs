using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>My seats, what waits for me, what is new for me.</summary>
public sealed class MineController(MyQueries mine) : Controller
{
    [HttpGet("/mijn")]
    public async Task<IActionResult> Index(Reader reader) => View(await mine.FindAsync(reader));
}
