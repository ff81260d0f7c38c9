using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using WerkplaatsPortal.Data.Overview.OpenData;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview.OpenData;

/// <summary>Describes the open data for machines (OpenAPI 3.1), from the records themselves, so that it can't lag behind.</summary>
internal static class OpenApiDocument
{
    public static JsonObject Make(string address)
    {
        var (paths, schemas) = (new JsonObject(), new JsonObject());
        foreach (var (kind, record) in OpenDataQueries.Kinds)
        {
            schemas[record.Name] = OpenDataSetup.Json.GetJsonSchemaAsNode(record);
            paths[$"/{kind}"] = Get($"Een pagina van {kind}", Query("pagina", "Welke pagina, vanaf 1"), PageOf(record));
            paths[$"/{kind}/{{slug}}"] = Get($"Eén uit {kind}", InPath("slug"), Reference(record));
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Open data van de werkplaats",
                ["version"] = "1",
                ["description"] = Texts.Translate("Alles wat openbaar is, alleen om te lezen. Velden heten zoals in het kennispakket; id en verwijzingen zijn slugs."),
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = address }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    private static JsonObject Get(string summary, JsonObject parameter, JsonObject schema) => new()
    {
        ["get"] = new JsonObject
        {
            ["summary"] = summary,
            ["parameters"] = new JsonArray(parameter),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = "Gevonden",
                    ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } },
                },
                ["404"] = new JsonObject { ["description"] = "Niet gevonden" },
            },
        },
    };

    private static JsonObject Query(string name, string description) => new()
    {
        ["name"] = name,
        ["in"] = "query",
        ["description"] = description,
        ["schema"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["default"] = 1 },
    };

    private static JsonObject InPath(string name) => new()
    {
        ["name"] = name,
        ["in"] = "path",
        ["required"] = true,
        ["schema"] = new JsonObject { ["type"] = "string" },
    };

    private static JsonObject PageOf(Type record) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["pagina"] = new JsonObject { ["type"] = "integer" },
            ["pages"] = new JsonObject { ["type"] = "integer" },
            ["total"] = new JsonObject { ["type"] = "integer" },
            ["items"] = new JsonObject { ["type"] = "array", ["items"] = Reference(record) },
        },
    };

    private static JsonObject Reference(Type record) => new() { ["$ref"] = $"#/components/schemas/{record.Name}" };
}
