using System.Globalization;
using WerkplaatsPortal.Data.Search.Keeping;

namespace WerkplaatsPortal.Web.Commands;

/// <summary>Writes the index of the search anew, with a bar that shows how far it is.</summary>
internal sealed class SearchCommand(SearchIndex index) : ICommand
{
    public string Usage => "search";

    public async Task RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancel)
    {
        if (arguments.Count > 0)
            throw new CommandFailure($"This command takes nothing more: {Usage}.");

        var bar = new IndexBar();
        await index.RebuildAsync(bar, cancel: cancel);
        bar.Finish();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The search knows {bar.All:N0} things."));
    }
}
