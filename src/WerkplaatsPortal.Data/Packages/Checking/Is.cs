using System.Text.Json;
using WerkplaatsPortal.Data.Packages.Reading;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Packages.Checking;

/// <summary>What a value can be: the checks that the shapes of the files are put together from.</summary>
internal static class Is
{
    /// <summary>A text with something in it.</summary>
    public static Check Text(int maxLength) => (value, spot) => IsText(value, spot, maxLength, mayBeEmpty: false);

    /// <summary>A text that may be empty.</summary>
    public static Check Remark(int maxLength) => (value, spot) => IsText(value, spot, maxLength, mayBeEmpty: true);

    /// <summary>One of some codes.</summary>
    public static Check OneOf(params IEnumerable<string> codes)
    {
        var known = codes.ToList();
        return (value, spot) =>
        {
            if (Json.Text(value) is not { } code)
                return spot.Refuse(value, "hier hoort een tekst te staan");

            return known.Contains(code) || spot.Refuse(value, $"onbekende waarde; bekend zijn: {string.Join(", ", known)}");
        };
    }

    /// <summary>A code of a fixed vocabulary.</summary>
    public static Check In<T>(Vocabulary<T> vocabulary) where T : struct, Enum => OneOf(vocabulary.Terms.Select(term => term.Code));

    /// <summary>An id of something inside a record.</summary>
    public static Check Id() => (value, spot) => Json.IsId(Json.Text(value))
        || spot.Refuse(value, $"hier hoort een id te staan: een tekst zonder spaties eromheen, hoogstens {PackageRecord.RecordIdMaxLength} tekens");

    /// <summary>The id of a record of a file.</summary>
    public static Check IdIn(string file) => (value, spot) =>
    {
        if (Json.Text(value) is not { } id)
            return spot.Refuse(value, "hier hoort een id (een tekst) te staan");

        var around = spot.Around;
        return around.Package.Knows(file, id) || around.Package.IsBroken(file) || around.IsKnown(file, id)
            || spot.Refuse(value, $"onbekende verwijzing: geen record met dit id in {file.Split('#')[0]}");
    };

    /// <summary>A year that can be.</summary>
    public static Check Year() => (value, spot) =>
        (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var year) && year is >= 1900 and <= 2199)
        || spot.Refuse(value, "hier hoort een jaartal te staan: een heel getal van 1900 tot en met 2199");

    /// <summary>A year that has begun.</summary>
    public static Check PastYear() => (value, spot) => Year()(value, spot)
        && (value.GetInt32() <= spot.Around.Today.Year || spot.Refuse(value, "dit jaar moet nog beginnen"));

    /// <summary>A whole number, not below another.</summary>
    public static Check Count(int atLeast = 0) => (value, spot) =>
        (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) && count >= atLeast)
        || spot.Refuse(value, $"hier hoort een heel getal te staan, minstens {atLeast}");

    /// <summary>YYYY, YYYY-MM or YYYY-MM-DD.</summary>
    public static Check Date() => (value, spot) => PartialDate.TryParse(Json.Text(value), out _)
        || spot.Refuse(value, "hier hoort een bestaande datum te staan: JJJJ, JJJJ-MM of JJJJ-MM-DD");

    /// <summary>A whole day that is not ahead.</summary>
    public static Check PastDay() => (value, spot) => Day()(value, spot)
        && (PartialDate.Parse(Json.Text(value)!).FirstDay <= spot.Around.Today || spot.Refuse(value, "deze dag moet nog komen"));

    /// <summary>A whole day.</summary>
    public static Check Day() => (value, spot) => (PartialDate.TryParse(Json.Text(value), out var date) && date.IsDay)
        || spot.Refuse(value, "hier hoort een bestaande dag te staan: JJJJ-MM-DD");

    /// <summary>A moment in UTC that is not ahead.</summary>
    public static Check PastMoment() => Moment().And((value, spot) =>
        (Moments.TryParse(Json.Text(value), out var moment) && moment <= spot.Around.Now) || spot.Refuse(value, "dit moment moet nog komen"));

    /// <summary>A moment in UTC.</summary>
    public static Check Moment() => (value, spot) => (Moments.TryParse(Json.Text(value), out var moment) && moment.Year is >= 1900 and <= 2199)
        || spot.Refuse(value, "hier hoort een moment in UTC te staan: JJJJ-MM-DDTuu:mm:ssZ");

    /// <summary>True or false.</summary>
    public static Check Flag() => (value, spot) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False || spot.Refuse(value, "hier hoort true of false te staan");

    /// <summary>An http or https address.</summary>
    public static Check WebAddress(int maxLength) => (value, spot) => Text(maxLength)(value, spot)
        && ((Uri.TryCreate(Json.Text(value), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            || spot.Refuse(value, "hier hoort een webadres te staan dat begint met http:// of https://"));

    /// <summary>A list of which each element is right.</summary>
    public static Check ListOf(Check each, int atLeast = 0) => (value, spot) =>
    {
        if (value.ValueKind != JsonValueKind.Array)
            return spot.Refuse(value, "hier hoort een lijst ([ … ]) te staan");

        if (value.GetArrayLength() < atLeast)
            return spot.Refuse(value, $"hier hoort minstens {atLeast} waarde te staan");

        var right = true;
        foreach (var (index, element) in value.EnumerateArray().Index())
            right &= each(element, spot.At(index));
        return right;
    };

    /// <summary>An object with fields.</summary>
    public static Check Object(params Field[] fields) => (value, spot) =>
    {
        if (value.ValueKind != JsonValueKind.Object)
            return spot.Refuse(value, "hier hoort een object ({ … }) te staan");

        var right = true;
        foreach (var field in fields)
            right &= field.Holds(value, spot);
        return right;
    };

    /// <summary>Texts by condition.</summary>
    public static Check Meanings() =>
        Object([.. Conditions.Vocabulary.Terms.Select(term => Field.May(term.Code, Remark(ConditionTags.MeaningMaxLength)))]).And(KnownConditions);

    /// <summary>Both checks; the second only when the first held.</summary>
    public static Check And(this Check first, Check second) => (value, spot) => first(value, spot) && second(value, spot);

    private static bool KnownConditions(JsonElement value, Spot spot)
    {
        var strange = value.EnumerateObject().Where(each => !Conditions.Vocabulary.Terms.Any(term => each.NameEquals(term.Code))).ToList();
        return strange.Count == 0 || spot.Refuse(value, "hier staat een onbekende voorwaarde");
    }

    private static bool IsText(JsonElement value, Spot spot, int maxLength, bool mayBeEmpty)
    {
        if (Json.Text(value) is not { } text)
            return spot.Refuse(value, "hier hoort een tekst te staan");

        if (!mayBeEmpty && string.IsNullOrWhiteSpace(text))
            return spot.Refuse(value, "deze tekst is leeg");

        if (!Rule.IsKeepable(text) || text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
            return spot.Refuse(value, "in deze tekst staat een teken dat geen tekst is");

        return text.Trim().Length <= maxLength
            || spot.Refuse(value, $"deze tekst is te lang: {text.Trim().Length} tekens, hoogstens {maxLength}");
    }
}
