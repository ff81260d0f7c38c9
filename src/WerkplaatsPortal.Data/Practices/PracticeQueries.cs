using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Practices;

/// <summary>A practice in a list.</summary>
public sealed record PracticeItem(
    Guid Id, string Slug, string Title, string Summary, string Place, PartialDate? Start, PartialDate? End, Condition Conditions,
    bool Agreed, Guid IssueId);

/// <summary>A page of practices, and the numbers beside the facets.</summary>
public sealed record PracticeList(Page<PracticeItem> Page, Selection Counts, IssueNames Issues, Finding? Finding);

/// <summary>Finds practices: one command, and those of the search for words, whatever is asked.</summary>
public sealed class PracticeQueries(PortalDbContext db, PracticeShelf shelf, IssueShelf issues, Finder finder, TimeProvider clock)
{
    /// <summary>A page of the practices that the reader may see and that fit the choice, those that began last first.</summary>
    public async Task<PracticeList> FindAsync(Choice choice, int page, Reader reader, CancellationToken cancel = default)
    {
        var visible = db.Practices.AsNoTracking().VisibleTo(reader, clock.Today());
        var names = await issues.NamesAsync(db, cancel);
        var board = await shelf.BoardAsync(db, cancel);
        var known = names.Known(choice);
        var finding = await finder.FindAsync(FoundKind.Practice, known, names.FamilyOf, reader, cancel);
        var found = board.Find(reader, known, finding?.Ids);
        var ids = found.OnPage(page);
        var rows = await visible
            .Where(practice => EF.Parameter(ids).Contains(practice.Id))
            .Select(practice => new PracticeItem(
                practice.Id, practice.Slug, practice.Title, practice.Summary, practice.Place, practice.Start, practice.End,
                practice.Conditions.On, practice.Agreement != null, practice.IssueId)).ToListAsync(cancel);
        return new PracticeList(new(rows.InOrder(ids, row => row.Id), page, found.Total), found, names, finding);
    }
}
