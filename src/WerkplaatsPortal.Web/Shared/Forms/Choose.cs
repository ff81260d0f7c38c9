using System.Globalization;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>Choices that are the same in every form.</summary>
public static class Choose
{
    /// <summary>The values of a fixed vocabulary, by their codes.</summary>
    public static List<Option> From<T>() where T : struct, Enum =>
        [.. Vocabularies.Of<T>().Terms.Select(term => new Option(term.Code, term.Name(CultureInfo.CurrentUICulture)))];

    /// <summary>The values of a fixed vocabulary whose names stand in code, by those names.</summary>
    public static List<Option> Named<T>(Vocabulary<T> vocabulary) where T : struct, Enum =>
        [.. vocabulary.Terms.Select(term => new Option(term.Value.ToString(), term.Name(CultureInfo.CurrentUICulture)))];

    /// <summary>The four conditions, each with its shape and what it is about.</summary>
    public static List<Option> FromConditions(Texts texts) =>
    [
        .. Conditions.Vocabulary.Terms.Select(term => new Option(
            term.Code, term.Name(CultureInfo.CurrentUICulture), About(term.Value, texts), term.Code)),
    ];

    /// <summary>Who may read it.</summary>
    public static List<Option> FromAudiences(Texts texts) =>
    [
        new(nameof(Audience.Arena), texts["Alleen de Arena"]),
        new(nameof(Audience.Tribune), texts["Arena en Tribune"]),
        new(nameof(Audience.Public), texts["Iedereen"], texts["Het komt op de openbare site."]),
    ];

    private static string About(Condition condition, Texts texts) => condition switch
    {
        Condition.SocioEconomicSecurity => texts["Werk, inkomen, wonen en veiligheid."],
        Condition.SocialInclusion => texts["Groepen, organisaties en systemen die open en bereikbaar zijn."],
        Condition.SocialCohesion => texts["Verbonden zijn met respect, erkenning en wederkerigheid."],
        _ => texts["Je ontwikkelen en zelf bepalen, met steun van anderen."],
    };
}
