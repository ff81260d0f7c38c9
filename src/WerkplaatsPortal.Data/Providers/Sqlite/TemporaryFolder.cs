namespace WerkplaatsPortal.Data.Providers.Sqlite;

/// <summary>A folder that only this process' owner can read, and that goes away.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("werkplaats-backup-");

    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
