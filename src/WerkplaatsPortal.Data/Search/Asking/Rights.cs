using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>Who may know of an entry, as a condition of the search's own command. The rows behind it are asked with <c>VisibleTo</c> as well.</summary>
internal static class Rights
{
    public static string Of(Reader reader, DateOnly today, Func<object, string> parameter)
    {
        var open = $"""(e."Audience" = 'Public' AND (e."PublicFrom" IS NULL OR e."PublicFrom" <= {parameter(today)}))""";
        if (reader.IsVisitor)
            return open;

        var ways = new List<string> { open };
        if (reader.ArenaIssues.Count > 0)
            ways.Add($"""e."IssueId" IN ({Listed(reader.ArenaIssues)})""");
        if (reader.SeatIssues.Count > 0)
            ways.Add($"""(e."Audience" = 'Tribune' AND e."IssueId" IN ({Listed(reader.SeatIssues)}))""");
        if (reader.IsCommitteeMember)
            ways.Add($"""e."Committee" = {parameter(true)}""");
        return "(" + string.Join(" OR ", ways) + ")";

        string Listed(IEnumerable<Guid> ids) => string.Join(", ", ids.Select(id => parameter(id)));
    }
}
