using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace WerkplaatsPortal.Testing;

/// <summary>
/// Somebody curious: follows every link of every page and sends every form that stands there, filled in with something that
/// could be true, until there is nothing new. Addresses of one kind are tried a few times only.
/// </summary>
public sealed class PortalWalk
{
    private const int TriesOfAKind = 1;

    private readonly List<(TemplateMatcher Matcher, RouteEndpoint Route)> _routes;
    private readonly ConcurrentDictionary<string, int> _reached = new();
    private int _sent;

    public PortalWalk(PortalServer portal) => _routes =
    [
        .. portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Assembly == typeof(Program).Assembly)
            .OrderBy(route => route.RoutePattern.InboundPrecedence)
            .Select(route => (new TemplateMatcher(TemplateParser.Parse(route.RoutePattern.RawText!), []), route)),
    ];

    /// <summary>Where the walk never got in, as <c>GET /lessen/{slug}</c>.</summary>
    public IReadOnlyList<string> NotReached =>
    [
        .. from route in _routes
           from method in route.Route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
           let key = $"{method} /{route.Route.RoutePattern.RawText!.TrimStart('/')}"
           where method is "GET" or "POST" && !_reached.ContainsKey(key)
           orderby key
           select key,
    ];

    /// <summary>Addresses that answered with a fault of the portal.</summary>
    public ConcurrentBag<string> Faults { get; } = [];

    /// <summary>Walks until nothing is new.</summary>
    /// <param name="reader">Who walks.</param>
    /// <param name="leave">Forms that are not sent, by the start of the address to which they go.</param>
    /// <param name="from">Where to begin, beside the first page.</param>
    public async Task AsAsync(Reading reader, IReadOnlyList<string> leave, params IEnumerable<string> from)
    {
        var walk = new Round(this, reader, leave);
        foreach (var address in from.Prepend("/"))
            walk.Note(address);
        await walk.WalkAsync();
    }

    /// <summary>The route, or the route with each of the names behind the question mark.</summary>
    private List<string> KindsOf(string method, string address)
    {
        var parts = address.Split('?', 2);
        var route = RouteOf(method, parts[0]);
        return parts.Length < 2 ? [route] : [.. parts[1].Split('&').Select(part => $"{route}?{part.Split('=')[0]}").Distinct()];
    }

    private string RouteOf(string method, string path)
    {
        var found = _routes.FirstOrDefault(route =>
            (route.Route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) ?? true)
            && route.Matcher.TryMatch(path, []));
        return $"{method} /{found.Route?.RoutePattern.RawText?.TrimStart('/') ?? path.TrimStart('/')}";
    }

    private void Answered(string method, string address, HttpResponseMessage answer)
    {
        if (answer.StatusCode >= HttpStatusCode.InternalServerError)
            Faults.Add($"{method} {address}: {(int)answer.StatusCode}");
        if (answer.StatusCode < HttpStatusCode.BadRequest)
            _reached.AddOrUpdate(RouteOf(method, address.Split('?')[0]), 1, (_, times) => times + 1);
    }

    /// <summary>One walk of one reader.</summary>
    private sealed class Round(PortalWalk walk, Reading reader, IReadOnlyList<string> leave)
    {
        private readonly Queue<string> _pages = new();
        private readonly Queue<(string Page, string Action)> _forms = new();
        private readonly Dictionary<string, int> _tries = [];

        public void Note(string address, bool again = false)
        {
            if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && (IsNew("GET", address) || again))
                _pages.Enqueue(address);
        }

        public async Task WalkAsync()
        {
            while (_pages.Count + _forms.Count > 0)
            {
                if (_pages.TryDequeue(out var page))
                    await OpenAsync(page);
                else
                    await SendAsync(_forms.Dequeue());
            }
        }

        private bool IsNew(string method, string address)
        {
            var kinds = walk.KindsOf(method, address);
            if (kinds.All(kind => _tries.GetValueOrDefault(kind) >= TriesOfAKind))
                return false;
            kinds.ForEach(kind => _tries[kind] = _tries.GetValueOrDefault(kind) + 1);
            return true;
        }

        private async Task OpenAsync(string address)
        {
            using var answer = await reader.GetAsync(address);
            walk.Answered("GET", address, answer);
            if (answer.Headers.Location is { } to)
                Note(to.OriginalString);
            else if (answer.Content.Headers.ContentType?.MediaType == "text/html" && answer.IsSuccessStatusCode)
                Read(address, await Reading.PageOfAsync(answer));
        }

        private void Read(string address, IDocument page)
        {
            foreach (var link in page.QuerySelectorAll("a[href], link[rel=alternate]"))
                Note(Full(address, link.GetAttribute("href")!));
            foreach (var form in page.QuerySelectorAll("form:not([method=post])"))
                Note(Full(address, form.GetAttribute("action") ?? "").Split('?')[0] + FormFilling.AsQuery(form));
            foreach (var form in page.QuerySelectorAll("main form[method=post]"))
            {
                var action = form.GetAttribute("action") ?? "";
                var target = Full(address, action);
                if (!leave.Any(start => target.StartsWith(start, StringComparison.Ordinal)) && IsNew("POST", target))
                    _forms.Enqueue((address, action));
            }
        }

        private async Task SendAsync((string Page, string Action) form)
        {
            using var shown = await reader.GetAsync(form.Page);
            if (!shown.IsSuccessStatusCode)
                return;

            var page = await Reading.PageOfAsync(shown);
            var element = page.QuerySelectorAll("main form[method=post]").FirstOrDefault(each => (each.GetAttribute("action") ?? "") == form.Action);
            if (element is null)
                return;

            using var answer = await reader.PostAsync(
                page, element.HasAttribute("action") ? form.Action : null, form.Page, FormFilling.Of(element, ++walk._sent));
            walk.Answered("POST", Full(form.Page, form.Action), answer);
            if (answer.Headers.Location is { } to)
                Note(to.OriginalString, again: true);
        }

        private static string Full(string page, string address) => address.Length == 0
            ? page
            : new Uri(new Uri("http://localhost" + page), address) is { Host: "localhost" } full ? full.PathAndQuery : "";
    }
}
