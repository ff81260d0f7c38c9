using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Web.Demo;
using WerkplaatsPortal.Web.Demo.Scale;

namespace WerkplaatsPortal.Web.Commands;

/// <summary>
/// Fills an empty database with as many invented lessons as asked and all that belongs to them, to see how the portal does with
/// much. Only where <c>Demo:Enabled</c>.
/// </summary>
internal sealed class DemoCommand(ScaleDemo demo, IConfiguration settings) : ICommand
{
    private const string Lessons = "--lessons";
    private const string Seed = "--seed";
    private const int DefaultSeed = 1;

    public string Usage => "demo --lessons N [--seed S]";

    public async Task RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancel)
    {
        var (lessons, seed) = Read(arguments);
        if (!settings.GetValue<bool>("Demo:Enabled"))
            throw new CommandFailure("Nothing was made: demo data are only for a portal with Demo:Enabled.");

        var begun = Stopwatch.GetTimestamp();
        if (!await FillAsync(lessons, seed, cancel))
            throw new CommandFailure("Nothing was made: the database is not empty. Name a new one in ConnectionStrings:Portal.");

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{Math.Max(lessons, DemoStudio.Lessons)} lessons made with seed {seed} in {Stopwatch.GetElapsedTime(begun).TotalSeconds:0} seconds."));
    }

    private async Task<bool> FillAsync(int lessons, int seed, CancellationToken cancel)
    {
        var bar = ProgressBar.OnScreen(lessons);
        try
        {
            var index = new IndexBar(bar.Finish);
            var filled = await demo.FillAsync(lessons, seed, done => bar.Reached(done), index, cancel);
            if (filled)
                index.Finish();
            return filled;
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException or IOException or InvalidDataException
            or OperationCanceledException)
        {
            throw new CommandFailure($"Nothing was made: {(failure.InnerException ?? failure).Message}");
        }
    }

    private (int Lessons, int Seed) Read(IReadOnlyList<string> arguments)
    {
        var words = arguments.SelectMany(argument => argument.Split('=', 2)).ToList();
        var (lessons, seed) = words switch
        {
            [Lessons, var number] => (Number(number), DefaultSeed),
            [Lessons, var number, Seed, var other] => (Number(number), Number(other)),
            [Seed, var other, Lessons, var number] => (Number(number), Number(other)),
            _ => throw new CommandFailure($"Say how many lessons: {Usage}."),
        };
        if (lessons is < ScaleDemo.FewestLessons or > ScaleDemo.MostLessons)
            throw new CommandFailure($"Ask for {ScaleDemo.FewestLessons} to {ScaleDemo.MostLessons} lessons: {Usage}.");
        return (lessons, seed);
    }

    private int Number(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new CommandFailure($"'{typed}' is no whole number: {Usage}.");
}
