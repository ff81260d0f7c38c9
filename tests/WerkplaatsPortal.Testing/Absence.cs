using Xunit;

namespace WerkplaatsPortal.Testing;

/// <summary>What a test does when this machine lacks something that it needs.</summary>
public static class Absence
{
    /// <summary>Skips the running test with the reason; with <c>CI=true</c> fails it, unless the thing may be absent there too.</summary>
    public static void SkipOrFail(string reason, bool mayBeAbsentOnBuildMachine = false)
    {
        if (Repository.IsBuildMachine && !mayBeAbsentOnBuildMachine)
            Assert.Fail($"With CI=true this must be here. {reason}");
        Assert.Skip(reason);
    }
}
