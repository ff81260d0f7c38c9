using System.Net;
using System.Text;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Host;

[EveryDatabase]
public sealed class OddRequestTests(HostTests.Hosts hosts) : HostTests(hosts)
{
    private const string Form = "application/x-www-form-urlencoded";
    [Fact]
    public async Task Trace_is_refused()
    {
        var answer = await Visitor.SendAsync(new HttpRequestMessage(HttpMethod.Trace, "/proef/open"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Head_is_answered_like_get() =>
        Assert.Equal(HttpStatusCode.OK, (await Visitor.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/proef/open"))).StatusCode);

    [Theory]
    [InlineData("/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("/proef/open?q=%ff%fe", HttpStatusCode.OK)]
    [InlineData("/proef/open?q=%00", HttpStatusCode.BadRequest)]
    [InlineData("/proef/open?a[=1", HttpStatusCode.OK)]
    [InlineData("/fout", HttpStatusCode.NotFound)]
    public async Task An_odd_address_is_never_our_fault(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await Visitor.GetAsync(address)).StatusCode);

    [Fact]
    public async Task A_method_that_an_address_does_not_know_is_refused_without_asking_to_sign_in() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Visitor.DeleteAsync("/proef/dicht")).StatusCode);

    [Theory]
    [InlineData("a[=1", Form, HttpStatusCode.OK)]
    [InlineData("Meaning[=1&Meaning[]=2", Form, HttpStatusCode.OK)]
    [InlineData("Title=%00", Form, HttpStatusCode.BadRequest)]
    [InlineData("Title=%ff", Form + "; charset=utf-8", HttpStatusCode.OK)]
    [InlineData("Title=x", Form + "; charset=utf-7", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("Title=x", Form + "; charset=bestaat-niet", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("--x", "multipart/form-data", HttpStatusCode.BadRequest)]
    [InlineData("--x\r\nonzin", "multipart/form-data; boundary=x", HttpStatusCode.BadRequest)]
    public async Task A_malformed_form_is_never_our_fault(string body, string type, HttpStatusCode status)
    {
        Assert.Equal(status, (await PostAsync(body, type)).StatusCode);
    }

    [Fact]
    public async Task Fields_by_name_reach_the_action() =>
        Assert.Equal("zekerheid=Rust", await (await PostAsync("Meaning[zekerheid]=Rust", Form)).Content.ReadAsStringAsync());

    [Fact]
    public async Task A_form_without_its_token_is_refused_with_a_page()
    {
        var answer = await Visitor.PostAsync("/proef/formulier", new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_with_a_page()
    {
        var answer = await Visitor.PostAsync("/proef/formulier", new ByteArrayContent(new byte[(10 * 1024 * 1024) + 1]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("20 MB", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string type)
    {
        var form = await Visitor.GetAsync("/proef/formulier");
        var request = new HttpRequestMessage(HttpMethod.Post, "/proef/formulier") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.Add("Cookie", form.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        request.Headers.Add("RequestVerificationToken", await form.Content.ReadAsStringAsync());
        return await Visitor.SendAsync(request);
    }
}
