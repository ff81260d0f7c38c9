using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Takes publications over; their kinds are free text.</summary>
internal sealed class PublicationImport(ImportDesk desk) : FileImport<PublicationRecord, Publication>(desk, PackageFile.Publications)
{
    private SlugBook slugs = new([]);

    protected override IQueryable<Publication> All => Desk.Db.Publications.Include(publication => publication.Issues)
        .Include(publication => publication.Insights).Include(publication => publication.Lessons).AsSplitQuery();

    protected override async Task PrepareAsync(IReadOnlyList<PublicationRecord> entries, CancellationToken cancel)
    {
        slugs = await SlugBook.OfAsync(Desk.Db.Publications.Select(publication => publication.Slug), cancel);
        await Desk.BringAsync(Desk.Db.Insights, PackageFile.Insights, entries.SelectMany(entry => entry.Insights ?? []), cancel);
        await Desk.BringAsync(Desk.Db.Lessons, PackageFile.Lessons, entries.SelectMany(entry => entry.Lessons ?? []), cancel);
    }

    protected override Publication Make(PublicationRecord entry)
    {
        var publication = Publication.Of(slugs.Take(entry.Slug, entry.Title), Text(entry));
        Connect(publication, entry);
        return publication;
    }

    protected override void Renew(Publication entity, PublicationRecord entry)
    {
        entity.Describe(Text(entry));
        Connect(entity, entry);
    }

    private void Connect(Publication publication, PublicationRecord entry)
    {
        publication.IsAbout(Desk.IdsOf(PackageFile.Issues, entry.Issues));
        publication.RestsOn(Things<Insight>(PackageFile.Insights, entry.Insights), Things<Lesson>(PackageFile.Lessons, entry.Lessons));
    }

    private List<T> Things<T>(string file, IEnumerable<string>? ids) where T : Entity =>
        [.. (ids ?? []).Distinct().Select(id => Desk.Get<T>(file, id))];

    private static PublicationText Text(PublicationRecord entry) => new(
        entry.Title, entry.Kind, entry.Year, Words.Filled(entry.Url), Words.From(entry.Source, entry.Derived, entry.Note))
    {
        Regions = entry.Regions ?? [],
    };
}
