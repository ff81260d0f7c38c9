using WerkplaatsPortal.Domain.Conversation;

namespace WerkplaatsPortal.Web.Public.Conversation;

/// <summary>
/// The thing on a page that people talk about or that files belong to: what the pieces <c>_Comments</c> and <c>_Files</c> need to know.
/// </summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Id">Which one.</param>
/// <param name="IssueId">The issue in whose Arena it is at home.</param>
/// <param name="IssueSlug">The address of that issue.</param>
public sealed record About(SubjectKind Kind, Guid Id, Guid IssueId, string IssueSlug)
{
    /// <summary>The same for the domain.</summary>
    public Subject Subject => new(Kind, Id, IssueId);

    /// <summary>Where its conversation stands as a page of its own.</summary>
    public string Talk => $"~/kwesties/{IssueSlug}/arena/gesprek/{SubjectWords.Of(Kind)}/{Id}";

    /// <summary>Where its files are added.</summary>
    public string Files => $"~/kwesties/{IssueSlug}/arena/bestanden/{SubjectWords.Of(Kind)}/{Id}";
}

/// <summary>The word in an address for each kind of thing.</summary>
public static class SubjectWords
{
    /// <summary>The word for a kind.</summary>
    public static string Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Question => "vraag",
        SubjectKind.Proposal => "voorstel",
        SubjectKind.Practice => "praktijk",
        SubjectKind.Lesson => "les",
        SubjectKind.Insight => "inzicht",
        SubjectKind.Meeting => "bijeenkomst",
        SubjectKind.AdviceDraft => "concept",
        _ => "bericht",
    };

    /// <summary>The kind for a word; null for any other word.</summary>
    public static SubjectKind? Find(string? word) =>
        Enum.GetValues<SubjectKind>().Cast<SubjectKind?>().FirstOrDefault(kind => Of(kind!.Value) == word);
}
