using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// A form by which more people get to read a text. Where words in it could point to one person, the form comes back once with those
/// words and a tick to say that somebody looked; its view shows <c>Forms/_Traces</c>. It never stops a text, and it asks only who sees
/// the question: a script that fills in the fields of the contract is not asked.
/// </summary>
public interface ITraces
{
    /// <summary>Whether who sends the form says to have looked; null when the form can't ask it.</summary>
    bool? Looked { get; set; }

    /// <summary>The words to look at; empty until the form came back.</summary>
    IReadOnlyList<string> Traces { get; }

    /// <summary>Keeps the words to look at.</summary>
    void LookAt(IReadOnlyList<string> traces);
}

/// <summary>Asks to look at traces once more.</summary>
public static class TraceChecks
{
    private const string LookFirst = "In de tekst staan woorden die naar één persoon kunnen wijzen. Kijk ernaar, en zet dan het vinkje.";

    /// <summary>Asks it when the text goes beyond the Arena and nobody said to have looked.</summary>
    /// <exception cref="RuleViolation">There is something to look at first.</exception>
    public static void AskToLook(this ITraces form, Audience audience, params IEnumerable<string?> texts)
    {
        Rule.Demand(!HasToLook(form, audience, texts), LookFirst, nameof(form.Looked));
    }

    /// <summary>The same among the other checks of a form: what to say, when there is something to look at first.</summary>
    public static IEnumerable<ValidationResult> ToLookAt(this ITraces form, Audience? audience, params IEnumerable<string?> texts)
    {
        if (audience is { } readers && HasToLook(form, readers, texts))
            yield return new ValidationResult(LookFirst, [nameof(form.Looked)]);
    }

    private static bool HasToLook(ITraces form, Audience audience, IEnumerable<string?> texts)
    {
        if (audience == Audience.Arena)
            return false;

        form.LookAt(PersonalTraces.In(texts));
        return form.Looked == false && form.Traces.Count > 0;
    }
}
