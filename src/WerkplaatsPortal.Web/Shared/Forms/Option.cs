namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>One thing to choose in a form: what is sent, and what people read.</summary>
/// <param name="Value">What the form sends: a code, a slug, a name of a value.</param>
/// <param name="Label">What people read.</param>
/// <param name="Hint">One line of explanation beneath it.</param>
/// <param name="Glyph">The code of a condition, to show its shape.</param>
/// <param name="IsContent">Whether the label is content, Dutch on every page.</param>
public sealed record Option(string Value, string Label, string? Hint = null, string? Glyph = null, bool IsContent = false);
