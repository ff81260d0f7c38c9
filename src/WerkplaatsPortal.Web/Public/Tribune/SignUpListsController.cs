using CsvHelper.Configuration;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>Who comes, for those who organise it: the Arena of that studio and nobody else.</summary>
[SitsInArena, Route("kwesties/{studio}/arena/activiteiten/{slug}/aanmeldingen")]
public sealed class SignUpListsController(ActivityQueries activities, SignUpQueries signUps) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(string slug, SocialIssue issue) => await activities.OfStudioAsync(slug, issue.Id) is { } activity
        ? View(new SignUpListView(activity.Slug, activity.Title, await signUps.LinesAsync(activity.Id)))
        : NotFound();

    /// <summary>The same for a spreadsheet; kept nowhere on the way.</summary>
    [HttpGet("csv"), ResponseCache(NoStore = true)]
    public async Task<IActionResult> Csv(string slug, SocialIssue issue) => await activities.OfStudioAsync(slug, issue.Id) is { } activity
        ? new CsvAnswer<SignUpLine>((await signUps.LinesAsync(activity.Id)).ToAsyncEnumerable(), new Columns(), $"aanmeldingen-{activity.Slug}.csv")
        : NotFound();

    private sealed class Columns : ClassMap<SignUpLine>
    {
        public Columns()
        {
            Map(line => line.Name).Name("naam");
            Map(line => line.PlacedAt).Name("plek").Convert(row => row.Value.PlacedAt is null ? "wachtlijst" : "plek");
            Map(line => line.At).Name("aangemeld").Convert(row => Show.Iso(Amsterdam.Day(row.Value.At)));
        }
    }
}

/// <summary>Who comes to an activity.</summary>
public sealed record SignUpListView(string Slug, string Title, IReadOnlyList<SignUpLine> Lines);
