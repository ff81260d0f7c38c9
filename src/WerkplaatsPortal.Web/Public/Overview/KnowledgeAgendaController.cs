using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The regional knowledge agenda, now or as it stood at the end of a day.</summary>
[AllowAnonymous]
public sealed class KnowledgeAgendaController(AgendaQueries agenda, TimeProvider clock) : Controller
{
    [HttpGet("/kennisagenda")]
    public async Task<IActionResult> Index(Reader reader, [FromQuery(Name = "op")] string? day, CancellationToken cancel)
    {
        var today = clock.Today();
        if (string.IsNullOrWhiteSpace(day))
            return View(new KnowledgeAgendaView(await agenda.NowAsync(reader, cancel), today) { TakesPart = TakesPartAttribute.Is(reader), Arenas = reader.ArenaIssues });
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) && asked <= today)
            return View(new KnowledgeAgendaView(await agenda.OnAsync(asked, reader, cancel), today) { TakesPart = TakesPartAttribute.Is(reader) });

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(new KnowledgeAgendaView(await agenda.NowAsync(reader, cancel), today) { NotADay = day });
    }
}

/// <summary>What the page about the agenda shows.</summary>
public sealed record KnowledgeAgendaView(AgendaPage Page, DateOnly Today)
{
    /// <summary>What was asked for when that is no day that has been.</summary>
    public string? NotADay { get; init; }

    /// <summary>Whether the reader can put an issue forward.</summary>
    public bool TakesPart { get; init; }

    /// <summary>The issues in whose Arena the reader can put a question forward.</summary>
    public IReadOnlyList<Guid> Arenas { get; init; } = [];

    /// <summary>Whether a day in the past is shown.</summary>
    public bool IsPast => Page.Day < Today;

    /// <summary>The table.</summary>
    public AgendaMatrix Matrix { get; } = new(Page);
}
