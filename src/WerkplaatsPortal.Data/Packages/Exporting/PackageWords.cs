using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Packages.Exporting;

/// <summary>From the values of the domain to the words of a package.</summary>
internal static class PackageWords
{
    public static IReadOnlyList<string> Codes<T>(this Vocabulary<T> vocabulary, T set) where T : struct, Enum =>
        [.. vocabulary.In(set).Select(term => term.Code)];

    public static IReadOnlyList<string> Codes(this ConditionTags tags) => Conditions.Vocabulary.Codes(tags.On);

    /// <summary>The meanings that were said; null when none was.</summary>
    public static Dictionary<string, string?>? Meanings(this ConditionTags tags)
    {
        var meanings = Conditions.Vocabulary.Terms.Where(term => tags.MeaningFor(term.Value) is not null)
            .ToDictionary(term => term.Code, term => tags.MeaningFor(term.Value));
        return meanings.Count > 0 ? meanings : null;
    }

    public static SocialBasisRecord Basis(this Setting setting) =>
        new(SocialBases.Vocabulary.Codes(setting.SocialBasis), setting.GivesPerson, setting.PersonGives);

    /// <summary>The agreement, without who was there: that can name people.</summary>
    public static AgreementRecord? Record(this Agreement? agreement) =>
        agreement is null ? null : new AgreementRecord(Moments.Write(agreement.TakenOn), agreement.Decided);

    public static string Precision(PartialDate? date) => date switch
    {
        null => "unknown",
        { IsDay: true } => "day",
        { HasMonth: true } => "month",
        _ => "year",
    };
}
