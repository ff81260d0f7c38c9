using WerkplaatsPortal.Data.Overview.Trends;

namespace WerkplaatsPortal.Web.Public.Overview.Trends;

/// <summary>How many days things took: the middle one, and how far the others lie from it.</summary>
/// <param name="Count">On how many things it rests.</param>
/// <param name="Shortest">The shortest.</param>
/// <param name="Quarter">A quarter took no longer.</param>
/// <param name="Median">Half took no longer.</param>
/// <param name="ThreeQuarters">Three quarters took no longer.</param>
/// <param name="Longest">The longest.</param>
public sealed record Spread(int Count, int Shortest, double Quarter, double Median, double ThreeQuarters, int Longest)
{
    /// <summary>Of at least one thing.</summary>
    public static Spread Of(IEnumerable<Took> took)
    {
        var days = took.Select(each => each.Days).Order().ToList();
        return new Spread(days.Count, days[0], At(days, 0.25), At(days, 0.5), At(days, 0.75), days[^1]);
    }

    /// <summary>Between two values as far as the part lies between them.</summary>
    private static double At(List<int> days, double part)
    {
        var place = part * (days.Count - 1);
        var (below, above) = (days[(int)Math.Floor(place)], days[(int)Math.Ceiling(place)]);
        return below + ((above - below) * (place - Math.Floor(place)));
    }
}
