using System.Text.RegularExpressions;

namespace WerkplaatsPortal.Domain.Shared;

/// <summary>
/// Words in a Dutch text that could point to one person: a reason to look once more before more people read it, never to refuse it.
/// It finds what has a shape; a story that everybody in the street recognises it can't find.
/// </summary>
public static partial class PersonalTraces
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Months = "(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";
    private const string Between = @"((van|de|der|den|ter|ten|te|el|al|in|'t)\s+){0,3}";
    private const string Name = @"((\p{Lu}\.\s?){0,4}" + Between + @"\p{Lu}\p{L}+([- ]\p{Lu}\p{L}*)*|\p{Lu}\.)";

    private const string Street =
        @"\p{Lu}\p{L}*(straat|laan|weg|plein|kade|gracht|singel|steeg|dijk|hof|pad|plantsoen|allee|dreef)";

    /// <summary>The words that were found in the texts, once each, in the order in which they stand there.</summary>
    public static IReadOnlyList<string> In(params IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().SelectMany(Found).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<string> Found(string text)
    {
        Regex[] shapes = [Titled(), Mail(), Phone(), StreetAndNumber(), BirthDate(), WrittenBirthDate(), AgedSomewhere()];
        return shapes.SelectMany(shape => shape.Matches(text))
            .Concat(NineDigits().Matches(text).Where(match => IsCitizenNumber(match.Value)))
            .OrderBy(match => match.Index)
            .Select(match => match.Value.Trim());
    }

    /// <summary>The weighing that every citizen service number passes, and one in eleven other numbers.</summary>
    private static bool IsCitizenNumber(string text)
    {
        var digits = text.Where(char.IsAsciiDigit).Select(digit => digit - '0').ToArray();
        return digits.Take(8).Select((digit, place) => digit * (9 - place)).Sum() % 11 == digits[8] && digits.Any(digit => digit > 0);
    }

    [GeneratedRegex(@"\b([Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Dd]e heer|[Mm]w\.?|[Mm]evr\.?|[Dd]hr\.?)\s+" + Name, Plain)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\b[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63})+", Plain)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(\+31|\b0031|\b0)[ -]?(\(0\))?[1-9]([ -]?\d){8}\b", Plain)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\b" + Street + @"\s+\d{1,4}( ?[a-zA-Z]\b)?", Plain)]
    private static partial Regex StreetAndNumber();

    [GeneratedRegex(@"\b([Gg]eboren|[Gg]eb\.|[Gg]eboortedatum)[^.!?\n]{0,20}?\b\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}\b", Plain)]
    private static partial Regex BirthDate();

    [GeneratedRegex(@"\b([Gg]eboren|[Gg]eb\.|[Gg]eboortedatum)[^.!?\n]{0,20}?\b\d{1,2} " + Months + @" \d{4}\b", Plain)]
    private static partial Regex WrittenBirthDate();

    /// <summary>An age, and in the same sentence a street or where somebody lives.</summary>
    [GeneratedRegex(
        @"\b\d{1,3}[ -]?(jaar|jarige)\b[^.!?\n]{0,60}?\b(" + Street + @"|([Uu]it|[Ww]oont in|[Ww]onend in|wijk|dorp)\s+\p{Lu}\p{L}+)\b", Plain)]
    private static partial Regex AgedSomewhere();

    [GeneratedRegex(@"\b\d{9}\b|\b\d{4}\.\d{2}\.\d{3}\b", Plain)]
    private static partial Regex NineDigits();
}
