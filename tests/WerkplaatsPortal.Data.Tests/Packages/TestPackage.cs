using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using WerkplaatsPortal.Testing;

namespace WerkplaatsPortal.Data.Tests.Packages;

/// <summary>A package that a test writes: empty, or a copy of the demo package that the test then spoils.</summary>
internal sealed class TestPackage : IDisposable
{
    private TestPackage() { }

    /// <summary>The demo package, as it is.</summary>
    public static string Nijmegen { get; } = Repository.PathOf("src/WerkplaatsPortal.Web/Demo/nijmegen");

    public string Path { get; } = Directory.CreateTempSubdirectory("werkplaats-package-").FullName;

    public static TestPackage Empty() => new();

    public static TestPackage CopyOfNijmegen()
    {
        var package = new TestPackage();
        foreach (var file in Directory.GetFiles(Nijmegen))
            File.Copy(file, System.IO.Path.Combine(package.Path, System.IO.Path.GetFileName(file)));
        return package;
    }

    public TestPackage Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public TestPackage Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);
        return this;
    }

    public TestPackage Delete(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));
        return this;
    }

    /// <summary>Changes one record of a file.</summary>
    public TestPackage Change(string file, string id, Action<JsonObject> change)
    {
        var records = Records(file);
        change(records.Single(record => (string?)record!["id"] == id)!.AsObject());
        return Write(file, records.ToJsonString());
    }

    /// <summary>The id of the first record of a file that is so.</summary>
    public string FirstOf(string file, Predicate<JsonObject> isSo) =>
        (string)Records(file).First(record => isSo(record!.AsObject()))!["id"]!;

    /// <summary>A file with one record only.</summary>
    public string Only(string file, string id) =>
        new JsonArray(Records(file).Single(record => (string?)record!["id"] == id)!.DeepClone()).ToJsonString();

    /// <summary>Adds a record to a file.</summary>
    public TestPackage Append(string file, string record)
    {
        var records = Records(file);
        records.Add(JsonNode.Parse(record));
        return Write(file, records.ToJsonString());
    }

    /// <summary>The package as a zip beside it.</summary>
    public string Zip(Action<ZipArchive>? more = null)
    {
        var zip = Path + ".zip";
        using var archive = ZipFile.Open(zip, ZipArchiveMode.Create);
        foreach (var file in Directory.GetFiles(Path))
            archive.CreateEntryFromFile(file, "pakket/" + System.IO.Path.GetFileName(file));
        more?.Invoke(archive);
        return zip;
    }

    private JsonArray Records(string file) => JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(Path, file)))!.AsArray();

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        File.Delete(Path + ".zip");
    }
}
