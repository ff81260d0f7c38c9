using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Committee;

namespace WerkplaatsPortal.Data.Committee;

/// <summary>Where an advice stands.</summary>
public enum AdviceState
{
    /// <summary>A studio asked; the committee works on it.</summary>
    Asked,

    /// <summary>Given; the studio has time to answer.</summary>
    Given,

    /// <summary>Given, and the day before which the studio would answer has passed.</summary>
    TermPassed,

    /// <summary>Answered.</summary>
    Answered,
}

/// <summary>One advice with its studio, in a list and on its own page.</summary>
public sealed record AdviceItem
{
    /// <summary>Part of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>Asked or unasked.</summary>
    public required AdviceKind Kind { get; init; }

    /// <summary>What it is called; null while it is only asked for.</summary>
    public string? Title { get; init; }

    /// <summary>What the studio asked.</summary>
    public string? Question { get; init; }

    /// <summary>When it was asked for, in UTC.</summary>
    public DateTime? AskedAt { get; init; }

    /// <summary>The day before which the studio would like it.</summary>
    public DateOnly? WantedBefore { get; init; }

    /// <summary>The advice, in Markdown; only on its own page.</summary>
    public string? Body { get; init; }

    /// <summary>Whether it stays out of the public register.</summary>
    public required bool Internal { get; init; }

    /// <summary>When it was given, in UTC.</summary>
    public DateTime? GivenAt { get; init; }

    /// <summary>The day of the committee's meeting that adopted it; null for one given outside a meeting.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <summary>The day before which the studio answers.</summary>
    public DateOnly? AnswerBefore { get; init; }

    /// <summary>What the studio does with it.</summary>
    public AdviceAnswer? Answer { get; init; }

    /// <summary>Why; only on its own page.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was answered, in UTC.</summary>
    public DateTime? AnsweredAt { get; init; }

    /// <summary>The studio's issue.</summary>
    public required Guid IssueId { get; init; }

    /// <summary>Part of the address of the studio.</summary>
    public required string IssueSlug { get; init; }

    /// <summary>What the studio is called; the issue's name when it has none.</summary>
    public required string Studio { get; init; }

    /// <summary>What to call it: its title, else what was asked.</summary>
    public string Name => Title ?? Question ?? "";

    /// <summary>Where it stands on a day.</summary>
    public AdviceState StateOn(DateOnly today) =>
        Answer is not null ? AdviceState.Answered
        : GivenAt is null ? AdviceState.Asked
        : AnswerBefore <= today ? AdviceState.TermPassed
        : AdviceState.Given;
}

/// <summary>A page of advice, and the issues to choose from.</summary>
public sealed record AdviceList(Page<AdviceItem> Page, IssueNames Issues);

/// <summary>Reads the register of advice: three commands for a list (and the search's own for words), one for an advice.</summary>
public sealed class AdviceQueries(PortalDbContext db, Finder finder)
{
    /// <summary>A page of the advice that the reader may see, newest first.</summary>
    /// <param name="issues">Slugs of issues; all when none is given.</param>
    /// <param name="words">Words that it holds.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<AdviceList> FindAsync(
        IReadOnlyCollection<string> issues, string? words, int page, Reader reader, CancellationToken cancel = default)
    {
        var names = await IssueNames.ReadAsync(db, cancel);
        var chosen = names.FamilyOf(issues);
        var found = db.Advices.AsNoTracking().VisibleTo(reader);
        if (Words.In(words) is { AreNone: false } asked)
            found = (await finder.FindAsync(FoundKind.Advice, asked, reader, cancel: cancel)).In(found);
        if (chosen.Count > 0)
            found = found.Where(advice => chosen.Contains(advice.IssueId));

        var total = await found.CountAsync(cancel);
        var newest = found.OrderByDescending(advice => advice.GivenAt ?? advice.AskedAt).ThenByDescending(advice => advice.Id);
        var items = await Items(newest.OnPage(page), whole: false).ToListAsync(cancel);
        return new(new(items, page, total), names);
    }

    /// <summary>What waits: asked for and not given yet, or given and not answered; the longest waiting first.</summary>
    public Task<List<AdviceItem>> WaitingAsync(Reader reader, CancellationToken cancel = default) => Items(
        db.Advices.AsNoTracking().VisibleTo(reader).Where(advice => advice.Answer == null).OrderBy(advice => advice.GivenAt ?? advice.AskedAt),
        whole: false).ToListAsync(cancel);

    /// <summary>The advice with a slug; null when there is none that the reader may see.</summary>
    public Task<AdviceItem?> FindAsync(string slug, Reader reader, CancellationToken cancel = default) =>
        Items(db.Advices.AsNoTracking().VisibleTo(reader).Where(advice => advice.Slug == slug), whole: true).SingleOrDefaultAsync(cancel);

    private IQueryable<AdviceItem> Items(IQueryable<Advice> advices, bool whole) =>
        from advice in advices
        join issue in db.Issues on advice.IssueId equals issue.Id
        join studio in db.Studios on advice.IssueId equals studio.IssueId into studios
        from studio in studios.DefaultIfEmpty()
        select new AdviceItem
        {
            Slug = advice.Slug,
            Kind = advice.Kind,
            Title = advice.Title,
            Question = advice.Question,
            AskedAt = advice.AskedAt,
            WantedBefore = advice.WantedBefore,
            Body = whole ? advice.Body : null,
            Internal = advice.Internal,
            GivenAt = advice.GivenAt,
            MeetingOn = advice.MeetingOn,
            AnswerBefore = advice.AnswerBefore,
            Answer = advice.Answer,
            Reason = whole ? advice.Reason : null,
            AnsweredAt = advice.AnsweredAt,
            IssueId = advice.IssueId,
            IssueSlug = issue.Slug,
            Studio = studio == null ? issue.Name : studio.Name,
        };
}
