using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>Keeps what somebody types, and throws it away again. The draft of another isn't there.</summary>
[EveryTime]
public sealed class DraftsController(KeptDraftQueries drafts, DraftToken tokens, Texts texts) : Controller
{
    /// <summary>Answers with the words that tell so.</summary>
    [HttpPost(KeepDraftTagHelper.KeepAddress)]
    public async Task<IActionResult> Keep([FromForm(Name = DraftToken.Field)] string? token)
    {
        if (Own(token) is not { } draft)
            return NotFound();

        var form = await Request.ReadFormAsync();
        return await drafts.KeepAsync(draft.AccountId, draft.Address, DraftFields.Of(form)) is { } keptAt
            ? Content(texts["Bewaard om {0}", Show.Time(keptAt)])
            : StatusCode(StatusCodes.Status413PayloadTooLarge);
    }

    [HttpPost(KeepDraftTagHelper.ThrowAwayAddress)]
    public async Task<IActionResult> ThrowAway([FromForm(Name = DraftToken.Field)] string? token)
    {
        if (Own(token) is not { } draft)
            return NotFound();

        await drafts.ThrowAwayAsync(draft.AccountId, draft.Address);
        TempData["ok"] = "Wat je eerder typte, is weggegooid.";
        return LocalRedirect(draft.Address);
    }

    private (Guid AccountId, string Address)? Own(string? token) =>
        tokens.Read(token) is { } draft && draft.AccountId == User.AccountId() ? draft : null;
}
