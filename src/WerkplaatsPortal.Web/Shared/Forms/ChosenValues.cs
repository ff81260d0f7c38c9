using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>Reads a list of choices without its empty values: a field that is sent with nothing in it chooses nothing.</summary>
internal sealed class ChosenValues : IModelBinder, IModelBinderProvider
{
    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(List<string>) ? this : null;

    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var sent = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (sent != ValueProviderResult.None)
        {
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, sent);
            bindingContext.Result = ModelBindingResult.Success(sent.Values.Where(value => !string.IsNullOrWhiteSpace(value)).ToList());
        }

        return Task.CompletedTask;
    }
}
