using System.Globalization;
using WerkplaatsPortal.Data.Exchange;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Web.Public.Knowledge;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>What a citation names beside the network: the address is the stable one, without anything that was chosen on the page.</summary>
/// <param name="Layer">What kind of thing it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Year">The year in which it was shared or adopted, if known.</param>
/// <param name="Version">The number of its words; null for a publication.</param>
/// <param name="Path">Its address, from the root.</param>
public sealed record Citation(ChainLayer Layer, string Title, int? Year, int? Version, string Path)
{
    /// <summary>Where an insight stands.</summary>
    public InsightState State { get; private init; } = InsightState.Adopted;

    /// <summary>Whether the Arena should have looked back at it.</summary>
    public bool IsDue { get; private init; }

    /// <summary>Whether there is a booklet of it.</summary>
    public bool HasBooklet => Layer == ChainLayer.Insight;

    /// <summary>The citation of a lesson. Of one that came in without a date, the year it speaks of.</summary>
    public static Citation Of(LessonPage page)
    {
        var lesson = page.Lesson;
        var shared = lesson.IsDated && lesson.SharedAt is { } at ? Show.LocalDay(at).Year : (int?)null;
        return new(ChainLayer.Lesson, lesson.Title, shared ?? lesson.Year, lesson.Versions, $"/lessen/{lesson.Slug}");
    }

    /// <summary>The citation of an insight; it says so where the insight is not simply knowledge of the region.</summary>
    public static Citation Of(InsightFacts insight, DateOnly today) => new(
        ChainLayer.Insight, insight.Title, insight.IsDated && insight.AdoptedAt is { } at ? Show.LocalDay(at).Year : null, insight.Number,
        $"/inzichten/{insight.Slug}")
    {
        State = insight.State,
        IsDue = insight.IsDue(today),
    };

    /// <summary>The citation of a publication.</summary>
    public static Citation Of(PublicationPage publication) =>
        new(ChainLayer.Publication, publication.Title, publication.Year, null, $"/publicaties/{publication.Slug}");

    /// <summary>Network (year). Title. What it is. Address.</summary>
    public string Line(Texts texts, string network, Uri address)
    {
        var year = Year?.ToString(CultureInfo.InvariantCulture) ?? texts["z.d."];
        string what = Layer switch
        {
            ChainLayer.Lesson => texts["Lokale les, versie {0}", Version],
            ChainLayer.Insight => texts.NameOf(State, Version),
            _ => texts["Publicatie"],
        };
        var standing = texts.Standing(State, IsDue) is { } caveat ? $" {caveat}." : "";
        var end = Title.Length > 0 && char.IsPunctuation(Title[^1]) ? "" : ".";
        return $"{network} ({year}). {Title}{end} {what}.{standing} {address}";
    }
}
