using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Web.Demo;
using Xunit;

namespace WerkplaatsPortal.Web.Tests;

/// <summary>Somebody with a demo account, who reads pages and fills in forms as a script would: fetch the form, take its token, post.</summary>
internal sealed class SignedIn : IDisposable
{
    private static readonly HtmlParser Parser = new();
    private readonly HttpClient _client;

    private SignedIn(HttpClient client) => _client = client;

    /// <summary>Signs in with a demo account: <c>onderzoeker</c>, <c>arena</c> …</summary>
    public static async Task<SignedIn> AsAsync(PortalServer portal, string account)
    {
        var someone = new SignedIn(portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        var answer = await someone.FillInAsync(
            "/account/inloggen", ("Email", $"{account}@{DemoAccounts.Domain}"), ("Password", DemoAccounts.Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return someone;
    }

    public Task<HttpResponseMessage> GetAsync(string address) => _client.GetAsync(address);

    /// <summary>The page at an address; the test fails when it isn't there.</summary>
    public async Task<IDocument> ReadAsync(string address)
    {
        var answer = await _client.GetAsync(address);
        Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        return await PageOf(answer);
    }

    /// <summary>Fetches the form at an address and posts these fields to it, nothing else but what is hidden in it.</summary>
    public async Task<HttpResponseMessage> FillInAsync(string address, params (string Name, string Value)[] fields) =>
        await PostAsync(address, await HiddenAsync(address), fields);

    /// <summary>The hidden fields of the form that posts to an address.</summary>
    public async Task<IReadOnlyList<(string Name, string Value)>> HiddenAsync(string address)
    {
        var page = await ReadAsync(address);
        var form = page.QuerySelector("main form[method=post]")!;
        return [.. form.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""))];
    }

    public Task<HttpResponseMessage> PostAsync(
        string address, IEnumerable<(string Name, string Value)> hidden, params (string Name, string Value)[] fields)
    {
        var content = new FormUrlEncodedContent(hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return _client.PostAsync(address, content);
    }

    public static async Task<IDocument> PageOf(HttpResponseMessage answer) => Parser.ParseDocument(await answer.Content.ReadAsStringAsync());

    public void Dispose() => _client.Dispose();
}

/// <summary>What a test asks of the portal's own database.</summary>
internal static class Stored
{
    public static async Task<T> LookAsync<T>(this PortalServer portal, Func<PortalDbContext, Task<T>> look)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await look(db);
    }
}
