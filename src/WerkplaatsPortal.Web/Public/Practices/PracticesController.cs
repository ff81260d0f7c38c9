using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Practices;

/// <summary>Finding learning practices.</summary>
[AllowAnonymous]
public sealed class PracticesController(PracticeQueries practices) : Controller
{
    /// <summary>By what practices can be chosen: they have no source and no learning aspect, so these mean nothing in an address of theirs.</summary>
    public static IReadOnlyList<Facet> Facets { get; } =
        [Facet.Issue, Facet.Condition, Facet.Level, Facet.Party, Facet.Domain, Facet.Surroundings, Facet.Basis, Facet.Year];

    [HttpGet("/praktijken")]
    public async Task<IActionResult> Index(ListSearch search, Reader reader, CancellationToken cancel)
    {
        var found = await practices.FindAsync(search.Choice(Facets), PageNumber.Of(search.Pagina), reader, cancel);
        return found.Page.Exists ? View(new PracticesView(search, found)) : NotFound();
    }
}

/// <summary>The page of practices.</summary>
public sealed record PracticesView(ListSearch Search, PracticeList Found);
