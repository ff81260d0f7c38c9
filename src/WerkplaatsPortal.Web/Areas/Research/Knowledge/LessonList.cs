using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Domain.Knowledge;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>A page of the lessons of a studio, all or those in one state.</summary>
public sealed record LessonList(Page<LessonLine> Page, LessonState? Only)
{
    private static readonly Dictionary<string, LessonState> States = new(StringComparer.Ordinal)
    {
        ["concept"] = LessonState.Draft,
        ["nagekeken"] = LessonState.Checked,
        ["gedeeld"] = LessonState.Shared,
        ["ingetrokken"] = LessonState.Withdrawn,
    };

    /// <summary>The states with their words in the address.</summary>
    public static IEnumerable<(string Word, LessonState State)> Words => States.Select(each => (each.Key, each.Value));

    /// <summary>Reads a state from the address; false when it is none.</summary>
    public static bool TryState(string? word, out LessonState? state)
    {
        state = word is not null && States.TryGetValue(word, out var found) ? found : null;
        return string.IsNullOrEmpty(word) || state is not null;
    }
}
