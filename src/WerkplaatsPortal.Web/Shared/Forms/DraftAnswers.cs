using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// Fills a form with what its reader kept, when he or she asks to go on, and throws the draft away once the form was taken.
/// It stands around <see cref="FormAnswers"/>, so that it sees what became of the form.
/// </summary>
internal sealed class DraftAnswers(KeptDraftQueries drafts, DraftToken tokens) : IAsyncActionFilter
{
    /// <summary>What asks to go on: <c>?concept=verder</c>.</summary>
    public const string Parameter = "concept";

    /// <summary>The value of <see cref="Parameter"/> that asks to go on.</summary>
    public const string GoOn = "verder";

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();
        var request = context.HttpContext.Request;
        if (context.HttpContext.User.AccountId() is not { } account)
            return;

        if (HttpMethods.IsGet(request.Method) && request.Query[Parameter] == GoOn)
            await FillInAsync(executed, account);
        else if (HttpMethods.IsPost(request.Method) && IsTaken(executed) && await TokenOfAsync(request) is { } draft && draft.AccountId == account)
            await drafts.ThrowAwayAsync(account, draft.Address);
    }

    /// <summary>When the reader goes on with what was kept, the moment that it was kept; null when the form is fresh.</summary>
    public static DateTime? GoesOnFrom(HttpContext context) => context.Items[typeof(DraftAnswers)] as DateTime?;

    private async Task FillInAsync(ActionExecutedContext executed, Guid account)
    {
        var request = executed.HttpContext.Request;
        if (executed is not { Controller: Controller controller, Result: ViewResult { Model: Form form } }
            || await drafts.FindAsync(account, request.PathBase + request.Path) is not { } kept)
            return;

        var saved = FormFields.Of(form);
        await controller.TryUpdateModelAsync(
            form, form.GetType(), "", DraftFields.Sent(kept.Fields), property => property.PropertyName != nameof(Form.Version));
        // Not sent yet, so nothing is wrong yet.
        foreach (var entry in controller.ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }

        // The thing may have changed since: what is saved stands next to what was typed.
        if (form.Version is not null && Conflict.Since(saved, form) is { Differences.Count: > 0 } since)
            controller.ViewData[nameof(Conflict)] = since;
        executed.HttpContext.Items[typeof(DraftAnswers)] = kept.KeptAt;
    }

    /// <summary>By the way the portal answers forms: one that was taken leads elsewhere.</summary>
    private static bool IsTaken(ActionExecutedContext executed) =>
        (executed.Exception is null || executed.ExceptionHandled) && executed.Result is IKeepTempDataResult or LocalRedirectResult;

    private async Task<(Guid AccountId, string Address)?> TokenOfAsync(HttpRequest request) =>
        request.HasFormContentType && !RefuseUnreadableForms.IsErrorPage(request.HttpContext) ? tokens.Read((await request.ReadFormAsync())[DraftToken.Field]) : null;
}
