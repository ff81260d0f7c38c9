using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace WerkplaatsPortal.Web.Tests.Accounts;

/// <summary>A small OpenID Connect provider on a port of this machine, with a key of its own. Whoever comes is <see cref="Person"/>.</summary>
internal sealed class FakeProvider : IAsyncDisposable
{
    public const string ClientId = "werkplaats";
    public const string ClientSecret = "tussen-ons";

    private readonly WebApplication app;
    private readonly RSA rsa = RSA.Create(2048);
    private readonly Dictionary<string, string> nonces = [];

    private FakeProvider(WebApplication app) => this.app = app;

    /// <summary>Where it is.</summary>
    public Uri Authority { get; private set; } = null!;

    /// <summary>What it says of whoever comes.</summary>
    public Dictionary<string, object> Person { get; } = [];

    public static async Task<FakeProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var provider = new FakeProvider(builder.Build());
        provider.Map();
        await provider.app.StartAsync();
        provider.Authority = new Uri(provider.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        rsa.Dispose();
    }

    private void Map()
    {
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = Issuer + "/authorize",
            ["token_endpoint"] = Issuer + "/token",
            ["jwks_uri"] = Issuer + "/keys",
        }));
        app.MapGet("/keys", () =>
        {
            var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.ExportParameters(false)) { KeyId = "een" });
            return Results.Json(new { keys = new[] { new { kty = key.Kty, use = "sig", kid = key.Kid, n = key.N, e = key.E, alg = "RS256" } } });
        });
        app.MapGet("/authorize", (HttpRequest asked) =>
        {
            var code = Guid.NewGuid().ToString("N");
            nonces[code] = asked.Query["nonce"]!;
            return Results.Redirect(QueryHelpers.AddQueryString(
                asked.Query["redirect_uri"]!, new Dictionary<string, string?> { ["code"] = code, ["state"] = asked.Query["state"] }));
        });
        app.MapPost("/token", async (HttpRequest asked) =>
        {
            var form = await asked.ReadFormAsync();
            return form["client_secret"] != ClientSecret || string.IsNullOrEmpty(form["code_verifier"]) || !nonces.Remove(form["code"]!, out var nonce)
                ? Results.BadRequest(new { error = "invalid_grant" })
                : Results.Json(new { access_token = "toegang", token_type = "Bearer", expires_in = 60, id_token = Token(nonce) });
        });
    }

    private string Issuer => Authority.ToString().TrimEnd('/');

    private string Token(string nonce) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = ClientId,
        Claims = new Dictionary<string, object>(Person) { ["nonce"] = nonce },
        Expires = DateTime.UtcNow.AddMinutes(5),
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(rsa) { KeyId = "een" }, SecurityAlgorithms.RsaSha256),
    });
}
