using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview.Trends;

/// <summary>What is looked at: one issue with all that went on in it, or all; a period, or all years.</summary>
/// <param name="Issue">The slug of an issue; null for all.</param>
/// <param name="From">The first year; null for the first that is known.</param>
/// <param name="Until">The last year; null for this one.</param>
public sealed record TrendScope(string? Issue, int? From, int? Until)
{
    /// <summary>Whether a year is chosen.</summary>
    public bool HasPeriod => From is not null || Until is not null;
}

/// <summary>How the network develops, as far as a reader may see.</summary>
/// <param name="Issues">The issues that can be chosen; what went on in another counts there.</param>
/// <param name="Years">The years that are shown, the first first; none lacks.</param>
/// <param name="PerYear">What came about in each year, in the issues that are looked at together.</param>
/// <param name="PerIssue">The same for each issue.</param>
/// <param name="Undated">What is known without a year, or in a year that is not shown; only where no period is chosen.</param>
public sealed record TrendPage(
    IReadOnlyList<IssueName> Issues, IReadOnlyList<int> Years, IReadOnlyList<YearCount> PerYear,
    IReadOnlyList<IssueYears> PerIssue, Undated? Undated)
{
    /// <summary>The years that can be chosen, the first first.</summary>
    public IReadOnlyList<int> AllYears { get; init; } = [];

    /// <summary>How often each party is heard.</summary>
    public IReadOnlyList<PartyHeard> Parties { get; init; } = [];

    /// <summary>How long each question took to its first lesson.</summary>
    public IReadOnlyList<Took> ToLesson { get; init; } = [];

    /// <summary>How many questions have no lesson yet.</summary>
    public int WithoutLesson { get; init; }

    /// <summary>How long each lesson took to its first insight.</summary>
    public IReadOnlyList<Took> ToInsight { get; init; } = [];
}

/// <summary>One issue, year by year.</summary>
public sealed record IssueYears(IssueName Issue, IReadOnlyList<YearCount> Counts);

/// <summary>One year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Lessons">Lessons that count in it.</param>
/// <param name="Insights">Insights adopted in it.</param>
/// <param name="Practices">Practices that began in it.</param>
/// <param name="Partners">Partners with a seat at its end, or today.</param>
/// <param name="Seats">Seats taken at its end, or today: of partners and of people.</param>
public sealed record YearCount(int Year, int Lessons, int Insights, int Practices, int Partners, int Seats);

/// <summary>What has no year.</summary>
public sealed record Undated(int Lessons, int Insights, int Practices);

/// <summary>How often a party is heard.</summary>
/// <param name="Party">The party.</param>
/// <param name="Lessons">In lessons.</param>
/// <param name="Practices">In practices.</param>
/// <param name="Seats">By people who sit, or sat, in an Arena as such.</param>
public sealed record PartyHeard(Term<Party> Party, int Lessons, int Practices, int Seats)
{
    /// <summary>Whether it is never heard.</summary>
    public bool IsNever => Lessons + Practices + Seats == 0;

    /// <summary>Whether it takes part from its own life.</summary>
    public bool IsInformal => (Parties.Informal & Party.Value) != 0;

    /// <summary>Whether it takes part from an organisation or a role.</summary>
    public bool IsFormal => (Parties.Formal & Party.Value) != 0;
}

/// <summary>How long something took.</summary>
/// <param name="IssueId">Under which issue it is shown now.</param>
/// <param name="Year">The year in which it was done.</param>
/// <param name="Days">How many days it took.</param>
public sealed record Took(Guid IssueId, int Year, int Days);
