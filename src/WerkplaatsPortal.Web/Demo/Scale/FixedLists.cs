using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>The fixed lists, as lists to choose from.</summary>
internal static class FixedLists
{
    public static IReadOnlyList<Condition> Conditions { get; } =
        [.. Domain.SocialQuality.Conditions.Vocabulary.Terms.Select(term => term.Value)];

    /// <summary>Where in the whole something may stand.</summary>
    public static Setting Setting(Dice dice) => new()
    {
        Levels = Levels.Vocabulary.SetOf(Many(LevelSpread, dice, 40)),
        Parties = Parties.Vocabulary.SetOf(Many(PartySpread, dice, 60)),
        Domains = LifeDomains.Vocabulary.SetOf(Many(DomainSpread, dice, 35)),
        Surroundings = SurroundingsNames.Vocabulary.SetOf(dice.Happens(80) ? Many(SurroundingsSpread, dice, 20) : []),
        SocialBasis = SocialBases.Vocabulary.SetOf(dice.Happens(70) ? Many(BasisSpread, dice, 40) : []),
    };

    private static readonly Spread<Level> LevelSpread = Of(Levels.Vocabulary);
    private static readonly Spread<Party> PartySpread = Of(Parties.Vocabulary);
    private static readonly Spread<LifeDomain> DomainSpread = Of(LifeDomains.Vocabulary);
    private static readonly Spread<Surroundings> SurroundingsSpread = Of(SurroundingsNames.Vocabulary);
    private static readonly Spread<SocialBasis> BasisSpread = Of(SocialBases.Vocabulary);

    private static Spread<T> Of<T>(Vocabulary<T> vocabulary) where T : struct, Enum =>
        Spread<T>.Zipf([.. vocabulary.Terms.Select(term => term.Value)]);

    private static List<T> Many<T>(Spread<T> spread, Dice dice, int again)
    {
        List<T> chosen = [spread.Pick(dice)];
        while (dice.Happens(again))
            chosen.Add(spread.Pick(dice));
        return chosen;
    }
}
