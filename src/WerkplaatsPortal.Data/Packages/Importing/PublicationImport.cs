using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Exchange;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Takes publications over; their kinds are free text.</summary>
internal sealed class PublicationImport(ImportDesk desk) : FileImport<PublicationRecord, Publication>(desk, PackageFile.Publications)
{
    private SlugBook slugs = new([]);

    protected override IQueryable<Publication> All => Desk.Db.Publications.Include(publication => publication.Issues);

    protected override async Task PrepareAsync(IReadOnlyList<PublicationRecord> entries, CancellationToken cancel) =>
        slugs = await SlugBook.OfAsync(Desk.Db.Publications.Select(publication => publication.Slug), cancel);

    protected override Publication Make(PublicationRecord entry)
    {
        var publication = Publication.Of(slugs.Take(entry.Slug, entry.Title), Text(entry));
        publication.IsAbout(Desk.IdsOf(PackageFile.Issues, entry.Issues));
        return publication;
    }

    protected override void Renew(Publication entity, PublicationRecord entry)
    {
        entity.Describe(Text(entry));
        entity.IsAbout(Desk.IdsOf(PackageFile.Issues, entry.Issues));
    }

    private static PublicationText Text(PublicationRecord entry) => new(
        entry.Title, entry.Kind, entry.Year, Words.Filled(entry.Url), Words.From(entry.Source, entry.Derived, entry.Note));
}
