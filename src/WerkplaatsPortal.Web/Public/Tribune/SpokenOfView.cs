using WerkplaatsPortal.Data.Tribune;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>A list of what an update or activity speaks of.</summary>
/// <param name="Id">The first part of the addresses, and the id of the heading: <c>lessen</c>.</param>
/// <param name="Title">The heading.</param>
/// <param name="Items">What is spoken of.</param>
public sealed record SpokenOfView(string Id, string Title, IReadOnlyList<SpokenOf> Items);
