using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// Before a form that isn't filled in well is shown again, the action that shows it at that address looks first. What isn't there, or is
/// not for this reader, stays 404 or 403 whatever was sent, and a view that shows a form again knows that its thing is there.
/// </summary>
internal sealed class FirstLook(IActionDescriptorCollectionProvider actions, IActionInvokerFactory invokers)
{
    private IActionResult? seen;

    /// <summary>The refusal of the action that shows the form; null when it would show it.</summary>
    public async Task<IActionResult?> RefusalAsync(ActionContext sent)
    {
        if (ShowsAt(sent.ActionDescriptor.AttributeRouteInfo?.Template) is not { } shows)
            return null;

        var request = sent.HttpContext.Request;
        var method = request.Method;
        (request.Method, seen) = (HttpMethods.Get, null);
        sent.HttpContext.Features.Set(this);
        try
        {
            await invokers.CreateInvoker(new ActionContext(sent.HttpContext, sent.RouteData, shows))!.InvokeAsync();
        }
        finally
        {
            sent.HttpContext.Features.Set<FirstLook>(null);
            request.Method = method;
        }

        return seen is IStatusCodeActionResult { StatusCode: StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound } ? seen : null;
    }

    private ActionDescriptor? ShowsAt(string? address) => actions.ActionDescriptors.Items.FirstOrDefault(each =>
        each.AttributeRouteInfo is { } route && route.Template == address
        && each.ActionConstraints?.OfType<HttpMethodActionConstraint>().Any(method => method.HttpMethods.Contains(HttpMethods.Get)) == true);

    /// <summary>Keeps what a first look found from going out as the answer. It stands outside all else that would touch the answer.</summary>
    internal sealed class Catch : IAlwaysRunResultFilter, IOrderedFilter
    {
        public int Order => int.MinValue;

        public void OnResultExecuting(ResultExecutingContext context)
        {
            if (context.HttpContext.Features.Get<FirstLook>() is not { } look)
                return;

            look.seen = context.Result;
            context.Cancel = true;
        }

        public void OnResultExecuted(ResultExecutedContext context)
        {
        }
    }
}
