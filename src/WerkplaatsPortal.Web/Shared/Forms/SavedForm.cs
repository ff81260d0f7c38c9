using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// A form as its page would begin it now: with what is saved. The action that shows a form and the one that takes it have the same name, so
/// the first is asked, with what the address gave the second.
/// </summary>
internal static class SavedForm
{
    /// <summary>The form; null when the page has none any more.</summary>
    public static async Task<Form?> AskAsync(ActionExecutingContext context, Form form)
    {
        if (context.ActionDescriptor is not ControllerActionDescriptor { MethodInfo: var taking } || ShowingOf(taking) is not { } showing)
            return null;

        // What was about to be saved must not be taken for what is.
        context.HttpContext.RequestServices.GetRequiredService<PortalDbContext>().ChangeTracker.Clear();
        List<object?> arguments = [];
        foreach (var parameter in showing.GetParameters())
            arguments.Add(await ValueOfAsync(parameter, context));
        var result = showing.Invoke(context.Controller, [.. arguments]);
        var shown = result is Task<IActionResult> later ? await later : result as IActionResult;
        return shown is ViewResult { Model: Form saved } && saved.GetType() == form.GetType() ? saved : null;
    }

    private static MethodInfo? ShowingOf(MethodInfo taking) => taking.DeclaringType!.GetMethods()
        .FirstOrDefault(method => method.Name == taking.Name && method.GetCustomAttribute<HttpGetAttribute>() is not null);

    private static async Task<object?> ValueOfAsync(ParameterInfo parameter, ActionExecutingContext context)
    {
        var (type, services) = (parameter.ParameterType, context.HttpContext.RequestServices);
        if (context.ActionArguments.TryGetValue(parameter.Name!, out var given) && type.IsInstanceOfType(given))
            return given;
        if (type == typeof(CancellationToken))
            return context.HttpContext.RequestAborted;
        if (type == typeof(Reader))
            return await services.GetRequiredService<CurrentReader>().FindAsync();
        if (type == typeof(LearningStudio) || type == typeof(SocialIssue))
            return services.GetRequiredService<CurrentStudio>().Part(type);
        if (parameter.GetCustomAttribute<FromServicesAttribute>() is not null)
            return services.GetRequiredService(type);

        return parameter.HasDefaultValue ? parameter.DefaultValue : type.IsValueType ? Activator.CreateInstance(type) : null;
    }
}
