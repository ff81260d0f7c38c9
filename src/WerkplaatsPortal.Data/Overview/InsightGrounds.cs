using WerkplaatsPortal.Data.Conventions;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>The lessons of one practice under an insight, or those from elsewhere.</summary>
/// <param name="PracticeSlug">The practice's address; null for elsewhere.</param>
/// <param name="Practice">What the practice is called.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Shown">The lessons that the page shows.</param>
/// <param name="Total">How many there are.</param>
public sealed record WeighedGroup(string? PracticeSlug, string? Practice, string? Place, IReadOnlyList<WeighedItem> Shown, int Total)
{
    /// <summary>What opens the group, as value in an address.</summary>
    public string Key => InsightGrounds.KeyOf(Shown[0]);

    /// <summary>Whether the lessons come from practices that the reader may not see yet.</summary>
    public bool IsUnseen => Shown[0].IsUnseen;

    /// <summary>How many more there are than the page shows.</summary>
    public int More => Total - Shown.Count;
}

/// <summary>
/// What an insight rests on, as far as one page shows it: some lessons of some practices, or a page of the lessons of one practice
/// that the reader opened. So it reads whatever the number.
/// </summary>
/// <param name="Groups">The lessons by practice; those that only contradict come last.</param>
/// <param name="Opened">The practice that the reader opened; null when all are shown.</param>
/// <param name="Page">This page: of lessons when a practice is opened, else of practices.</param>
/// <param name="Pages">How many there are.</param>
public sealed record InsightGrounds(IReadOnlyList<WeighedGroup> Groups, string? Opened, int Page, int Pages)
{
    /// <summary>Opens the lessons that come from no practice: no slug can be this.</summary>
    public const string Elsewhere = "-";

    /// <summary>Opens the lessons of practices that the reader may not see yet.</summary>
    public const string Unseen = "--";

    /// <summary>What opens the group of a lesson.</summary>
    internal static string KeyOf(WeighedItem lesson) => lesson.PracticeSlug ?? (lesson.IsUnseen ? Unseen : Elsewhere);

    /// <summary>How many practices a page shows.</summary>
    public const int PracticesOnPage = 6;

    /// <summary>About how many lessons a page shows when no practice is opened.</summary>
    public const int LessonsTogether = 12;

    /// <summary>How many lessons of a practice that is opened a page shows.</summary>
    public const int LessonsOnPage = Page<WeighedItem>.Size;

    /// <summary>What the page shows; null when there is no such practice or page.</summary>
    public static InsightGrounds? Of(IReadOnlyList<WeighedItem> lessons, string? opened, int page)
    {
        var groups = lessons.GroupBy(KeyOf)
            .OrderBy(group => group.All(lesson => lesson.Contradicts))
            .Select(group => group.OrderBy(lesson => lesson.Contradicts).ToList())
            .ToList();
        return opened is null ? Overview(groups, page) : OfOne(groups, opened, page);
    }

    private static InsightGrounds? Overview(List<List<WeighedItem>> groups, int page)
    {
        var pages = PagesOf(groups.Count, PracticesOnPage);
        if (page < 1 || page > pages)
            return null;

        var shown = groups.Skip((page - 1) * PracticesOnPage).Take(PracticesOnPage).ToList();
        var all = shown.Sum(group => group.Count) <= LessonsTogether;
        var each = all ? LessonsTogether : Math.Max(1, LessonsTogether / shown.Count);
        return new InsightGrounds([.. shown.Select(group => Group(group, [.. group.Take(each)]))], null, page, pages);
    }

    private static InsightGrounds? OfOne(List<List<WeighedItem>> groups, string opened, int page)
    {
        var group = groups.Find(each => KeyOf(each[0]) == opened);
        if (group is null || page < 1 || page > PagesOf(group.Count, LessonsOnPage))
            return null;

        var shown = group.Skip((page - 1) * LessonsOnPage).Take(LessonsOnPage);
        return new InsightGrounds([Group(group, [.. shown])], opened, page, PagesOf(group.Count, LessonsOnPage));
    }

    private static WeighedGroup Group(List<WeighedItem> all, IReadOnlyList<WeighedItem> shown) =>
        new(all[0].PracticeSlug, all[0].Practice, all[0].Place, shown, all.Count);

    private static int PagesOf(int count, int size) => Math.Max(1, (count + size - 1) / size);
}
