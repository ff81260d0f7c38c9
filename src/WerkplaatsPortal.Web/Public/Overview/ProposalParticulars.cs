using System.Globalization;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>
/// What a proposal asks for beside its text, a line for each, as it is kept with the round: so that what changed can be shown.
/// It is content, like the text itself, and so it is Dutch.
/// </summary>
internal static class ProposalParticulars
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static string? Of(ProposalForm form, ProposalKind kind, IReadOnlyCollection<string> questions, IReadOnlyCollection<WeighedLesson> weighed)
    {
        var lines = (kind switch
        {
            ProposalKind.Practice => Practice(form, questions),
            ProposalKind.ArenaActivity or ProposalKind.TribuneActivity => Activity(form, kind),
            ProposalKind.Insight => Insight(form, weighed),
            _ => [],
        }).Append(("Voorwaarden", string.Join(", ", Conditions.Vocabulary.In(form.Tags().On).Select(term => term.Dutch))));
        var text = string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line.Item2)).Select(line => $"{line.Item1}: {line.Item2}"));
        return text.Length == 0 ? null : text;
    }

    private static (string, string?)[] Practice(ProposalForm form, IEnumerable<string> questions) =>
        [("Waar", form.Place), ("Vanaf", Day(form.Start)), .. questions.Select(question => ("Leervraag", (string?)question))];

    /// <summary>A day as people write it; as it was typed when it isn't one.</summary>
    private static string? Day(string? typed) => PartialDate.TryParse(typed, out var date) && date.IsDay ? date.FirstDay.ToString("d MMMM yyyy", Dutch) : typed;

    private static (string, string?)[] Activity(ProposalForm form, ProposalKind kind) =>
    [
        ("Soort", form.ActivityKind), ("Wanneer", form.Date?.ToString("d MMMM yyyy", Dutch)),
        ("Begint om", form.From?.ToString("HH.mm", Dutch)), ("Eindigt om", form.Until?.ToString("HH.mm", Dutch)), ("Waar", form.Place),
        ("Voor", kind == ProposalKind.ArenaActivity ? NameOf(Audience.Arena) : NameOf(form.Audience)),
    ];

    private static (string, string?)[] Insight(ProposalForm form, IReadOnlyCollection<WeighedLesson> weighed) =>
    [
        ("Waarom", form.Reasons), .. weighed.Select(each => (each.Contradicts ? "Les die het tegenspreekt" : "Les", (string?)each.Lesson.Title)),
        ("Voor", NameOf(form.Audience)),
    ];

    private static string NameOf(Audience audience) => audience switch
    {
        Audience.Arena => "de Arena",
        Audience.Tribune => "Arena en Tribune",
        _ => "iedereen",
    };
}
