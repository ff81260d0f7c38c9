using System.Net;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Host;

[EveryDatabase]
public sealed class SecurityTests(HostTests.Hosts hosts) : HostTests(hosts)
{
    [Theory]
    [InlineData("/proef/open")]
    [InlineData("/bestaat-niet")]
    [InlineData("/proef/stuk")]
    [InlineData("/css/portal.css")]
    public async Task Every_answer_tells_the_browser_to_load_nothing_from_elsewhere(string address)
    {
        var headers = (await Visitor.GetAsync(address)).Headers;

        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.True(headers.Contains("Referrer-Policy"));
        Assert.True(headers.Contains("Permissions-Policy"));
        Assert.False(headers.Contains("Server"));
    }

    [Fact]
    public async Task Outside_development_browsers_are_told_to_stay_on_https()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://portal.example.nl/proef/open");

        Assert.Contains("max-age=31536000", (await Visitor.SendAsync(request)).Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_cookie_is_secure_hidden_from_scripts_and_of_this_site()
    {
        var cookies = new List<string>();
        foreach (var address in (string[])["/proef/formulier", "/proef/inloggen/cookies@voorbeeld.nl", "/proef/open?taal=en"])
            cookies.AddRange((await Visitor.GetAsync(address)).Headers.GetValues("Set-Cookie"));

        Assert.Equal(4, cookies.Count);
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("; secure", cookie, StringComparison.Ordinal);
            Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
            Assert.Matches("; samesite=(lax|strict)", cookie);
        });
    }

    [Fact]
    public async Task A_visitor_at_a_closed_address_is_sent_to_sign_in()
    {
        var answer = await Visitor.GetAsync("/proef/dicht");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/account/inloggen", answer.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task A_copied_cookie_dies_with_the_sign_out()
    {
        var signedIn = await Visitor.GetAsync("/proef/inloggen/kopie@voorbeeld.nl");
        var account = await signedIn.Content.ReadAsStringAsync();
        var copy = string.Join("; ", signedIn.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));

        Assert.Equal(account + " True", await (await WithCookie("/proef/dicht", copy)).Content.ReadAsStringAsync());
        await WithCookie("/proef/uitloggen", copy);
        Assert.Equal(HttpStatusCode.Redirect, (await WithCookie("/proef/dicht", copy)).StatusCode);
    }

    [Fact]
    public async Task Who_tries_too_often_from_one_address_must_wait()
    {
        await using var strict = await HostUnderTest.OpenAsync(signInsPerMinute: 2);
        var client = strict.Visitor();
        for (var i = 0; i < 2; i++)
            Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("/proef/wachtwoord", null)).StatusCode);

        var answer = await client.PostAsync("/proef/wachtwoord", null);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Even wachten", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> WithCookie(string address, string cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", cookie);
        return await Visitor.SendAsync(request);
    }
}
