using System.ServiceModel.Syndication;
using System.Text;
using Microsoft.Extensions.Options;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>Makes a feed: ids that never change, whole addresses, texts as harmless HTML.</summary>
public sealed class AtomFeed(PortalAddress address, IOptions<PortalOptions> portal, Texts texts)
{
    /// <summary>The feed of a page.</summary>
    /// <param name="page">The page's path; the feed stands at <c>feed.xml</c> under it.</param>
    /// <param name="about">The issue; null for the whole Tribune.</param>
    /// <param name="entries">What is new, newest first.</param>
    public SyndicationFeed Of(string page, string? about, IReadOnlyList<FeedEntry> entries)
    {
        var name = string.Join(' ', new[] { portal.Value.Name, portal.Value.Region }.Where(part => part.Length > 0));
        var self = address.Of(page + "/feed.xml");
        var feed = new SyndicationFeed(entries.Select(ItemOf))
        {
            Id = self.ToString(),
            Title = new TextSyndicationContent(Clean($"{about ?? texts["Nieuws van de Tribune"]} – {name}")),
            LastUpdatedTime = entries.Select(MomentOf).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
            Language = "nl",
            BaseUri = address.Root,
        };
        feed.Authors.Add(new SyndicationPerson { Name = name });
        feed.Links.Add(SyndicationLink.CreateSelfLink(self, "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(address.Of(page), "text/html"));
        return feed;
    }

    private SyndicationItem ItemOf(FeedEntry entry)
    {
        var page = address.Of($"/tribune/{(entry.IsActivity ? "activiteiten" : "berichten")}/{entry.Slug}");
        var item = new SyndicationItem
        {
            Id = $"urn:uuid:{entry.Id}",
            Title = new TextSyndicationContent(Clean(entry.Title)),
            Summary = new TextSyndicationContent(Clean(Markdown.Beginning(entry.Text))),
            LastUpdatedTime = MomentOf(entry),
            Content = entry.IsActivity ? null : new TextSyndicationContent(Clean(Markdown.ToHtmlText(entry.Text)), TextSyndicationContentKind.Html),
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(page, "text/html"));
        item.Categories.Add(new SyndicationCategory(entry.IsActivity ? "activiteit" : "bericht"));
        return item;
    }

    // Where only the day is known, its noon: the same day in every time zone of Europe.
    private static DateTimeOffset MomentOf(FeedEntry entry) => entry.PublishedAt is { } moment
        ? new DateTimeOffset(moment, TimeSpan.Zero)
        : new DateTimeOffset(entry.SortDate.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    /// <summary>XML knows not every character; one that slipped into a text must not break the feed.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune =>
        rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF))));
}
