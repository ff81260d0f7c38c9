using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Exchange;

/// <summary>What a researcher tells of a publication or another product, and what it rests on.</summary>
public sealed class PublicationForm : Form, IPickLessons
{
    [Required(ErrorMessage = "Geef de titel."), StringLength(Publication.TitleMaxLength)]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Schrijf wat voor product het is."), StringLength(Publication.KindMaxLength)]
    public string? Kind { get; set; }

    [Range(1900, 2200, ErrorMessage = "Schrijf een jaar van vier cijfers, zoals 2026.")]
    public int? Year { get; set; }

    [StringLength(Publication.UrlMaxLength)]
    public string? Url { get; set; }

    /// <summary>The regions that made it together, each on a line of its own.</summary>
    [StringLength(Publication.RegionsMax * Publication.RegionMaxLength)]
    public string? Regions { get; set; }

    /// <summary>Slugs of the insights that it rests on.</summary>
    public List<string> Insights { get; set; } = [];

    /// <summary>Slugs of the lessons that it rests on.</summary>
    public List<string> Lessons { get; set; } = [];

    /// <summary>Slugs of further issues that it is about.</summary>
    public List<string> OtherIssues { get; set; } = [];

    /// <inheritdoc />
    public string? Find { get; set; }

    /// <summary>The form as it stands for a publication that is there.</summary>
    public static PublicationForm Of(
        Publication publication, IEnumerable<string> insights, IEnumerable<string> lessons, IEnumerable<string> otherIssues) => new()
        {
            Version = publication.Version,
            Title = publication.Title,
            Kind = publication.Kind,
            Year = publication.Year,
            Url = publication.Url,
            Regions = string.Join('\n', publication.Regions),
            Insights = [.. insights],
            Lessons = [.. lessons],
            OtherIssues = [.. otherIssues],
        };

    /// <summary>What was written, for the publication itself.</summary>
    public PublicationText Text(Provenance provenance) => new(Title!, Kind!, Year, Url, provenance)
    {
        Regions = (Regions ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
    };
}
