namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// A form in which lessons are chosen. Its view shows <c>_PickLessons</c>: what is chosen stays, a search finds others, and what
/// was typed elsewhere in the form is kept.
/// </summary>
public interface IPickLessons
{
    /// <summary>Slugs of the chosen lessons.</summary>
    List<string> Lessons { get; }

    /// <summary>Words of lessons to find.</summary>
    string? Find { get; }
}
