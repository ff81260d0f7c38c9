namespace WerkplaatsPortal.Domain.Shared;

/// <summary>
/// A rule of the domain was about to be broken; nothing changed. The message is a Dutch sentence for the person who tried
/// (the English one stands in the resources under the same sentence).
/// </summary>
/// <param name="message">What is wrong and what would be right.</param>
/// <param name="field">The property it is about, so that a form can show it there; null when it is about the whole.</param>
public sealed class RuleViolation(string message, string? field = null) : Exception(message)
{
    /// <summary>The property the rule is about; null when it is about the whole.</summary>
    public string? Field { get; } = field;
}
