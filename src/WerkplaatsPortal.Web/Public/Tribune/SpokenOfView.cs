using WerkplaatsPortal.Data.Tribune;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>A list of what an update or activity speaks of.</summary>
/// <param name="Id">The first part of the addresses: <c>lessen</c>.</param>
/// <param name="Title">The heading.</param>
/// <param name="Items">What is spoken of.</param>
/// <param name="HeadingId">The id of the heading, where it is not the first part of the addresses.</param>
public sealed record SpokenOfView(string Id, string Title, IReadOnlyList<SpokenOf> Items, string? HeadingId = null)
{
    /// <summary>The id of the heading.</summary>
    public string Heading => HeadingId ?? Id;
}
