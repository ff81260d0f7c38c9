using System.Globalization;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The drawing of an insight as a keystone on its lessons: where each lesson and its line stand, on a field of 560 by 316.</summary>
public sealed class ProvenanceArc
{
    private const int Most = 7;
    private const int Middle = 280;
    private const int Step = 80;
    private const int Ground = 300;
    private const int Top = 84;

    /// <summary>Draws at most seven lessons; the words beside it tell how many there are.</summary>
    public ProvenanceArc(IReadOnlyList<(Condition On, bool Contradicts)> lessons)
    {
        var shown = lessons.Take(Most).ToList();
        var first = Middle - (Step * (shown.Count - 1) / 2);
        Stones = [.. shown.Select((lesson, place) =>
            new Stone(first + (Step * place), Conditions.Vocabulary.In(lesson.On).First().Code, lesson.Contradicts))];
    }

    /// <summary>The lessons, from the left.</summary>
    public IReadOnlyList<Stone> Stones { get; }

    /// <summary>One lesson in the drawing.</summary>
    public sealed record Stone(int X, string Condition, bool Contradicts)
    {
        /// <summary>The line from the lesson to the insight.</summary>
        public string Line => string.Create(
            CultureInfo.InvariantCulture, $"M{X} {Ground}C{X} {Bend} {Middle + ((X - Middle) * 55 / 100)} {Top} {Middle} {Top}");

        private int Bend => Math.Abs(X - Middle) switch { >= 240 => 94, >= 160 => 106, >= 80 => 118, _ => 230 };
    }
}
