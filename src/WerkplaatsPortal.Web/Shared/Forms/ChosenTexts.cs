using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// Where two people wrote one text, the form says for each field whose it takes: <c>_take.Learned</c> = <c>theirs</c> takes
/// <c>_theirs.Learned</c>. It is put into the field before the form is read, so no action knows of it.
/// </summary>
internal sealed class ChosenTexts : IAsyncResourceFilter
{
    /// <summary>Before the name of a field: whose text it takes.</summary>
    public const string Take = "_take.";

    /// <summary>Before the name of a field: the text of the other.</summary>
    public const string Other = "_theirs.";

    /// <summary>The value of <see cref="Take"/> that takes the other's text.</summary>
    public const string Theirs = "theirs";

    /// <summary>The id of the form that the choices belong to; they stand above it.</summary>
    public const string FormId = "formulier";

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsPost(request.Method) && request.HasFormContentType && !RefuseUnreadableForms.IsErrorPage(context.HttpContext))
        {
            var form = await request.ReadFormAsync();
            var taken = form.Where(field => field.Key.StartsWith(Take, StringComparison.Ordinal) && field.Value == Theirs)
                .Select(field => field.Key[Take.Length..]).Where(name => form.ContainsKey(Other + name)).ToList();
            if (taken.Count > 0)
                request.Form = With(form, taken);
        }

        await next();
    }

    private static FormCollection With(IFormCollection form, List<string> taken)
    {
        var fields = form.ToDictionary(field => field.Key, field => field.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var name in taken)
            TakeOther(fields, name, form[Other + name]);
        return new FormCollection(fields, form.Files);
    }

    /// <summary>The other chose nothing: the same as a field that isn't sent.</summary>
    private static void TakeOther(Dictionary<string, StringValues> fields, string name, StringValues theirs)
    {
        if (StringValues.IsNullOrEmpty(theirs) || theirs.All(string.IsNullOrEmpty))
            fields.Remove(name);
        else
            fields[name] = theirs;
    }
}
