using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Packages;

[EveryDatabase]
public sealed class ZipTests
{
    [Fact]
    public async Task A_zip_comes_in_as_a_folder_does()
    {
        using var package = TestPackage.CopyOfNijmegen();
        await using var portal = await PackagePortal.EmptyAsync();

        var report = await portal.ImportAsync(package.Zip());

        Assert.Empty(report.Refusals);
        Assert.Equal(113, await portal.AskAsync(db => db.Lessons.CountAsync()));
    }

    [Fact]
    public async Task Five_bytes_are_no_zip() => await RefusesAsync([0x50, 0x4B, 0x03, 0x04, 0x00]);

    [Fact]
    public async Task A_text_is_no_zip() => await RefusesAsync("dit is geen zip"u8.ToArray());

    [Fact]
    public async Task An_empty_file_is_no_zip() => await RefusesAsync([]);

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.98)]
    public async Task A_cut_zip_is_refused(double part)
    {
        using var package = TestPackage.CopyOfNijmegen();
        var bytes = await File.ReadAllBytesAsync(package.Zip());

        await RefusesAsync(bytes[..(int)(bytes.Length * part)]);
    }

    [Fact]
    public async Task A_zip_with_a_spoiled_middle_is_refused()
    {
        using var package = TestPackage.CopyOfNijmegen();
        var bytes = await File.ReadAllBytesAsync(package.Zip());
        Array.Fill<byte>(bytes, 0xFF, bytes.Length / 3, 400);

        await RefusesAsync(bytes);
    }

    [Fact]
    public async Task A_bomb_is_refused_while_it_is_read()
    {
        using var package = TestPackage.Empty();
        var zip = package.Zip(archive => Fill(archive, PackageFile.Lessons, megabytes: 200));

        var refusal = Assert.Single(await RefusalsOf(zip));

        Assert.Contains("te groot", refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_points_outside_is_refused()
    {
        using var package = TestPackage.Empty();
        var zip = package.Zip(archive => Fill(archive, "../../" + PackageFile.Lessons, megabytes: 0));

        Assert.Contains(await RefusalsOf(zip), refusal => refusal.Reason.Contains("buiten", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_is_not_followed()
    {
        using var package = TestPackage.Empty();
        File.CreateSymbolicLink(Path.Combine(package.Path, PackageFile.Lessons), Path.Combine(TestPackage.Nijmegen, PackageFile.Lessons));

        Assert.Contains("geen kennispakket", Assert.Single(await RefusalsOf(package.Path)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_with_backslashes_are_read_and_links_in_a_zip_are_not_followed()
    {
        using var package = TestPackage.Empty();
        var zip = package.Zip(archive =>
        {
            using (var network = archive.CreateEntry("pakket\\" + PackageFile.Network).Open())
                network.Write("""{"name":"Werkplaats"}"""u8);
            var link = archive.CreateEntry(PackageFile.Lessons);
            link.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var target = link.Open();
            target.Write("/etc/passwd"u8);
        });
        await using var portal = await PackagePortal.EmptyAsync();

        var report = await portal.ImportAsync(zip);

        Assert.Empty(report.Refusals);
        Assert.Equal([PackageFile.Network], report.Files.Select(file => file.File));
    }

    [Fact]
    public async Task A_header_that_lies_about_the_size_changes_nothing_of_the_bound()
    {
        using var package = TestPackage.Empty();
        var bytes = await File.ReadAllBytesAsync(package.Zip(archive => Fill(archive, PackageFile.Lessons, megabytes: 200)));
        // The size before packing, in the entry of the directory at the end.
        var entry = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(entry + 24), 10);

        await RefusesAsync(bytes);
    }

    [Fact]
    public async Task Too_many_entries_are_refused()
    {
        using var package = TestPackage.Empty();
        var zip = package.Zip(archive =>
        {
            for (var number = 0; number < 1100; number++)
                archive.CreateEntry($"{number}.txt");
        });

        Assert.Contains("te veel", Assert.Single(await RefusalsOf(zip)).Reason, StringComparison.Ordinal);
    }

    private static void Fill(ZipArchive archive, string name, int megabytes)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
        var spaces = new byte[1 << 20];
        Array.Fill(spaces, (byte)' ');
        for (var megabyte = 0; megabyte < megabytes; megabyte++)
            stream.Write(spaces);
    }

    private static async Task RefusesAsync(byte[] bytes)
    {
        using var folder = TestPackage.Empty().Write("pakket.zip", bytes);
        Assert.NotEmpty(await RefusalsOf(Path.Combine(folder.Path, "pakket.zip")));
    }

    private static async Task<IReadOnlyList<Refusal>> RefusalsOf(string path)
    {
        await using var portal = await PackagePortal.EmptyAsync();
        return (await portal.ImportAsync(path)).Refusals;
    }
}
