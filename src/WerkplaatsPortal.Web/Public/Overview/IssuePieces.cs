using Microsoft.AspNetCore.Razor.TagHelpers;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>
/// <c>&lt;arose-in page="Model" issue="line.IssueId" /&gt;</c>: says of something that is shown under this issue in which earlier
/// one it arose; nothing when it arose here.
/// </summary>
[HtmlTargetElement("arose-in", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AroseInTagHelper(Texts texts) : TagHelper
{
    /// <summary>The page it stands on.</summary>
    public IssuePage Page { get; set; } = null!;

    /// <summary>The issue where it arose.</summary>
    public Guid? Issue { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Issue is { } id && Page.AroseIn(id) is { } name)
            output.Content.Append(" · ").Append(texts["ontstaan in {0}", name]);
    }
}

/// <summary>How many people and organisations have a seat.</summary>
internal static class SeatCount
{
    /// <summary>"17 deelnemers uit 11 organisaties"; a partner that named nobody yet counts as an organisation only.</summary>
    public static string Of(Texts texts, IReadOnlyCollection<ParticipantLine> seats, string one, string many)
    {
        var partners = seats.Count(seat => seat.Name is not null);
        var alone = seats.Count - partners;
        var people = seats.Where(seat => seat.Name is not null).Sum(seat => seat.People) + alone;
        var organisations = (string)texts.Count(partners, "{0} organisatie", "{0} organisaties");
        if (people == 0)
            return organisations;
        var counted = (string)texts.Count(people, one, many);
        return partners == 0 ? counted : texts["{0} uit {1}", counted, organisations];
    }
}

/// <summary>Where something on the Tribune stands, and what it is called.</summary>
internal static class TribuneAddress
{
    public static string Of(TribuneLine line) => line.Kind switch
    {
        TribuneKind.Insight => $"~/inzichten/{line.Slug}",
        TribuneKind.Update => $"~/tribune/berichten/{line.Slug}",
        _ => $"~/tribune/activiteiten/{line.Slug}",
    };

    public static string KindName(TribuneKind kind) => kind switch
    {
        TribuneKind.Insight => "Inzicht",
        TribuneKind.Update => "Bericht",
        _ => "Activiteit",
    };
}
