using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace WerkplaatsPortal.Testing.Databases;

/// <summary>
/// Runs a theory once on each engine: <c>[Theory, EveryDatabase]</c> on a method whose one parameter is a
/// <see cref="DatabaseEngine"/>. An absent engine shows as skipped as soon as the test asks for a database.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. TestDatabases.All.Select(engine => new TheoryDataRow<DatabaseEngine>(engine))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
