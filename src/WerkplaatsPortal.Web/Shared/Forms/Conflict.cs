using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>A field as somebody else saved it, next to what this reader typed or chose.</summary>
/// <param name="Field">The name of the field that both filled in.</param>
/// <param name="Mine">What this reader typed, or every value that he or she chose.</param>
/// <param name="Theirs">What the other saved.</param>
/// <param name="IsText">Whether they are words, rather than something chosen.</param>
public sealed record Difference(string Field, IReadOnlyList<string> Mine, IReadOnlyList<string> Theirs, bool IsText);

/// <summary>
/// Somebody else saved first. Both are shown; what this reader typed stays in the form, which now counts from the newer
/// version, so that saving again is a choice.
/// </summary>
/// <param name="Differences">The fields that differ; empty when only something else changed.</param>
public sealed record Conflict(IReadOnlyList<Difference> Differences)
{
    /// <summary>Whether nobody was in the way: the reader goes on with a draft, and sees how it differs from what is saved.</summary>
    public bool IsOfDraft { get; init; }

    /// <summary>How a draft differs from what is saved now.</summary>
    internal static Conflict Since(Dictionary<string, IReadOnlyList<string>> saved, Form draft) => new([.. Between(draft, saved)]) { IsOfDraft = true };

    /// <summary>Compares the form with the same form as its page would begin it now; null where it can't be filled in any more.</summary>
    internal static Conflict Between(Form? form, Form? saved, DbUpdateConcurrencyException failure, ModelStateDictionary state)
    {
        if (form is null)
            return new Conflict([]);

        state.Remove(nameof(Form.Version));
        if (saved is not null)
        {
            form.Version = saved.Version;
            return new Conflict([.. Between(form, FormFields.Of(saved))]);
        }

        if (failure.Entries.FirstOrDefault(each => each.Entity is Entity)?.GetDatabaseValues() is { } now)
            form.Version = now.GetValue<Guid>(nameof(Entity.Version));
        return new Conflict([]);
    }

    private static IEnumerable<Difference> Between(Form form, Dictionary<string, IReadOnlyList<string>> saved)
    {
        var mine = FormFields.Of(form);
        return
            from name in mine.Keys.Union(saved.Keys)
            let difference = new Difference(name, mine.GetValueOrDefault(name) ?? [], saved.GetValueOrDefault(name) ?? [], FormFields.IsText(form, name))
            where !IsSame(difference.Mine, difference.Theirs)
            select difference;
    }

    /// <summary>A browser sends other line breaks than it got: that is no difference.</summary>
    private static bool IsSame(IReadOnlyList<string> mine, IReadOnlyList<string> theirs) => Plain(mine).SequenceEqual(Plain(theirs));

    private static IEnumerable<string> Plain(IReadOnlyList<string> values) =>
        values.Select(value => value.ReplaceLineEndings().Trim()).Where(value => value.Length > 0);
}
