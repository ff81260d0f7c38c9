using WerkplaatsPortal.Data.Knowledge;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>The lessons desk: one tab of it, with the words that are looked for.</summary>
public sealed record LessonsOnDesk(LessonTable Table, LessonTab Tab, string? Find)
{
    private static readonly Dictionary<string, LessonTab> Tabs = new(StringComparer.Ordinal)
    {
        [""] = LessonTab.All,
        ["concept"] = LessonTab.Draft,
        ["nagekeken"] = LessonTab.Checked,
        ["gedeeld"] = LessonTab.Shared,
        ["los"] = LessonTab.Loose,
        ["lijkt-op"] = LessonTab.Alike,
        ["ingetrokken"] = LessonTab.Withdrawn,
    };

    /// <summary>The tabs with their words in the address.</summary>
    public static IEnumerable<(string Word, LessonTab Tab)> Words => Tabs.Select(each => (each.Key, each.Value));

    /// <summary>Reads a tab from the address; false when it is none.</summary>
    public static bool TryTab(string? word, out LessonTab tab) => Tabs.TryGetValue(word ?? "", out tab);
}
