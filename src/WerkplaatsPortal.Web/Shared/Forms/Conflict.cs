using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>A text as somebody else saved it, next to what this reader typed.</summary>
/// <param name="Field">The property that both wrote.</param>
/// <param name="Mine">What this reader typed.</param>
/// <param name="Theirs">What the other saved.</param>
public sealed record Difference(string Field, string Mine, string Theirs);

/// <summary>
/// Somebody else saved first. Both texts are shown; what this reader typed stays in the form, which now counts from the newer
/// version, so that saving again is a choice.
/// </summary>
/// <param name="Differences">The texts that differ; empty when only something else changed.</param>
public sealed record Conflict(IReadOnlyList<Difference> Differences)
{
    /// <summary>Whether nobody was in the way: the reader goes on with a draft, and sees how it differs from what is saved.</summary>
    public bool IsOfDraft { get; init; }

    /// <summary>The texts of a form by their fields.</summary>
    internal static Dictionary<string, string> TextsOf(Form form) => form.GetType().GetProperties()
        .Where(field => field.PropertyType == typeof(string) && field.CanWrite)
        .ToDictionary(field => field.Name, field => (string?)field.GetValue(form) ?? "");

    /// <summary>How a draft differs from what is saved now.</summary>
    internal static Conflict Since(Dictionary<string, string> saved, Form draft) => new(
    [
        .. from mine in TextsOf(draft)
           let theirs = saved.GetValueOrDefault(mine.Key, "")
           where !IsSame(mine.Value, theirs)
           select new Difference(mine.Key, mine.Value, theirs),
    ])
    { IsOfDraft = true };

    /// <summary>A browser sends other line breaks than it got: that is no difference.</summary>
    private static bool IsSame(string mine, string theirs) => mine.ReplaceLineEndings().Trim() == theirs.ReplaceLineEndings().Trim();

    /// <summary>Compares the form with what is saved now. Fields and properties belong together by their names.</summary>
    internal static Conflict Between(Form? form, DbUpdateConcurrencyException failure, ModelStateDictionary state)
    {
        var entry = failure.Entries.FirstOrDefault(each => each.Entity is Entity);
        if (form is null || entry?.GetDatabaseValues() is not { } saved)
            return new Conflict([]);

        form.Version = saved.GetValue<Guid>(nameof(Entity.Version));
        state.Remove(nameof(Form.Version));
        return new Conflict([.. Texts(form, saved)]);
    }

    private static IEnumerable<Difference> Texts(Form form, PropertyValues saved) =>
        from field in form.GetType().GetProperties()
        where field.PropertyType == typeof(string)
        let column = saved.Properties.FirstOrDefault(property => property.Name == field.Name && property.ClrType == typeof(string))
        where column is not null
        let mine = (string?)field.GetValue(form) ?? ""
        let theirs = saved.GetValue<string?>(column) ?? ""
        where !IsSame(mine, theirs)
        select new Difference(field.Name, mine, theirs);
}
