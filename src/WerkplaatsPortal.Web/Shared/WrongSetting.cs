namespace WerkplaatsPortal.Web.Shared;

/// <summary>A setting is wrong and the portal doesn't start. The message is the one line that the operator sees.</summary>
/// <param name="name">The setting, for instance <c>Database:Provider</c>.</param>
/// <param name="problem">What it is and what it should be: the rest of the sentence.</param>
public sealed class WrongSetting(string name, string problem) : Exception($"{name} {problem.ReplaceLineEndings(" ")}");
