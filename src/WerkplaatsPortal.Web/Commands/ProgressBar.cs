using System.Diagnostics;
using System.Globalization;

namespace WerkplaatsPortal.Web.Commands;

/// <summary>Shows on one line how far something is: a bar, a share, and how long it will still take.</summary>
/// <param name="screen">Where it is drawn; nothing is drawn when it is null.</param>
/// <param name="of">How much there is to do.</param>
internal sealed class ProgressBar(TextWriter? screen, long of)
{
    private const int Width = 40;

    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(200);

    private readonly long begun = Stopwatch.GetTimestamp();
    private TimeSpan drawn = -Rest;

    /// <summary>A bar on the screen of whoever runs the command; where that goes to a file there is none.</summary>
    public static ProgressBar OnScreen(long of) => new(Console.IsErrorRedirected ? null : Console.Error, of);

    /// <summary>So much is done.</summary>
    public void Reached(long done)
    {
        var passed = Stopwatch.GetElapsedTime(begun);
        if (screen is null || passed - drawn < Rest)
            return;

        drawn = passed;
        Draw(done, done == 0 ? "" : $", still {(passed / done * (of - done)).ToString("m':'ss", CultureInfo.InvariantCulture)}");
    }

    /// <summary>All is done; what follows stands on a line of its own.</summary>
    public void Finish()
    {
        Draw(of, "");
        screen?.WriteLine();
    }

    private void Draw(long done, string still)
    {
        var filled = (int)(done * Width / Math.Max(of, 1));
        var share = done * 100 / Math.Max(of, 1);
        var bar = new string('#', filled).PadRight(Width, '.');
        screen?.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{bar}] {share,3} %{still,-16}"));
    }
}
