using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>What the chains of all kinds have in common.</summary>
public sealed partial class ChainPictures
{
    private static string Key(ChainLayer layer, string slug) => layer switch
    {
        ChainLayer.Practice => $"~/praktijken/{slug}",
        ChainLayer.Lesson => $"~/lessen/{slug}",
        ChainLayer.Insight => $"~/inzichten/{slug}",
        _ => $"~/publicaties/{slug}",
    };

    private static string FirstOf(Condition on) => Conditions.Vocabulary.In(on).First().Code;

    private ChainPicture Begin()
    {
        var picture = new ChainPicture();
        picture.Empty[ChainLayer.Question] = texts["Nog geen vraag verbonden"];
        picture.Empty[ChainLayer.Practice] = texts["Nog geen praktijk"];
        picture.Empty[ChainLayer.Lesson] = texts["Nog geen les"];
        picture.Empty[ChainLayer.Insight] = texts["Nog geen inzicht"];
        picture.Empty[ChainLayer.Publication] = texts["Nog geen publicatie"];
        return picture;
    }

    private static void Practices(ChainPicture picture, IEnumerable<Strand> strands)
    {
        foreach (var strand in strands)
        {
            var key = Key(ChainLayer.Practice, strand.Slug);
            picture.Add(new(ChainLayer.Practice, key, strand.Title) { Address = key, Note = strand.Note });
        }
    }

    /// <summary>The questions that were connected, and those it raises; where there are none, questions on the same issue.</summary>
    private void Questions(ChainPicture picture, ILookup<StrandKind, Strand> strands, string here)
    {
        foreach (var strand in strands[StrandKind.Question])
            Question(picture, strand, strand.Under is null ? here : Key(ChainLayer.Practice, strand.Under), false);
        foreach (var strand in strands[StrandKind.Answered])
            Question(picture, strand, here, false);
        if (!picture.In(ChainLayer.Question).Any() && strands[StrandKind.Beside].Any())
        {
            picture.Loose.Add(ChainLayer.Question);
            foreach (var strand in strands[StrandKind.Beside].Take(MostLoose))
                Question(picture, strand, BesideQuestions(picture, here), true);
        }

        foreach (var strand in strands[StrandKind.Raised])
        {
            var address = Addresses.OfQuestion(strand.Slug, strand.Note!);
            picture.Add(new(ChainLayer.Question, address, strand.Title) { Address = address, Note = texts["Nieuwe vraag uit deze les"] });
            picture.Connect(here, address);
        }
    }

    /// <summary>A loose question belongs to no practice more than to another: it leads on only where there is just one.</summary>
    private static string? BesideQuestions(ChainPicture picture, string here) =>
        picture.In(ChainLayer.Practice).ToList() is [{ IsRest: false } only] && picture.In(ChainLayer.Insight).All(node => node.Key != here)
            ? only.Key
            : null;

    private static void Question(ChainPicture picture, Strand strand, string? to, bool loose)
    {
        var address = Addresses.OfQuestion(strand.Slug, strand.Note!);
        picture.Add(new(ChainLayer.Question, address, strand.Title) { Address = address });
        if (to is not null)
            picture.Connect(address, to, loose: loose);
    }

    private void Lessons(ChainPicture picture, IEnumerable<(TaughtLesson Lesson, string From)> lessons, int total, string here)
    {
        var shown = lessons.Take(MostLessons).ToList();
        foreach (var (lesson, from) in shown)
        {
            var key = Key(ChainLayer.Lesson, lesson.Slug);
            picture.Add(new(ChainLayer.Lesson, key, lesson.Title) { Address = key, Condition = FirstOf(lesson.Conditions), Under = from });
            picture.Connect(from, key);
        }

        if (total <= shown.Count)
            return;
        picture.Add(new(ChainLayer.Lesson, "meer", texts.Count(total - shown.Count, "en nog {0} les", "en nog {0} lessen"))
        {
            Address = $"{here}#lessen",
            IsRest = true,
            Under = here,
        });
        picture.Connect(here, "meer");
    }

    private void Insight(ChainPicture picture, Strand strand, string from)
    {
        var contradicts = strand.Kind == StrandKind.Contradicted;
        var key = Key(ChainLayer.Insight, strand.Slug);
        picture.Add(new(ChainLayer.Insight, key, strand.Title)
        {
            Address = key,
            Note = contradicts ? texts["Wordt tegengesproken"].ToString() : null,
        });
        picture.Connect(from, key, contradicts);
    }

    /// <summary>The publications that rest on what is drawn; where there are none, some on the same issue lie beside the chain.</summary>
    private static void Publications(ChainPicture picture, ILookup<StrandKind, Strand> strands)
    {
        foreach (var strand in strands[StrandKind.FromInsight])
            Publication(picture, strand, Key(ChainLayer.Insight, strand.Under ?? ""));
        foreach (var strand in strands[StrandKind.FromLesson])
            Publication(picture, strand, Key(ChainLayer.Lesson, strand.Under ?? ""));
        if (!picture.In(ChainLayer.Publication).Any())
            PublicationsBeside(picture, strands);
    }

    private static void Publication(ChainPicture picture, Strand strand, string from)
    {
        if (picture.Nodes.All(node => node.Key != from))
            return;
        var key = Key(ChainLayer.Publication, strand.Slug);
        picture.Add(new(ChainLayer.Publication, key, strand.Title) { Address = key, Note = strand.Note });
        picture.Connect(from, key);
    }

    /// <summary>One insight alone leads to them.</summary>
    private static void PublicationsBeside(ChainPicture picture, ILookup<StrandKind, Strand> strands)
    {
        picture.Loose.Add(ChainLayer.Publication);
        var insight = picture.In(ChainLayer.Insight).ToList() is [var only] ? only.Key : null;
        foreach (var strand in strands[StrandKind.Publication].Take(MostLoose))
        {
            var key = Key(ChainLayer.Publication, strand.Slug);
            picture.Add(new(ChainLayer.Publication, key, strand.Title) { Address = key, Note = strand.Note });
            if (insight is not null)
                picture.Connect(insight, key, loose: true);
        }
    }
}
