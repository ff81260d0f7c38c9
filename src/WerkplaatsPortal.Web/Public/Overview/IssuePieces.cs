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

/// <summary>How many people and organisations have a seat, in words.</summary>
internal static class SeatCount
{
    /// <summary>"17 deelnemers uit 11 organisaties"; a partner that named nobody yet counts as an organisation only.</summary>
    public static Text InArena(Texts texts, IReadOnlyCollection<ParticipantLine> seats)
    {
        var alone = seats.Count(seat => seat.Name is null);
        var people = texts.Count(seats.Where(seat => seat.Name is not null).Sum(seat => seat.People) + alone, "{0} deelnemer", "{0} deelnemers");
        return texts["{0} uit {1}", people, Organisations(texts, seats)];
    }

    /// <summary>"29 organisaties en 3 mensen zonder organisatie kijken mee".</summary>
    public static Text OnTribune(Texts texts, IReadOnlyCollection<ParticipantLine> seats)
    {
        var alone = texts.Count(seats.Count(seat => seat.Name is null), "{0} persoon zonder organisatie", "{0} mensen zonder organisatie");
        return texts["Meekijkers: {0} en {1}", Organisations(texts, seats), alone];
    }

    private static Text Organisations(Texts texts, IReadOnlyCollection<ParticipantLine> seats) =>
        texts.Count(seats.Count(seat => seat.Name is not null), "{0} organisatie", "{0} organisaties");
}

/// <summary>Where something on the Tribune stands, and what it is called.</summary>
internal static class TribuneAddress
{
    public static string Of(TribuneNews line) => line.Kind switch
    {
        TribuneKind.Insight => $"~/inzichten/{line.Slug}",
        TribuneKind.Update => $"~/tribune/berichten/{line.Slug}",
        _ => $"~/tribune/activiteiten/{line.Slug}",
    };

    public static Text KindName(Texts texts, TribuneKind kind) => kind switch
    {
        TribuneKind.Insight => texts["Inzicht"],
        TribuneKind.Update => texts["Bericht"],
        _ => texts["Activiteit"],
    };
}
