using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.SocialQuality;
using Basis = WerkplaatsPortal.Domain.SocialQuality.SocialBasis;
using Place = WerkplaatsPortal.Domain.SocialQuality.Surroundings;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// A form for something with a place in the whole: levels, parties, life domains, surroundings and social basis, all by their
/// codes. Its view shows <c>_Setting</c>.
/// </summary>
public abstract class SettingForm : TaggedForm
{
    /// <summary>Codes of the levels.</summary>
    [Known<Level>]
    public List<string> Levels { get; set; } = [];

    /// <summary>Codes of the parties.</summary>
    [Known<Party>]
    public List<string> Parties { get; set; } = [];

    /// <summary>Codes of the life domains.</summary>
    [Known<LifeDomain>]
    public List<string> Domains { get; set; } = [];

    /// <summary>Codes of the surroundings.</summary>
    [Known<Place>]
    public List<string> Surroundings { get; set; } = [];

    /// <summary>Codes of what of the social basis is touched.</summary>
    [Known<Basis>]
    public List<string> SocialBasis { get; set; } = [];

    /// <summary>What the social basis gives a person here.</summary>
    [StringLength(Setting.NoteMaxLength)]
    public string? GivesPerson { get; set; }

    /// <summary>What the person means to the social basis here.</summary>
    [StringLength(Setting.NoteMaxLength)]
    public string? PersonGives { get; set; }

    /// <summary>The setting that was filled in; what was left empty comes from <paramref name="preset"/>.</summary>
    public Setting Chosen(Setting? preset = null)
    {
        preset ??= Setting.Unknown;
        var setting = new Setting
        {
            Levels = Or(Levels, preset.Levels),
            Parties = Or(Parties, preset.Parties),
            Domains = Or(Domains, preset.Domains),
            Surroundings = Or(Surroundings, preset.Surroundings),
            SocialBasis = Or(SocialBasis, preset.SocialBasis),
        };
        return setting.Giving(OrText(GivesPerson, preset.GivesPerson), OrText(PersonGives, preset.PersonGives));
    }

    /// <summary>Fills in a setting that is there already.</summary>
    internal void Show(Setting setting)
    {
        Levels = Vocabularies.CodesIn(setting.Levels);
        Parties = Vocabularies.CodesIn(setting.Parties);
        Domains = Vocabularies.CodesIn(setting.Domains);
        Surroundings = Vocabularies.CodesIn(setting.Surroundings);
        SocialBasis = Vocabularies.CodesIn(setting.SocialBasis);
        (GivesPerson, PersonGives) = (setting.GivesPerson, setting.PersonGives);
    }

    private static T Or<T>(List<string> codes, T preset) where T : struct, Enum =>
        codes.Count == 0 ? preset : Vocabularies.Of<T>().SetOf(codes);

    private static string? OrText(string? text, string? preset) => string.IsNullOrWhiteSpace(text) ? preset : text;
}
