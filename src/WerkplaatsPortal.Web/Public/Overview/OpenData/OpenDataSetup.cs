using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace WerkplaatsPortal.Web.Public.Overview.OpenData;

/// <summary>How open data look from outside.</summary>
internal static class OpenDataSetup
{
    /// <summary>Any site may read open data.</summary>
    public const string AnySite = "open-data";

    /// <summary>Field names as in the package; é stays é.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static void AddOpenData(this IServiceCollection services) => services.AddCors(cors =>
        cors.AddPolicy(AnySite, site => site.AllowAnyOrigin().WithMethods(HttpMethods.Get, HttpMethods.Head).AllowAnyHeader()));
}
