using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>From the words of a package to the values of the domain.</summary>
internal static class Words
{
    /// <summary>The conditions with their meanings; a meaning for another condition counts for nothing.</summary>
    public static ConditionTags Tags(IEnumerable<string>? codes, Dictionary<string, string?>? meanings) =>
        (meanings ?? []).Aggregate(ConditionTags.For(Conditions.Vocabulary.SetOf(codes ?? [])), (tags, meaning) =>
            Conditions.Vocabulary.Find(meaning.Key) is { } term && tags.Has(term.Value) ? tags.With(term.Value, meaning.Value) : tags);

    /// <summary>All four conditions with their meanings.</summary>
    public static ConditionTags AllFour(Dictionary<string, string?>? meanings) =>
        Tags(Conditions.Vocabulary.Terms.Select(term => term.Code), meanings);

    public static Provenance From(string? source, bool inferred, string? note) =>
        new() { Source = Filled(source), Inferred = inferred, Note = Filled(note) };

    /// <summary>Where something stands; what the record does not say is taken over from its practice.</summary>
    public static Setting Setting(ISetting record, LearningPractice? practice = null)
    {
        var setting = practice?.Setting ?? Domain.SocialQuality.Setting.Unknown;
        if (record.Levels is { } levels)
            setting = setting with { Levels = Levels.Vocabulary.SetOf(levels) };
        if (record.Parties is { } parties)
            setting = setting with { Parties = Parties.Vocabulary.SetOf(parties) };
        if (record.Domains is { } domains)
            setting = setting with { Domains = LifeDomains.Vocabulary.SetOf(domains) };
        if (record.Environments is { } environments)
            setting = setting with { Surroundings = SurroundingsNames.Vocabulary.SetOf(environments) };
        return record.SocialBasis is { } basis
            ? (setting with { SocialBasis = SocialBases.Vocabulary.SetOf(basis.Touches ?? []) }).Giving(basis.GivesPerson, basis.PersonGives)
            : setting;
    }

    /// <summary>An agreement; who was there is not in a package.</summary>
    public static Agreement? Agreed(AgreementRecord? record, DateOnly today) => record is null
        ? null
        : new Agreement(record.TakenOn.Or(today), Agreement.ImportedMark, record.Decided, today);

    public static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;

    public static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
