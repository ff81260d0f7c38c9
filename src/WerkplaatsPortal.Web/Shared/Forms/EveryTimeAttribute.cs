namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// For actions that take a password: each time is judged anew, and not even a hash of what was typed is kept.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class EveryTimeAttribute : Attribute;
