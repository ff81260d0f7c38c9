using System.Text;
using System.Text.Json;

namespace WerkplaatsPortal.Data.Packages.Reading;

/// <summary>Reads a package from a folder or a zip into records, and collects whatever is no readable JSON.</summary>
internal static class PackageReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private const string UnreadableName = "in de naam van een veld staat een half teken";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static RawPackage Read(string path, Refusals refusals)
    {
        var package = new RawPackage();
        var files = PackageSource.Open(path, refusals);
        foreach (var file in PackageFile.All.Where(files.ContainsKey))
        {
            if (Parse(file, files[file], refusals) is { } root && IsRightRoot(file, root, refusals))
                package.Put(file, Records(file, root, refusals));
            else
                package.PutBroken(file);
        }

        package.Announce(PackageFile.Questions, package.In(PackageFile.Studios).SelectMany(QuestionIds));
        package.Announce(PackageFile.Lessons, package.In(PackageFile.WithdrawnLessons).Select(record => record.Id).OfType<string>());
        return package;
    }

    private static JsonElement? Parse(string file, byte[] bytes, Refusals refusals)
    {
        try
        {
            var text = Utf8.GetString(bytes);
            using var document = JsonDocument.Parse(text.StartsWith('\uFEFF') ? text[1..] : text, Strict);
            if (Json.HasReadableNames(document.RootElement))
                return document.RootElement.Clone();

            refusals.AboutFile(file, UnreadableName);
        }
        catch (InvalidOperationException)
        {
            // The look for double names meets half a character.
            refusals.AboutFile(file, UnreadableName);
        }
        catch (DecoderFallbackException wrong)
        {
            refusals.AboutFile(file, $"dit bestand is geen UTF-8 (bij byte {wrong.Index + 1}); bewaar het als UTF-8");
        }
        catch (JsonException wrong)
        {
            var place = wrong.LineNumber is { } line ? $" (regel {line + 1}, positie {wrong.BytePositionInLine + 1})" : "";
            refusals.AboutFile(file, $"dit is geen goede JSON{place}: {FirstSentence(wrong.Message)}");
        }

        return null;
    }

    private static bool IsSingle(string file) => file is PackageFile.Network or PackageFile.Taxonomies;

    private static bool IsRightRoot(string file, JsonElement root, Refusals refusals)
    {
        var single = IsSingle(file);
        if (root.ValueKind == (single ? JsonValueKind.Object : JsonValueKind.Array))
            return true;

        refusals.AboutFile(file, single ? "hier hoort één object ({ … }) te staan" : "hier hoort een lijst ([ … ]) te staan");
        return false;
    }

    private static IReadOnlyList<RawRecord> Records(string file, JsonElement root, Refusals refusals) => IsSingle(file)
        ? [new RawRecord(IdOf(root) ?? file, IdOf(root) ?? file, root)]
        : [.. Named(file, root.EnumerateArray(), refusals)];

    private static IEnumerable<RawRecord> Named(string file, IEnumerable<JsonElement> elements, Refusals refusals)
    {
        // Some engines see no difference between capitals and small letters.
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, element) in elements.Index())
        {
            var place = $"record {index + 1}";
            if (element.ValueKind != JsonValueKind.Object)
                refusals.Add(new Refusal(file, place, null, Json.Shown(element), "hier hoort een object ({ … }) te staan"));
            else if (IdOf(element) is not { } id)
                refusals.Add(new Refusal(file, place, "id", Json.ShownField(element, "id"), "geef elk record een id: een tekst zonder spaties eromheen"));
            else if (!seen.Add(id))
                refusals.Add(new Refusal(file, id, "id", Json.Shown(element.GetProperty("id")), $"dit id staat dubbel in het bestand ({place})"));
            else
                yield return new RawRecord(id, id, element);
        }
    }

    private static IEnumerable<string> QuestionIds(RawRecord studio) =>
        studio.Json.TryGetProperty("arena_questions", out var questions) && questions.ValueKind == JsonValueKind.Array
            ? questions.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.Object).Select(IdOf).OfType<string>()
            : [];

    private static string? IdOf(JsonElement element) =>
        element.TryGetProperty("id", out var id) && Json.Text(id) is { } text && Json.IsId(text) ? text : null;

    private static string FirstSentence(string message) => message.Split(". ")[0].TrimEnd('.');
}
