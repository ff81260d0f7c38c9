using WerkplaatsPortal.Data.Overview;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The chain that ends in a publication.</summary>
public sealed partial class ChainPictures
{
    /// <summary>The chain that ends in a publication; null when nobody said yet what it rests on or is about.</summary>
    public ChainPicture? Of(PublicationChain page)
    {
        if (!page.IsGrounded)
            return page.Publication.Issues.Count > 0 ? FromIssues(page) : null;

        var (picture, strands) = (Begin(), page.Strands);
        var here = Key(ChainLayer.Publication, page.Publication.Slug);
        Practices(picture, strands[StrandKind.Practice]);
        picture.Add(new(ChainLayer.Publication, here, page.Publication.Title) { IsHere = true, Note = page.Publication.Kind });
        foreach (var strand in strands[StrandKind.Insight].Concat(strands[StrandKind.Withdrawn]))
        {
            var key = Key(ChainLayer.Insight, strand.Slug);
            picture.Add(new(ChainLayer.Insight, key, strand.Title)
            {
                Address = key,
                Note = strand.Kind == StrandKind.Withdrawn ? texts["Ingetrokken"].ToString() : null,
            });
            picture.Connect(key, here);
        }

        Beneath(picture, strands, here);
        Questions(picture, strands, here);
        return picture;
    }

    /// <summary>The lessons under it and under its insights, each with the practice that taught it.</summary>
    private void Beneath(ChainPicture picture, ILookup<StrandKind, Strand> strands, string here)
    {
        var taught = strands[StrandKind.Practice].DistinctBy(strand => strand.Under).ToDictionary(strand => strand.Under ?? "");
        foreach (var strand in strands[StrandKind.Lesson])
        {
            var key = Key(ChainLayer.Lesson, strand.Slug);
            var practice = taught.TryGetValue(strand.Slug, out var from) ? Key(ChainLayer.Practice, from.Slug) : null;
            picture.Add(new(ChainLayer.Lesson, key, strand.Title) { Address = key, Under = practice });
            picture.Connect(key, strand.Under is null ? here : Key(ChainLayer.Insight, strand.Under));
            if (practice is not null)
                picture.Connect(practice, key);
        }

        var carrying = strands[StrandKind.Lesson].Where(strand => strand.Under is not null).ToList();
        if (carrying.Count < PublicationChain.MostBeneath)
            return;
        var insight = Key(ChainLayer.Insight, carrying[0].Under!);
        picture.Add(new(ChainLayer.Lesson, "meer", texts["Misschien meer lessen: open het inzicht"]) { Address = insight + "#keten", IsRest = true });
        picture.Connect("meer", insight);
    }

    /// <summary>Where nobody said what it rests on, the issues that it is about are the way in, with the questions there.</summary>
    private ChainPicture FromIssues(PublicationChain page)
    {
        var picture = Begin();
        var here = Key(ChainLayer.Publication, page.Publication.Slug);
        picture.Add(new(ChainLayer.Publication, here, page.Publication.Title) { IsHere = true, Note = page.Publication.Kind });
        picture.Loose.Add(ChainLayer.Question);
        foreach (var topic in page.Publication.Issues)
        {
            var address = $"~/kwesties/{topic.Slug}";
            picture.Add(new(ChainLayer.Question, address, topic.Name) { Address = address, Note = texts["Kwestie"] });
            picture.Connect(address, here, loose: true);
        }

        foreach (var strand in page.Strands[StrandKind.Beside].Take(MostLoose))
            Question(picture, strand, null, true);
        foreach (var layer in new[] { ChainLayer.Practice, ChainLayer.Lesson, ChainLayer.Insight })
            picture.Empty[layer] = texts["Nog niet gezegd"];
        return picture;
    }
}
