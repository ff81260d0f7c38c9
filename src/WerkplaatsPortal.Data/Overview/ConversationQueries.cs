using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Conversation;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>A comment as the reader sees it.</summary>
/// <param name="Id">The comment; also its address.</param>
/// <param name="Author">The shown name of who wrote it.</param>
/// <param name="IsOwn">Whether the reader wrote it.</param>
/// <param name="WrittenAt">When, in UTC.</param>
/// <param name="RewordedAt">When it was last worded anew, in UTC.</param>
/// <param name="IsWithdrawn">Whether its author took it back.</param>
/// <param name="HiddenReason">Why the lead hid it; null when that is not so.</param>
/// <param name="Body">What it says; null when the reader may not know.</param>
public sealed record CommentLine(
    Guid Id, string Author, bool IsOwn, DateTime WrittenAt, DateTime? RewordedAt, bool IsWithdrawn, string? HiddenReason, string? Body)
{
    /// <summary>Whether everybody in the Arena reads it.</summary>
    public bool IsReadable => !IsWithdrawn && HiddenReason is null;

    /// <summary>The shown names of whom it calls.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];

    /// <summary>What it said before; for the lead only.</summary>
    public IReadOnlyList<string> Earlier { get; init; } = [];
}

/// <summary>A part of the conversation on one thing, oldest first, and who can be called.</summary>
public sealed record Talk(IReadOnlyList<CommentLine> Lines, int Page, bool HasOlder, IReadOnlyList<ArenaPerson> People);

/// <summary>Reads what is said about a thing: two commands, however much there is.</summary>
public sealed class ConversationQueries(PortalDbContext db)
{
    /// <summary>How many comments are shown at once.</summary>
    public const int PageSize = 50;

    /// <summary>
    /// A part of the conversation: page 1 is the newest. Without a seat in that Arena, or of a draft of an advice in the committee, there is nothing.
    /// </summary>
    public async Task<Talk> FindAsync(Subject subject, int page, Reader reader, DateOnly today, CancellationToken cancel = default)
    {
        var moderates = subject.Kind != SubjectKind.AdviceDraft && reader.Leads(subject.IssueId);
        var rows = await (
            from comment in db.Comments.AsNoTracking().VisibleTo(reader)
            where comment.SubjectId == subject.Id && comment.SubjectKind == subject.Kind && comment.IssueId == subject.IssueId
            join author in db.People on comment.WrittenBy equals author.Id
            orderby comment.WrittenAt descending, comment.Id descending
            select new CommentLine(
                comment.Id, author.ChosenName ?? author.Name, comment.WrittenBy == reader.PersonId, comment.WrittenAt, comment.RewordedAt,
                comment.WithdrawnAt != null, comment.HiddenReason,
                moderates || (comment.WithdrawnAt == null && comment.HiddenAt == null) ? comment.Body : null))
            .Skip((page - 1) * PageSize).Take(PageSize + 1).ToListAsync(cancel);
        var shown = rows.Take(PageSize).Reverse().ToList();
        var around = await AroundAsync(Sitting(subject, today), [.. shown.Select(each => each.Id)], moderates, cancel);
        return new Talk(
            [.. shown.Select(line => line with
            {
                Mentions = [.. around[(AroundKind.Called, line.Id)].Select(each => each.Text)],
                Earlier = [.. around[(AroundKind.Earlier, line.Id)].OrderBy(each => each.Number).Select(each => each.Text)],
            })],
            page,
            rows.Count > PageSize,
            around.Where(group => group.Key.Kind == AroundKind.Sits).SelectMany(group => group)
                .Select(each => new ArenaPerson { Id = each.PersonId, Name = each.Text }).OnceEach());
    }

    /// <summary>Who can be called.</summary>
    private IQueryable<ArenaPerson> Sitting(Subject subject, DateOnly today) => subject.Kind != SubjectKind.AdviceDraft
        ? db.InArena(subject.IssueId, today)
        : db.People.Where(person => db.CommitteeSeats.Any(seat =>
                seat.PersonId == person.Id && seat.Period.From <= today && (seat.Period.Until == null || seat.Period.Until >= today)))
            .Select(person => new ArenaPerson { Id = person.Id, Name = person.ChosenName ?? person.Name });

    /// <summary>Who sits there, who is called and what was said before, in one command.</summary>
    private async Task<ILookup<(AroundKind Kind, Guid Of), Around>> AroundAsync(
        IQueryable<ArenaPerson> sitting, IReadOnlyList<Guid> comments, bool moderates, CancellationToken cancel)
    {
        var rows = sitting
            .Select(person => new Around { Kind = AroundKind.Sits, Of = person.Id, Number = 0, PersonId = person.Id, Text = person.Name })
            .Concat(
                from each in db.Set<CommentMention>()
                where comments.Contains(each.CommentId)
                join person in db.People on each.PersonId equals person.Id
                select new Around
                {
                    Kind = AroundKind.Called,
                    Of = each.CommentId,
                    Number = 0,
                    PersonId = person.Id,
                    Text = person.ChosenName ?? person.Name,
                });
        if (moderates)
        {
            rows = rows.Concat(db.Set<CommentWording>().Where(each => comments.Contains(each.CommentId)).Select(each => new Around
            {
                Kind = AroundKind.Earlier,
                Of = each.CommentId,
                Number = each.Number,
                PersonId = each.CommentId,
                Text = each.Body,
            }));
        }

        return (await rows.ToListAsync(cancel)).ToLookup(row => (row.Kind, row.Kind == AroundKind.Sits ? Guid.Empty : row.Of));
    }

    private enum AroundKind
    {
        Sits,
        Called,
        Earlier,
    }

    private sealed record Around
    {
        public required AroundKind Kind { get; init; }

        public required Guid Of { get; init; }

        public required int Number { get; init; }

        public required Guid PersonId { get; init; }

        public required string Text { get; init; }
    }
}
