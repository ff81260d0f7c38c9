using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Shared.Forms;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Rights;

/// <summary>
/// Walks every form with a valid token and nothing filled in, as each demo account: what is not there or not for somebody is refused
/// whatever was sent, by 404 or 403, and never by a fault of ours.
/// </summary>
[OnSqlite("What a form answers is decided before any database has a say of its own.")]
public sealed class RefusedFormsTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    private const string Missing = "bestaat-niet";
    private const string MissingId = "00000000-0000-0000-0000-000000000009";

    private static readonly string[] Accounts = ["beheer", "commissie", "onderzoeker", "onderzoeker2", "partner", "arena", "tribune"];

    /// <summary>Together they have every right that there is; nobody else gets further.</summary>
    private static readonly string[] MostRights = ["commissie", "onderzoeker", "partner"];

    /// <summary>Takes a form with nothing in it, so that it is done for who comes first.</summary>
    private const string TakesNothing = "/kwesties/{studio}/arena/voorstellen/nieuw/{soort}/{thing}";

    /// <summary>Parts of an address that name no thing of the portal, but where it hangs or of which kind it is.</summary>
    private static readonly string[] Places = ["studio", "kind", "soort", "partner"];

    /// <summary>Where nothing is refused: a key that doesn't work shows so in its page, and who is not coming may say so again.</summary>
    private static readonly string[] Silent =
    [
        "/account/aanmelden/{id:guid}/{token}", "/account/wachtwoord/{id:guid}/{token}", "/tribune/activiteiten/{slug}/afmelding",
    ];

    [Fact]
    public async Task An_empty_form_is_refused_to_whom_the_page_that_shows_it_is()
    {
        var portal = await shared.KeepAsync("refused", () => PortalServer.WithDemoAsync());
        var rows = RightsTable.Read();
        var forms =
            from sent in rows
            where sent.Method == "POST" && !sent.EndsTheSession && sent.Route != TakesNothing
            from shown in rows
            where shown.Method == "GET" && shown.Route == sent.Route && shown.Address == sent.Address
            select (sent.Address, shown.Expected);

        var wrong = await WalkAsync(portal, Accounts, forms, (answer, shown) => shown switch
        {
            403 or 404 => answer == shown,
            _ => answer is 302 or 422,
        });

        Assert.True(wrong.Length == 0, wrong);
    }

    [Fact]
    public async Task What_is_not_there_is_refused_whatever_is_sent()
    {
        var portal = await shared.KeepAsync("refused", () => PortalServer.WithDemoAsync());
        var addresses =
            from row in RightsTable.Read()
            where row.Method == "POST" && row.Route.Contains('{', StringComparison.Ordinal) && !Silent.Contains(row.Route)
            let address = Nowhere(row)
            where address != row.Address
            select address;

        var wrong = await WalkAsync(
            portal, MostRights, addresses.Distinct().Select(address => (address, (IReadOnlyList<int>)[])), (answer, _) => answer is 403 or 404);

        Assert.True(wrong.Length == 0, wrong);
    }

    [Fact]
    public async Task Every_form_is_sent_to_the_address_that_shows_it()
    {
        var portal = await shared.KeepAsync("refused", () => PortalServer.WithDemoAsync());
        var actions = (
            from endpoint in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            let action = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()
            where action is not null
            from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
            select (method, endpoint.RoutePattern.RawText, Action: action)).ToList();

        var shown = actions.Where(each => each.method == "GET").Select(each => each.RawText).ToHashSet();
        var lost = actions.Where(each => each.method == "POST" && !shown.Contains(each.RawText)
            && each.Action.Parameters.Any(parameter => parameter.ParameterType.IsAssignableTo(typeof(Form))));

        Assert.Equal([], lost.Select(each => each.RawText));
    }

    /// <summary>The address of a route with something that isn't there in each part that names a thing.</summary>
    private static string Nowhere(RightsRow row) => string.Join('/', row.Route.Split('/').Zip(row.Address.Split('/'), (part, own) =>
        !part.StartsWith('{') || Places.Contains(part.Trim('{', '}').Split(':')[0]) ? own : part.Contains(":guid", StringComparison.Ordinal) ? MissingId : Missing));

    private static async Task<string> WalkAsync(
        PortalServer portal, string[] accounts, IEnumerable<(string Address, IReadOnlyList<int> Expected)> forms, Func<int, int, bool> isRight)
    {
        var (wrong, all) = (new List<string>(), forms.ToList());
        Assert.NotEmpty(all);
        foreach (var account in accounts)
        {
            using var reader = await Reading.AsDemoAsync(portal, account);
            var token = (await reader.HiddenAsync("/account")).Single(field => field.Name == "__RequestVerificationToken");
            foreach (var (address, expected) in all)
            {
                // In the table the visitor stands first.
                var shown = expected.ElementAtOrDefault(Array.IndexOf(Accounts, account) + 1);
                using var answer = await reader.PostAsync(address, token);
                if (!isRight((int)answer.StatusCode, shown))
                    wrong.Add($"{account} {address}: {(int)answer.StatusCode}, shown {shown}");
            }
        }

        return string.Join('\n', wrong);
    }
}
