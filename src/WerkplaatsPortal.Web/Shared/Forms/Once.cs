using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// A form sent twice with the same key and the same content does its work once, and both get the first answer. With other
/// content it is judged anew. The receipt is saved with the work itself: what fails leaves none.
/// </summary>
internal sealed class Once(PortalDbContext db, TimeProvider clock) : IAsyncActionFilter
{
    private static readonly TimeSpan PatienceWithTheFirst = TimeSpan.FromMilliseconds(100);
    private const int Patience = 50;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || IsDoneEveryTime(context) || HashOf(request, context.HttpContext.User.PersonId()) is not { } hash)
        {
            await next();
            return;
        }

        if (await FirstAnswerAsync(hash) is { } answer)
        {
            context.Result = answer;
            return;
        }

        await RunAsync(hash, next);
    }

    private static bool IsDoneEveryTime(ActionExecutingContext context) =>
        context.ActionDescriptor.EndpointMetadata.OfType<EveryTimeAttribute>().Any();

    private async Task RunAsync(string hash, ActionExecutionDelegate next)
    {
        var receipt = FormReceipt.For(hash, clock.UtcNow());
        db.Add(receipt);
        var executed = await next();

        if (executed.Exception is DbUpdateException && await FirstAnswerAsync(hash) is { } answer)
        {
            executed.Result = answer;
            executed.ExceptionHandled = true;
            return;
        }

        // Only what was saved leaves a receipt, and only an answer that leads somewhere can be given again.
        if (executed.Exception is null && db.Entry(receipt).State == EntityState.Unchanged && LocationOf(executed) is { } location)
        {
            receipt.LedTo(location);
            await db.SaveChangesAsync();
        }
    }

    private async Task<RedirectResult?> FirstAnswerAsync(string hash)
    {
        var receipts = db.Set<FormReceipt>().AsNoTracking().Where(receipt => receipt.ContentHash == hash);
        for (var wait = 0; await receipts.SingleOrDefaultAsync() is { } first && wait < Patience; wait++)
        {
            if (first.Location is not null)
                return new RedirectResult(first.Location);
            await Task.Delay(PatienceWithTheFirst);
        }

        return null;
    }

    private static string? LocationOf(ActionExecutedContext executed)
    {
        var url = executed.HttpContext.RequestServices.GetRequiredService<Microsoft.AspNetCore.Mvc.Routing.IUrlHelperFactory>()
            .GetUrlHelper(executed);
        return executed.Result switch
        {
            RedirectResult to => to.Url,
            LocalRedirectResult to => to.Url,
            RedirectToActionResult to => url.Action(to.ActionName, to.ControllerName, to.RouteValues),
            RedirectToRouteResult to => url.RouteUrl(to.RouteName, to.RouteValues),
            _ => null,
        };
    }

    /// <summary>One hash of who, where, key and content; null where there is no key, or a file that would be costly to compare.</summary>
    private static string? HashOf(HttpRequest request, Guid? personId)
    {
        if (!request.HasFormContentType || request.Form.Files.Count > 0 || !Guid.TryParse(request.Form[PostFormTagHelper.KeyField], out _))
            return null;

        var said = new StringBuilder().Append(personId).Append('\n').Append(request.Path);
        foreach (var (name, values) in request.Form.Where(field => field.Key != "__RequestVerificationToken").OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            foreach (var value in values)
                said.Append('\n').Append(name.Length).Append(name).Append(value?.Length).Append(value);
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString())));
    }
}
