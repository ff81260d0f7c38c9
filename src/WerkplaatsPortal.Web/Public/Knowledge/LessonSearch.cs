using System.Globalization;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Web.Public.Knowledge;

/// <summary>What an address asks of the lessons. Codes that nothing has are ignored.</summary>
public sealed class LessonSearch
{
    public string? Q { get; set; }

    public string[] Kwestie { get; set; } = [];

    public string[] Voorwaarde { get; set; } = [];

    public string[] Niveau { get; set; } = [];

    public string[] Partij { get; set; } = [];

    public string[] Domein { get; set; } = [];

    public string[] Omgeving { get; set; } = [];

    public string[] Basis { get; set; } = [];

    public string[] Bron { get; set; } = [];

    public string[] Jaar { get; set; } = [];

    public string? Sorteer { get; set; }

    public string? Pagina { get; set; }

    /// <summary>The same in the words of the portal.</summary>
    public LessonChoice Choice() => new()
    {
        Words = Words.In(Q),
        Issues = Kwestie,
        Conditions = Conditions.Vocabulary.SetOf(Voorwaarde),
        Levels = Levels.Vocabulary.SetOf(Niveau),
        Parties = Parties.Vocabulary.SetOf(Partij),
        Domains = LifeDomains.Vocabulary.SetOf(Domein),
        Surroundings = SurroundingsNames.Vocabulary.SetOf(Omgeving),
        SocialBasis = SocialBases.Vocabulary.SetOf(Basis),
        Sources = [.. Bron.Select(SourceKinds.Vocabulary.Find).OfType<Term<SourceKind>>().Select(term => term.Value).Distinct()],
        Years = [.. Jaar.Select(YearOf).OfType<int>().Distinct()],
        Order = Sorteer switch { "nieuw" => LessonOrder.Newest, "oud" => LessonOrder.Oldest, _ => LessonOrder.Relevance },
    };

    private static int? YearOf(string code) => int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
