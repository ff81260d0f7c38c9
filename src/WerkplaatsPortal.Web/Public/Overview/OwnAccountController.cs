using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Public.Tribune;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>What somebody sees and changes of himself or herself.</summary>
public sealed class OwnAccountController(PortalDbContext db, TimeProvider clock) : Controller
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    [HttpGet("/account")]
    public async Task<IActionResult> Show()
    {
        var (account, person) = await OwnAsync();
        return View(new OwnAccountForm
        {
            Name = person.Name,
            ChosenName = person.ChosenName,
            Language = account.PrefersEnglish ? "en" : "nl",
            Version = person.Version,
        });
    }

    [HttpPost("/account")]
    public async Task<IActionResult> Show(OwnAccountForm form)
    {
        var (account, person) = await OwnAsync();
        db.ExpectVersion(person, form.Version ?? person.Version);
        person.Call(form.Name, form.ChosenName);
        account.PrefersEnglish = form.Language == "en";
        await db.SaveChangesAsync();
        TempData["ok"] = "Je gegevens zijn opgeslagen.";
        return LocalRedirect($"/account?{Language.Parameter}={(account.PrefersEnglish ? "en" : "nl")}");
    }

    [HttpGet("/account/gegevens")]
    [ResponseCache(NoStore = true)]
    public async Task<IActionResult> Download([FromServices] PersonalDataQueries data) => File(
        JsonSerializer.SerializeToUtf8Bytes(await data.FindAsync(User.PersonId()!.Value), Readable), "application/json", "mijn-gegevens.json");

    [HttpGet("/account/vertrek")]
    public IActionResult Leave() => View(new LeaveForm());

    [HttpPost("/account/vertrek")]
    public async Task<IActionResult> Leave(LeaveForm form, [FromServices] SignInManager<Account> signIn, [FromServices] SignUpDesk signUps)
    {
        Rule.Demand(form.Sure, "Vink aan dat je dit zeker weet.", nameof(LeaveForm.Sure));
        var (account, _) = await OwnAsync();
        Rule.Demand(
            !account.IsAdministrator || await db.Accounts.AnyAsync(other => other.IsAdministrator && other.Id != account.Id),
            "Je bent de enige beheerder. Zorg eerst dat er een andere beheerder is.");
        await signUps.SignOffEverywhereAsync(account.PersonId);
        (account, _) = await OwnAsync();
        await db.LeaveAsync(account, clock.UtcNow());
        await db.SaveChangesAsync();
        await signIn.SignOutAsync();
        TempData["ok"] = "Je account en je gegevens zijn gewist. Dank voor je bijdrage.";
        return LocalRedirect("/account/inloggen");
    }

    private async Task<(Account Account, Person Person)> OwnAsync()
    {
        var id = User.PersonId()!.Value;
        return (await db.Accounts.SingleAsync(account => account.PersonId == id), await db.People.SingleAsync(person => person.Id == id));
    }
}

/// <summary>What somebody changes of himself or herself.</summary>
public sealed class OwnAccountForm : Form
{
    [Required(ErrorMessage = "Vul je naam in.")]
    [StringLength(Person.NameMaxLength)]
    public string Name { get; set; } = "";

    [StringLength(Person.NameMaxLength)]
    public string? ChosenName { get; set; }

    [RegularExpression("nl|en")]
    public string Language { get; set; } = "nl";
}

/// <summary>Somebody is sure to leave.</summary>
public sealed class LeaveForm : Form
{
    public bool Sure { get; set; }
}
