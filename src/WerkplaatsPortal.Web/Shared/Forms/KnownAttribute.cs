using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>The fixed vocabularies, found by their enum.</summary>
public static class Vocabularies
{
    private static readonly Dictionary<Type, object> All = new()
    {
        [typeof(Condition)] = Conditions.Vocabulary,
        [typeof(Level)] = Levels.Vocabulary,
        [typeof(Party)] = Parties.Vocabulary,
        [typeof(LifeDomain)] = LifeDomains.Vocabulary,
        [typeof(Surroundings)] = SurroundingsNames.Vocabulary,
        [typeof(SocialBasis)] = SocialBases.Vocabulary,
        [typeof(LearningAspect)] = LearningAspects.Vocabulary,
    };

    /// <summary>The vocabulary of an enum.</summary>
    public static Vocabulary<T> Of<T>() where T : struct, Enum => (Vocabulary<T>)All[typeof(T)];

    /// <summary>The codes of the values in a set.</summary>
    public static List<string> CodesIn<T>(T set) where T : struct, Enum => [.. Of<T>().In(set).Select(term => term.Code)];
}

/// <summary>The field holds codes of a fixed vocabulary and nothing else.</summary>
/// <typeparam name="T">The enum of the vocabulary.</typeparam>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KnownAttribute<T> : ValidationAttribute where T : struct, Enum
{
    /// <summary>Refuses a code that the vocabulary lacks.</summary>
    public KnownAttribute() => ErrorMessage = "Kies uit de lijst. Deze waarde kennen we niet.";

    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is null || ((IEnumerable<string?>)value).All(code => Vocabularies.Of<T>().Find(code) is not null);
}
