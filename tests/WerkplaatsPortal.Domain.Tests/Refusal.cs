using WerkplaatsPortal.Domain.Shared;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests;

/// <summary>What the domain says when a rule is about to be broken; fails when it says nothing or throws something else.</summary>
internal static class Refusal
{
    public static string Of(Action action) => Assert.Throws<RuleViolation>(action).Message;

    public static string Of(Func<object?> action) => Assert.Throws<RuleViolation>(action).Message;

    public static string? FieldOf(Action action) => Assert.Throws<RuleViolation>(action).Field;
}
