using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Tribune;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>What is new as Atom, for a feed reader. Only what everybody may read, whoever asks.</summary>
[AllowAnonymous]
public sealed class FeedsController(FeedQueries feeds, AtomFeed atom) : Controller
{
    private const string ContentType = "application/atom+xml; charset=utf-8";

    [HttpGet("/tribune/feed.xml")]
    public async Task<IActionResult> Tribune(CancellationToken cancel) =>
        Atom(atom.Of("/tribune", null, await feeds.NewestAsync(FeedSubject.Everything, cancel)));

    [HttpGet("/kwesties/{slug}/feed.xml")]
    public async Task<IActionResult> Issue(string slug, CancellationToken cancel) =>
        await feeds.IssueAsync(slug, cancel) is { } issue
            ? Atom(atom.Of($"/kwesties/{slug}", issue.Name, await feeds.NewestAsync(issue, cancel)))
            : NotFound();

    private FileContentResult Atom(SyndicationFeed feed)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
            feed.SaveAsAtom10(writer);
        return File(bytes.ToArray(), ContentType);
    }
}
