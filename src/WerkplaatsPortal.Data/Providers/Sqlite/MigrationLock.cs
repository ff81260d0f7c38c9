using System.Diagnostics;

namespace WerkplaatsPortal.Data.Providers.Sqlite;

/// <summary>A file that one process at a time can hold open.</summary>
internal static class MigrationLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>Waits until the lock is ours; disposing it, or the end of the process, lets it go.</summary>
    /// <exception cref="IOException">It can't be made, or somebody else held it for a quarter of an hour.</exception>
    /// <exception cref="UnauthorizedAccessException">This process may not write there.</exception>
    public static async Task<IDisposable> TakeAsync(string path, CancellationToken cancel)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                // The file stays: removing it would let two processes hold two files of one name.
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                if (Stopwatch.GetElapsedTime(begun) > Patience)
                    throw new IOException($"another process has held {path} for {Patience.TotalMinutes:0} minutes.");

                await Task.Delay(Pause, cancel);
            }
        }
    }
}
