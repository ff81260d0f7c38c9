using System.Globalization;
using WerkplaatsPortal.Data.Search.Keeping;

namespace WerkplaatsPortal.Web.Commands;

/// <summary>Writes the index of the search anew, with a bar that shows how far it is.</summary>
internal sealed class SearchCommand(SearchIndex index) : ICommand
{
    private const int Width = 40;

    public string Usage => "search";

    public async Task RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancel)
    {
        if (arguments.Count > 0)
            throw new CommandFailure($"This command takes nothing more: {Usage}.");

        var bar = new Bar(output);
        await index.RebuildAsync(bar, cancel: cancel);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\rThe search knows {bar.All:N0} things.{new string(' ', Width)}"));
    }

    /// <summary>Draws each hundredth once, on the line where the last one stood.</summary>
    private sealed class Bar(TextWriter output) : IProgress<(int Done, int All)>
    {
        private int drawn = -1;

        public int All { get; private set; }

        public void Report((int Done, int All) value)
        {
            All = value.All;
            var percent = value.All == 0 ? 100 : (int)(100L * value.Done / value.All);
            if (percent == drawn)
                return;
            drawn = percent;
            var full = percent * Width / 100;
            var bar = new string('#', full) + new string('.', Width - full);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{bar}] {percent,3}% {value.Done:N0} of {value.All:N0}"));
        }
    }
}
