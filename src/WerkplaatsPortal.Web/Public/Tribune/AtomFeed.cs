using System.ServiceModel.Syndication;
using System.Text;
using Microsoft.Extensions.Options;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Tribune;
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
            Title = new TextSyndicationContent(Clean(entry.IsCancelled ? texts["Gaat niet door: {0}", entry.Title] : entry.Title)),
            Summary = new TextSyndicationContent(Clean(string.Join(" · ", WhenAndWhere(entry).Append(Markdown.Beginning(entry.Text))))),
            LastUpdatedTime = MomentOf(entry),
            Content = entry.IsActivity ? null : new TextSyndicationContent(Clean(Markdown.ToHtmlText(entry.Text)), TextSyndicationContentKind.Html),
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(page, "text/html"));
        item.Categories.Add(new SyndicationCategory(entry.IsActivity ? "activiteit" : "bericht"));
        return item;
    }

    /// <summary>The day of an activity stands in words: <c>updated</c> says when somebody changed something.</summary>
    private static IEnumerable<string> WhenAndWhere(FeedEntry entry)
    {
        if (entry.StartsAt is { } start)
            yield return Show.Moment(start, entry.EndsAt);
        else if (entry.Date is { } date)
            yield return Show.Date(date);
        if (entry.Place is { } place)
            yield return place;
    }

    /// <summary>
    /// When it last changed here. What came in with a package is no news of that day: it counts from the day it is about as far as that lies
    /// behind, at noon (the same day in every time zone of Europe); without such a day it comes last.
    /// </summary>
    private static DateTimeOffset MomentOf(FeedEntry entry)
    {
        var day = entry.SortDate == TribuneOrder.Undated ? DateTime.UnixEpoch : entry.SortDate.ToDateTime(new TimeOnly(12, 0));
        var moment = entry.ChangedAt is not { } changed || (entry.IsImported && day < changed) ? day : changed;
        return new DateTimeOffset(moment, TimeSpan.Zero);
    }

    /// <summary>XML knows not every character; one that slipped into a text must not break the feed.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune =>
        rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF))));
}
