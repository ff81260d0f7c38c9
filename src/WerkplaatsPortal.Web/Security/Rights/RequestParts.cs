using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Security.Rights;

/// <summary>
/// Lets an action name as a parameter what the request itself is about: the <see cref="Reader"/>, and in the area of a studio its
/// <see cref="LearningStudio"/> and <see cref="SocialIssue"/>, loaded by the attribute that asked the rights.
/// </summary>
internal sealed class RequestParts : IModelBinderProvider, IModelBinder
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(Reader) || context.Metadata.ModelType == typeof(LearningStudio)
            || context.Metadata.ModelType == typeof(SocialIssue) ? this : null;

    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var services = bindingContext.HttpContext.RequestServices;
        object part = bindingContext.ModelType == typeof(Reader)
            ? await services.GetRequiredService<CurrentReader>().FindAsync()
            : services.GetRequiredService<CurrentStudio>().Part(bindingContext.ModelType);
        bindingContext.ValidationState.Add(part, new ValidationStateEntry { SuppressValidation = true });
        bindingContext.Result = ModelBindingResult.Success(part);
    }
}
