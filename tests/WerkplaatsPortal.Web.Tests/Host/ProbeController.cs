using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Web.Security;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Host;

/// <summary>Addresses that only these tests have, to see what the host does around any action.</summary>
[Route("proef")]
[AllowAnonymous]
public sealed class ProbeController(UserManager<Account> accounts, SignInManager<Account> signIn, PortalDbContext db) : Controller
{
    [HttpGet("inloggen/{email}")]
    public async Task<IActionResult> SignInNow(string email)
    {
        var person = Person.Named("Proefpersoon");
        db.People.Add(person);
        var account = Account.For(person.Id, email);
        Assert.True((await accounts.CreateAsync(account, "Sociale-Kwaliteit-4!")).Succeeded);
        await signIn.SignInAsync(account, isPersistent: true);
        return Content(account.Id.ToString());
    }

    [HttpGet("uitloggen")]
    public async Task<IActionResult> SignOutNow()
    {
        await signIn.SignOutAsync();
        return Content("uit");
    }

    [HttpGet("open")]
    public IActionResult Open() => Content("open");

    [HttpGet("verborgen")]
    public IActionResult Hidden() => NotFound();

    [HttpGet("verboden")]
    public IActionResult Forbidden() => StatusCode(StatusCodes.Status403Forbidden);

    [HttpGet("stuk")]
    public IActionResult Broken() => throw new InvalidOperationException("geheim van binnen");

    [HttpGet("formulier")]
    public IActionResult Form([FromServices] IAntiforgery antiforgery)
    {
        TempData["ok"] = "Gelukt.";
        return Content(antiforgery.GetAndStoreTokens(HttpContext).RequestToken!);
    }

    [HttpPost("formulier")]
    public IActionResult Send(ProbeForm form) => Content(string.Join(';', form.Meaning.Select(pair => $"{pair.Key}={pair.Value}")));

    [HttpPost("wachtwoord")]
    [IgnoreAntiforgeryToken]
    [EnableRateLimiting(SignInLimit.Name)]
    public IActionResult Password() => Content("geprobeerd");
}

/// <summary>A form with fields by name.</summary>
public sealed class ProbeForm
{
    public string? Title { get; set; }

    public Dictionary<string, string> Meaning { get; set; } = [];
}

/// <summary>An address that nobody opened.</summary>
[Route("proef/dicht")]
public sealed class ClosedProbeController(IActor actor) : Controller
{
    [HttpGet]
    public IActionResult Who() => Content($"{User.AccountId()} {User.PersonId() == actor.PersonId}");
}
