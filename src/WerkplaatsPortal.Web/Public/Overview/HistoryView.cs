using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>A history with two wordings beside each other: the first and the last, or a chosen one and the one before it.</summary>
/// <param name="History">The history.</param>
/// <param name="Layer">A lesson or an insight.</param>
/// <param name="Before">The earlier words; null when there is one wording or none.</param>
/// <param name="After">The later words.</param>
/// <param name="Chosen">The number of the version that was asked for.</param>
public sealed record HistoryView(KnowledgeHistory History, ChainLayer Layer, Wording? Before, Wording? After, int? Chosen)
{
    /// <summary>The steps in the life of an insight, first first.</summary>
    public IReadOnlyList<InsightStepLine> Life { get; init; } = [];

    /// <summary>The page of what it is the history of, from the root.</summary>
    public string Address => (Layer == ChainLayer.Lesson ? "~/lessen/" : "~/inzichten/") + History.Slug;

    /// <summary>The two wordings that were asked for; null when there is no such version.</summary>
    public static HistoryView? Of(KnowledgeHistory history, string? version, ChainLayer layer)
    {
        var wordings = history.Wordings;
        if (version is null)
            return new(history, layer, wordings.Count > 1 ? wordings[0] : null, wordings.Count > 0 ? wordings[^1] : null, null);

        var number = PageNumber.Of(version);
        var place = wordings.ToList().FindIndex(wording => wording.Number == number);
        return place < 0 ? null : new(history, layer, place > 0 ? wordings[place - 1] : null, wordings[place], number);
    }

    /// <summary>What the texts of a wording are called, in their order.</summary>
    public IReadOnlyList<string> Labels(Texts texts) => Layer == ChainLayer.Lesson
        ? [texts["Titel"], texts["Wat gebeurde er?"], texts["Wat is er geleerd?"], texts["Hoe weten we dat?"], texts["Voor wie kan dit gelden?"]]
        : [texts["Titel"], texts["Wat weten we nu?"], texts["Waarom we dit denken"]];

    /// <summary>Who did something, as far as the reader may know.</summary>
    public static string NameOf(Texts texts, Doer doer) => doer switch
    {
        { WasImported: true } => texts["overgenomen uit een bron"],
        { Name: Person.FormerName } => texts["een voormalige deelnemer"],
        { Name: { } name } => name,
        _ => texts["de trekker van het leeratelier"],
    };

    /// <summary>What a step was, seen from the one before it.</summary>
    public Text NameOf(Texts texts, int place)
    {
        var step = History.Steps[place];
        if (step.State is null)
            return texts["Vastgesteld"];
        var isAsBefore = place > 0 && (History.Steps[place - 1].State, History.Steps[place - 1].Audience) == (step.State, step.Audience);
        if (isAsBefore || step.State == LessonState.Draft)
            return texts["Gewijzigd"];
        if (step.State != LessonState.Shared)
            return step.State == LessonState.Checked ? texts["Nagekeken"] : texts["Ingetrokken"];
        var before = place > 0 && History.Steps[place - 1].State == LessonState.Shared ? History.Steps[place - 1] : null;
        if (before is null)
            return texts["Gedeeld"];
        return step.Audience > before.Audience ? texts["Met meer mensen gedeeld"] : texts["Met minder mensen gedeeld"];
    }
}
