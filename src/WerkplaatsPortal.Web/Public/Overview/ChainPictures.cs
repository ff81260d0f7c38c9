using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>Makes the chain around each kind of thing.</summary>
public sealed partial class ChainPictures(Texts texts)
{
    /// <summary>How many things that only share an issue are shown.</summary>
    private const int MostLoose = 4;

    /// <summary>How many lessons are drawn where a list of all stands on the same page.</summary>
    private const int MostLessons = 8;

    /// <summary>The chain around a lesson.</summary>
    public ChainPicture Of(LessonPage page)
    {
        var (picture, lesson, strands) = (Begin(), page.Lesson, page.Strands);
        var here = Key(ChainLayer.Lesson, lesson.Slug);
        Practices(picture, strands[StrandKind.Practice]);
        picture.Add(new(ChainLayer.Lesson, here, lesson.Title) { IsHere = true, Condition = FirstOf(lesson.Conditions.On) });
        foreach (var practice in picture.In(ChainLayer.Practice).ToList())
            picture.Connect(practice.Key, here);
        Questions(picture, strands, here);
        foreach (var strand in strands[StrandKind.Insight].Concat(strands[StrandKind.Contradicted]))
            Insight(picture, strand, here);
        picture.Empty[ChainLayer.Practice] = lesson.PracticeId is null
            ? texts["Van elders: niet uit een praktijk van het netwerk"]
            : texts["De praktijk is nog niet begonnen"];
        picture.Empty[ChainLayer.Insight] = texts["Nog niet in een inzicht opgenomen"];
        Publications(picture, strands);
        return picture;
    }

    /// <summary>The chain around a practice, with the lessons of this page of its list.</summary>
    public ChainPicture Of(PracticePage page)
    {
        var (picture, practice, strands) = (Begin(), page.Practice, page.Strands);
        var here = Key(ChainLayer.Practice, practice.Slug);
        picture.Add(new(ChainLayer.Practice, here, practice.Title) { IsHere = true, Note = practice.Place });
        Questions(picture, strands, here);
        Lessons(picture, page.Lessons.Items.Select(lesson => (lesson, here)), page.Lessons.Total, here);
        foreach (var strand in strands[StrandKind.Insight].Concat(strands[StrandKind.Contradicted]))
            Insight(picture, strand, Key(ChainLayer.Lesson, strand.Under ?? ""));
        Publications(picture, strands);
        return picture;
    }

    /// <summary>The chain that begins with a question.</summary>
    public ChainPicture Of(QuestionPage page)
    {
        var (picture, question, strands) = (Begin(), page.Question, page.Strands);
        var address = Addresses.OfQuestion(question.IssueSlug, question.Slug);
        picture.Add(new(ChainLayer.Question, address, question.Text) { IsHere = true });
        Practices(picture, strands[StrandKind.Practice]);
        foreach (var practice in picture.In(ChainLayer.Practice).ToList())
            picture.Connect(address, practice.Key);
        picture.Empty[ChainLayer.Practice] = texts["Nog geen praktijk werkt aan deze vraag"];
        Lessons(
            picture, page.Lessons.Items.Select(each => (each.Lesson, Shown(picture, each.PracticeSlug) ?? address)), page.Lessons.Total, address);
        foreach (var strand in strands[StrandKind.Insight].Concat(strands[StrandKind.Contradicted]))
            Insight(picture, strand, Key(ChainLayer.Lesson, strand.Under ?? ""));
        Publications(picture, strands);
        return picture;
    }

    private static string? Shown(ChainPicture picture, string? practice) =>
        practice is not null && picture.Nodes.Any(node => node.Key == Key(ChainLayer.Practice, practice)) ? Key(ChainLayer.Practice, practice) : null;
}
