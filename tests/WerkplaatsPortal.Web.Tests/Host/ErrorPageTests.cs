using System.Net;
using System.Text.RegularExpressions;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Host;

[EveryDatabase]
public sealed class ErrorPageTests(HostTests.Hosts hosts) : HostTests(hosts)
{
    [Fact]
    public async Task What_is_not_there_and_what_is_hidden_look_the_same()
    {
        var missing = await Visitor.GetAsync("/proef/bestaat");
        var hidden = await Visitor.GetAsync("/proef/verborgen");

        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(
            (await missing.Content.ReadAsStringAsync()).Replace("bestaat", "verborgen", StringComparison.Ordinal),
            await hidden.Content.ReadAsStringAsync());
        Assert.Equal(missing.Headers.Select(header => header.Key), hidden.Headers.Select(header => header.Key));
    }

    [Fact]
    public async Task Our_fault_shows_a_number_that_stands_in_the_log_and_nothing_else()
    {
        var answer = await Visitor.GetAsync("/proef/stuk");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var number = Regex.Match(page, "<code>([0-9a-f]{32})</code>").Groups[1].Value;
        Assert.Contains($"GET /proef/stuk 500", Host.Log.Everything, StringComparison.Ordinal);
        Assert.Contains($"trace {number}", Host.Log.Everything, StringComparison.Ordinal);
        Assert.Contains("geheim van binnen", Host.Log.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_do_this_reads_who_can_help()
    {
        var answer = await Visitor.GetAsync("/proef/verboden");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("trekker", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_pages_speak_english_to_who_chose_it() =>
        Assert.Contains("This page does not exist", await Visitor.GetStringOfAsync("/bestaat-niet?taal=en"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_load_balancer_needs_no_account(string address) =>
        Assert.Equal("Healthy", await Visitor.GetStringOfAsync(address));

    [Fact]
    public async Task The_log_holds_no_address_of_a_person_no_secret_and_no_query()
    {
        await Visitor.GetAsync("/proef/inloggen/jan@voorbeeld.nl");
        await Visitor.GetAsync("/account/wachtwoord/een/geheimpje?token=vraagje");
        await Visitor.PostAsync("/proef/wachtwoord", new FormUrlEncodedContent([new("Password", "wachtwoordje")]));

        var log = Host.Log.Everything;
        Assert.Contains("GET /proef/inloggen/… 200", log, StringComparison.Ordinal);
        Assert.Contains("GET /account/wachtwoord/…/… 404", log, StringComparison.Ordinal);
        foreach (var secret in (string[])["jan@", "geheimpje", "vraagje", "wachtwoordje"])
            Assert.DoesNotContain(secret, log, StringComparison.Ordinal);
    }
}

internal static class Answers
{
    public static async Task<string> GetStringOfAsync(this HttpClient client, string address) =>
        await (await client.GetAsync(address)).Content.ReadAsStringAsync();
}
