using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.WebEncoders;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>The face of the portal: controllers with views, their texts and their language.</summary>
public static class Face
{
    /// <summary>Adds controllers with views that stand side by side, the texts <c>T</c>, and forms that speak Dutch.</summary>
    public static IMvcBuilder AddFace(this IServiceCollection services)
    {
        services.AddSingleton<Texts>();
        services.AddOptions<PortalOptions>().BindConfiguration("Portal");
        // é stays é: pages are UTF-8.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRouting(options => options.LowercaseUrls = true);

        return services
            .AddControllersWithViews(options =>
            {
                // The jQuery forms answer a key like "a[=1" with a 500.
                options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
                options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
                options.ModelBinderProviders.Insert(0, new ChosenValues());
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                options.ModelMetadataDetailsProviders.Add(new ValidationTexts());
                // What is wrong with one field keeps nobody from hearing what is wrong with others together.
                options.ValidateComplexTypesIfChildValidationFails = true;
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                ValidationTexts.Speak(options.ModelBindingMessageProvider);
            })
            .AddRazorOptions(options => options.ViewLocationExpanders.Add(new RoomViews()));
    }

    /// <summary>Gives every request its language. Stands before routing's end points and before any cache of pages.</summary>
    public static WebApplication UseFace(this WebApplication app)
    {
        app.UseRequestLocalization(Language.Localization());
        app.Use(Language.Remember);
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/fonts"), fonts => fonts.Use(KeepForAMonth));
        return app;
    }

    // Fonts are named in the style sheet without a fingerprint and hardly ever change.
    private static Task KeepForAMonth(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK)
                context.Response.Headers.CacheControl = "public, max-age=2592000";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
