namespace WerkplaatsPortal.Web.Shared;

/// <summary>Who this portal is: the section <c>Portal</c> of the settings. Nothing in the code names a region.</summary>
public sealed record class PortalOptions
{
    /// <summary>The name on every page.</summary>
    public string Name { get; init; } = "Werkplaats Sociaal Domein";

    /// <summary>The region that follows the name; may be empty.</summary>
    public string Region { get; init; } = "";

    /// <summary>Name and region.</summary>
    public string FullName => Region.Length > 0 ? $"{Name} {Region}" : Name;

    /// <summary>The public address, for links in mails and feeds; in Development it may be empty: as the reader came in.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>The e-mail address for questions and reports, shown to everybody; empty means: none is shown.</summary>
    public string ContactEmail { get; init; } = "";
}
