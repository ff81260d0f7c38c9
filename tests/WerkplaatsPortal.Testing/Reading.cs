using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using WerkplaatsPortal.Web.Demo;

namespace WerkplaatsPortal.Testing;

/// <summary>
/// Somebody with a browser without scripts: keeps cookies, reads pages, fills in their forms with the token and the hidden fields
/// that stand there, and follows no redirect by itself.
/// </summary>
public sealed class Reading(PortalServer portal) : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client = portal.CreateDefaultClient();

    /// <summary>The cookies that the reader has now.</summary>
    public string Cookies => _cookies.GetCookieHeader(_client.BaseAddress!);

    /// <summary>Somebody who is signed in.</summary>
    public static async Task<Reading> AsAsync(PortalServer portal, string email, string password = "Sociale-Kwaliteit-4!")
    {
        var reader = new Reading(portal);
        var answer = await reader.SignInAsync(email, password);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{email} can't sign in: {(int)answer.StatusCode}.");
        return reader;
    }

    /// <summary>Somebody who is signed in with a demo account: <c>onderzoeker</c>, <c>arena</c> …</summary>
    public static Task<Reading> AsDemoAsync(PortalServer portal, string account) =>
        AsAsync(portal, $"{account}@{DemoAccounts.Domain}", DemoAccounts.Password);

    /// <summary>Fills in the form to sign in.</summary>
    public Task<HttpResponseMessage> SignInAsync(string email, string password, string? returnUrl = null) => SendAsync(
        returnUrl is null ? "/account/inloggen" : "/account/inloggen?ReturnUrl=" + Uri.EscapeDataString(returnUrl), ("Email", email), ("Password", password));

    /// <summary>Asks for a page.</summary>
    public Task<HttpResponseMessage> GetAsync(string address) => AskAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Asks for a page under an address of its own, so that what the portal keeps ready stands and counting can begin.</summary>
    public async Task ReadyAsync(string address) =>
        (await GetAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "eerst=1")).EnsureSuccessStatusCode();

    /// <summary>Asks for a page that must be there, and reads it.</summary>
    public async Task<IDocument> ReadAsync(string address)
    {
        var answer = await GetAsync(address);
        return await PageOfAsync(answer.EnsureSuccessStatusCode());
    }

    /// <summary>The page of an answer, whatever its status.</summary>
    public static async Task<IDocument> PageOfAsync(HttpResponseMessage answer)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        // A link that a view wrote wrongly looks well and leads nowhere.
        return page.QuerySelector("[href^='~'], [action^='~'], [src^='~']") is { } dead
            ? throw new InvalidOperationException($"{answer.RequestMessage?.RequestUri}: {dead.OuterHtml}")
            : page;
    }

    /// <summary>Opens the page at an address and sends its main form from there, hidden fields and token included.</summary>
    public async Task<HttpResponseMessage> SendAsync(string address, params (string Name, string? Value)[] fields) =>
        await PostAsync(await ReadAsync(address), null, address, fields);

    /// <summary>The hidden fields of the main form at an address, the token included.</summary>
    public async Task<(string Name, string? Value)[]> HiddenAsync(string address) =>
        [.. HiddenOf((await ReadAsync(address)).QuerySelector("main form[method=post]")!)];

    /// <summary>Sends a form of a page: the one with this action, or else the first in the main part.</summary>
    public Task<HttpResponseMessage> PostAsync(IDocument page, string? action, string address, params (string Name, string? Value)[] fields)
    {
        var form = page.QuerySelectorAll("main form[method=post]").FirstOrDefault(each => action is null || each.GetAttribute("action") == action)
            ?? throw new InvalidOperationException($"No form {action} at {address}.");
        var hidden = HiddenOf(form).Where(input => fields.All(field => field.Name != input.Name));
        var target = form.GetAttribute("action") is { Length: > 0 } to ? to : address;
        return PostAsync(target, [.. hidden, .. fields]);
    }

    /// <summary>Posts fields as they are; without a token that is refused.</summary>
    public Task<HttpResponseMessage> PostAsync(string address, params (string Name, string? Value)[] fields) => AskAsync(new HttpRequestMessage(HttpMethod.Post, address)
    {
        Content = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value ?? ""))),
    });

    /// <summary>Opens a page and sends a file with the form there that has this action.</summary>
    public async Task<HttpResponseMessage> UploadAsync(string address, string action, string name, byte[] bytes)
    {
        var page = await ReadAsync(address);
        var form = page.QuerySelectorAll("main form[method=post]").First(each => each.GetAttribute("action") == action);
        var content = new MultipartFormDataContent();
        foreach (var (field, value) in HiddenOf(form))
            content.Add(new StringContent(value ?? ""), field);
        var file = new ByteArrayContent(bytes);
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"File\"; filename=\"{name}\"");
        content.Add(file);
        return await AskAsync(new HttpRequestMessage(HttpMethod.Post, action) { Content = content });
    }

    /// <summary>Posts with the token of a page, to an address that no form of that page need know.</summary>
    public async Task<HttpResponseMessage> PostWithTokenAsync(string tokenFrom, string address, params (string Name, string? Value)[] fields)
    {
        var page = await ReadAsync(tokenFrom);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value");
        return await PostAsync(address, [("__RequestVerificationToken", token), .. fields]);
    }

    /// <summary>Asks as a copy of this browser with these cookies.</summary>
    public async Task<HttpResponseMessage> GetWithCookiesAsync(string address, string cookies)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", cookies);
        return await _client.SendAsync(request);
    }

    public void Dispose() => _client.Dispose();

    private static IEnumerable<(string Name, string? Value)> HiddenOf(IElement form) =>
        form.QuerySelectorAll("input[type=hidden]").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")));

    private async Task<HttpResponseMessage> AskAsync(HttpRequestMessage request)
    {
        var uri = new Uri(_client.BaseAddress!, request.RequestUri!);
        if (_cookies.GetCookieHeader(uri) is { Length: > 0 } cookies)
            request.Headers.Add("Cookie", cookies);
        var answer = await _client.SendAsync(request);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
                _cookies.SetCookies(uri, cookie);
        }

        return answer;
    }
}
