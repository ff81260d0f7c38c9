using Xunit.v3;

namespace WerkplaatsPortal.Testing.Databases;

/// <summary>On a class, a method or an assembly: its tests run on SQLite only, and this is why.</summary>
/// <param name="why">One sentence for who wonders.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OnSqliteAttribute(string why) : Attribute, ITraitAttribute
{
    /// <summary>Why the other engines have nothing to add.</summary>
    public string Why => why;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() =>
        [KeyValuePair.Create(EveryDatabaseFramework.Trait, nameof(DatabaseEngine.Sqlite))];
}
