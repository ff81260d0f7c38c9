using WerkplaatsPortal.Data.Overview;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The chain beneath an insight.</summary>
public sealed partial class ChainPictures
{
    /// <summary>The chain around an insight: some lessons of each practice, or those of the practice that is opened.</summary>
    public ChainPicture Of(InsightPage page)
    {
        var (picture, insight, strands) = (Begin(), page.Insight, page.Strands);
        var here = Key(ChainLayer.Insight, insight.Slug);
        foreach (var group in page.Grounds.Groups)
            Ground(picture, group);
        picture.Add(new(ChainLayer.Insight, here, insight.Title) { IsHere = true, Note = texts["Versie {0}", insight.Number] });
        foreach (var group in page.Grounds.Groups)
            Carry(picture, group, page, here);
        Questions(picture, strands, here);
        Publications(picture, strands);
        return picture;
    }

    /// <summary>The practice, or "from elsewhere".</summary>
    private void Ground(ChainPicture picture, WeighedGroup group) => picture.Add(
        group.PracticeSlug is { } slug
            ? new(ChainLayer.Practice, Key(ChainLayer.Practice, slug), group.Practice ?? slug)
            {
                Address = Key(ChainLayer.Practice, slug),
                Note = group.Place,
            }
            : new(
                ChainLayer.Practice, group.Key, group.IsUnseen ? texts["Uit een praktijk die nog niet is begonnen"] : texts["Van elders"])
            {
                IsRest = true,
            });

    private void Carry(ChainPicture picture, WeighedGroup group, InsightPage page, string here)
    {
        var practice = group.PracticeSlug is { } slug ? Key(ChainLayer.Practice, slug) : group.Key;
        foreach (var lesson in group.Shown)
        {
            var key = Key(ChainLayer.Lesson, lesson.Slug);
            picture.Add(new(ChainLayer.Lesson, key, lesson.Title)
            {
                Address = key,
                Contradicts = lesson.Contradicts,
                Condition = FirstOf(lesson.Conditions),
                Note = lesson.Contradicts ? texts["Tegenvoorbeeld"].ToString() : null,
                Under = practice,
            });
            picture.Connect(practice, key, lesson.Contradicts);
            picture.Connect(key, here, lesson.Contradicts);
        }

        if (group.More > 0 && page.Grounds.Opened is null)
            More(picture, group, practice, page.Insight.Slug);
    }

    private void More(ChainPicture picture, WeighedGroup group, string practice, string insight)
    {
        var key = $"meer {practice}";
        picture.Add(new(ChainLayer.Lesson, key, texts.Count(group.More, "en nog {0} les", "en nog {0} lessen"))
        {
            Address = $"~/inzichten/{insight}?praktijk={group.Key}#keten",
            IsRest = true,
            Under = practice,
        });
        picture.Connect(practice, key);
    }
}
