using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace WerkplaatsPortal.Testing.Databases;

/// <summary>
/// xunit itself, that makes of each test with <see cref="EveryDatabaseAttribute"/> one for each engine. The engine is a trait of
/// the test, so that <see cref="TestDatabases.Engine"/> finds it and nobody has to hand it on.
/// </summary>
public sealed class EveryDatabaseFramework : XunitTestFramework
{
    /// <summary>The name of the trait.</summary>
    public const string Trait = "Database";

    /// <summary>
    /// SQL Server only where there is one: a skipped line for each test would hide what matters.
    /// </summary>
    private static readonly DatabaseEngine[] Engines =
        [.. TestDatabases.All.Where(engine => engine != DatabaseEngine.SqlServer || SqlServerFromEnvironment.Find().WhyAbsent is null)];

    protected override ITestFrameworkDiscoverer CreateDiscoverer(Assembly assembly) =>
        new Discoverer(new XunitTestAssembly(assembly, null, assembly.GetName().Version));

    private sealed class Discoverer(IXunitTestAssembly assembly) : XunitTestFrameworkDiscoverer(assembly)
    {
        protected override ValueTask<bool> FindTestsForMethod(
            IXunitTestMethod testMethod, ITestFrameworkDiscoveryOptions discoveryOptions, Func<ITestCase, ValueTask<bool>> discoveryCallback) =>
            base.FindTestsForMethod(testMethod, discoveryOptions, IsForEach(testMethod) ? OnEach(discoveryCallback) : discoveryCallback);

        private static bool IsForEach(IXunitTestMethod method) =>
            !method.Method.IsDefined(typeof(OnSqliteAttribute))
            && (method.Method.IsDefined(typeof(EveryDatabaseAttribute)) || method.TestClass.Class.IsDefined(typeof(EveryDatabaseAttribute)));

        private static Func<ITestCase, ValueTask<bool>> OnEach(Func<ITestCase, ValueTask<bool>> found) => async test =>
        {
            foreach (var engine in Engines)
            {
                if (!await found(On(engine, test)))
                    return false;
            }

            return true;
        };

        private static ITestCase On(DatabaseEngine engine, ITestCase test)
        {
            if (test is not XunitTestCase one)
                return test;

            var (name, id) = ($"{one.TestCaseDisplayName} [{engine}]", $"{one.UniqueID}-{engine}");
            var traits = one.Traits.ToDictionary(trait => trait.Key, trait => trait.Value.ToHashSet());
            traits[Trait] = [engine.ToString()];
            return test is XunitDelayEnumeratedTheoryTestCase theory
                ? new XunitDelayEnumeratedTheoryTestCase(
                    theory.TestMethod, name, id, theory.Explicit, theory.SkipTestWithoutData, theory.SkipExceptions, theory.SkipReason,
                    theory.SkipType, theory.SkipUnless, theory.SkipWhen, traits, theory.SourceFilePath, theory.SourceLineNumber, theory.Timeout)
                : new XunitTestCase(
                    one.TestMethod, name, id, one.Explicit, one.SkipExceptions, one.SkipReason, one.SkipType,
                    one.SkipUnless, one.SkipWhen, traits, one.TestMethodArguments, one.SourceFilePath, one.SourceLineNumber, one.Timeout);
        }
    }
}
