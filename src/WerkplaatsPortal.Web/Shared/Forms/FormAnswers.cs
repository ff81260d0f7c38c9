using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Providers;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// Marks the class that a form fills in. When what was sent can't be taken, the portal itself shows the page again with what was
/// typed: the view of the action, which the action that shows the form has by the same name.
/// </summary>
public abstract class Form
{
    /// <summary>The version of the thing that the form was filled in against; empty for something new.</summary>
    public Guid? Version { get; set; }
}

/// <summary>
/// Answers, for the whole portal, a form that can't be taken: 422 with the form for bad input or a broken rule, 409 with both
/// texts where somebody else saved first; but 404 or 403 where the form itself is not to be seen. An action itself only says what
/// happens when all is well.
/// </summary>
internal sealed class FormAnswers(FirstLook look) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (HttpMethods.IsGet(context.HttpContext.Request.Method) || context.Controller is not Controller controller)
        {
            await next();
            return;
        }

        if (!context.ModelState.IsValid)
        {
            context.Result = await look.RefusalAsync(context)
                ?? Again(controller, context.ActionArguments, StatusCodes.Status422UnprocessableEntity);
            return;
        }

        var executed = await next();
        if (await AnswerAsync(executed.Exception, controller, context) is not { } answer)
            return;

        executed.Result = answer;
        executed.ExceptionHandled = true;
    }

    private static async Task<ViewResult?> AnswerAsync(Exception? failure, Controller controller, ActionExecutingContext context)
    {
        var arguments = context.ActionArguments;
        switch (failure)
        {
            case RuleViolation broken:
                controller.ModelState.AddModelError(broken.Field ?? "", broken.Message);
                return Again(controller, arguments, StatusCodes.Status422UnprocessableEntity);
            case DbUpdateConcurrencyException conflict:
                var form = FormIn(arguments);
                var saved = form is null ? null : await SavedForm.AskAsync(context, form);
                controller.ViewData[nameof(Conflict)] = Conflict.Between(form, saved, conflict, controller.ModelState);
                return Again(controller, arguments, StatusCodes.Status409Conflict);
            case DbUpdateException refused when UniqueViolation.Is(refused):
                controller.ModelState.AddModelError("", "Iemand anders deed net hetzelfde. Kijk even of het nog nodig is.");
                return Again(controller, arguments, StatusCodes.Status409Conflict);
            default:
                return null;
        }
    }

    /// <summary>The form with what was typed; for a button without a form, a page that says what is wrong.</summary>
    private static ViewResult Again(Controller controller, IDictionary<string, object?> arguments, int status)
    {
        var form = FormIn(arguments);
        var view = form is null ? controller.View("NotDone") : controller.View(form);
        view.StatusCode = status;
        return view;
    }

    private static Form? FormIn(IDictionary<string, object?> arguments) => arguments.Values.OfType<Form>().FirstOrDefault();
}
