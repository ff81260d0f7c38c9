using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;

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

    /// <summary>Asked, and taken back by the studio or declined by the committee.</summary>
    Ended,
}

/// <summary>One advice with its studio, in a list and on its own page.</summary>
public sealed record AdviceItem
{
    /// <summary>The advice.</summary>
    public required Guid Id { get; init; }

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

    /// <summary>Why what was asked is not answered; null while that is not so.</summary>
    public AdviceEnd? End { get; init; }

    /// <summary>The committee's reason to decline it.</summary>
    public string? EndReason { get; init; }

    /// <summary>When it was taken back or declined, in UTC.</summary>
    public DateTime? EndedAt { get; init; }

    /// <summary>The advice, in Markdown; only on its own page.</summary>
    public string? Body { get; init; }

    /// <summary>Whether it stays out of the public register.</summary>
    public required bool Internal { get; init; }

    /// <summary>When it was given, in UTC.</summary>
    public DateTime? GivenAt { get; init; }

    /// <summary>The day of the committee's meeting that adopted it; null for one given outside a meeting.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <summary>Whether all members adopted it in a round of consent.</summary>
    public bool ByConsent { get; init; }

    /// <summary>The address of the draft on which members work, for them; only on its own page.</summary>
    public string? DraftSlug { get; init; }

    /// <summary>The day before which the studio answers.</summary>
    public DateOnly? AnswerBefore { get; init; }

    /// <summary>What the studio does with it.</summary>
    public AdviceAnswer? Answer { get; init; }

    /// <summary>Why; only on its own page.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was answered, in UTC.</summary>
    public DateTime? AnsweredAt { get; init; }

    /// <summary>When the committee said that what follows from it is done, in UTC.</summary>
    public DateTime? FinishedAt { get; init; }

    /// <summary>How many actions are open.</summary>
    public int OpenActions { get; init; }

    /// <summary>The first day of an open action; null when none is open.</summary>
    public DateOnly? NextAction { get; init; }

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
        : End is not null ? AdviceState.Ended
        : GivenAt is null ? AdviceState.Asked
        : AnswerBefore <= today ? AdviceState.TermPassed
        : AdviceState.Given;
}

/// <summary>What the studio did with an advice, as far as the register sorts it.</summary>
public enum AdviceStand
{
    /// <summary>Asked for, not given yet.</summary>
    Asked,

    /// <summary>Given; the studio has time to answer.</summary>
    Waiting,

    /// <summary>Given, not answered, and the term has passed.</summary>
    Late,

    /// <summary>Adopted.</summary>
    Adopted,

    /// <summary>Adopted in part.</summary>
    Partly,

    /// <summary>Not adopted.</summary>
    NotAdopted,

    /// <summary>Asked, and taken back or declined.</summary>
    Ended,
}

/// <summary>What is asked of the register; an empty list asks nothing.</summary>
/// <param name="Issues">Slugs of issues.</param>
/// <param name="Words">Words that it holds.</param>
public sealed record AdviceChoice(IReadOnlyCollection<string> Issues, string? Words)
{
    /// <summary>Asked, unasked.</summary>
    public IReadOnlyCollection<AdviceKind> Kinds { get; init; } = [];

    /// <summary>Where they stand.</summary>
    public IReadOnlyCollection<AdviceStand> Stands { get; init; } = [];

    /// <summary>The years in which they were given, or asked for.</summary>
    public IReadOnlyCollection<int> Years { get; init; } = [];
}

/// <summary>What sorts one advice, without its texts.</summary>
/// <param name="Id">The advice.</param>
/// <param name="IssueId">The studio's issue.</param>
/// <param name="Kind">Asked or unasked.</param>
/// <param name="Stand">Where it stands.</param>
/// <param name="At">When it was given, or asked for, in UTC.</param>
public sealed record AdviceFacts(Guid Id, Guid IssueId, AdviceKind Kind, AdviceStand Stand, DateTime At)
{
    /// <summary>The year in which it was given, or asked for.</summary>
    public int Year { get; } = Amsterdam.Day(At).Year;
}

/// <summary>A page of advice, the issues to choose from, and what every choice would give.</summary>
public sealed record AdviceList(Page<AdviceItem> Page, IssueNames Issues)
{
    /// <summary>What fits all choices but that of issues.</summary>
    public IReadOnlyList<AdviceFacts> ForIssues { get; init; } = [];

    /// <summary>What fits all choices but that of kinds.</summary>
    public IReadOnlyList<AdviceFacts> ForKinds { get; init; } = [];

    /// <summary>What fits all choices but that of where they stand.</summary>
    public IReadOnlyList<AdviceFacts> ForStands { get; init; } = [];

    /// <summary>What fits all choices but that of years.</summary>
    public IReadOnlyList<AdviceFacts> ForYears { get; init; } = [];
}

/// <summary>An advice by its name.</summary>
public sealed record NamedAdvice(string Slug, string Title);

/// <summary>Something that a studio does because of an advice.</summary>
public sealed record AdviceActionItem(Guid Id, string What, string Who, DateOnly Before, DateTime? DoneAt, string? Remark);

/// <summary>Reads the register of advice: three commands for a list (and the search's own for words), two for an advice.</summary>
public sealed class AdviceQueries(PortalDbContext db, Finder finder, TimeProvider clock)
{
    private const int MostToRestOn = 100;

    /// <summary>A page of the advice that the reader may see, newest first.</summary>
    /// <param name="choice">What is asked.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<AdviceList> FindAsync(AdviceChoice choice, int page, Reader reader, CancellationToken cancel = default)
    {
        var names = await IssueNames.ReadAsync(db, cancel);
        var family = names.FamilyOf(choice.Issues);
        var found = db.Advices.AsNoTracking().VisibleTo(reader);
        if (Words.In(choice.Words) is { AreNone: false } asked)
            found = (await finder.FindAsync(FoundKind.Advice, asked, reader, cancel: cancel)).In(found);

        // Some hundreds at most, in as many years: counting them here spares a command for each facet.
        var all = await FactsAsync(found, cancel);
        bool OfIssue(AdviceFacts each) => choice.Issues.Count == 0 || family.Contains(each.IssueId);
        bool OfKind(AdviceFacts each) => choice.Kinds.Count == 0 || choice.Kinds.Contains(each.Kind);
        bool OfStand(AdviceFacts each) => choice.Stands.Count == 0 || choice.Stands.Contains(each.Stand);
        bool OfYear(AdviceFacts each) => choice.Years.Count == 0 || choice.Years.Contains(each.Year);
        var fits = all.Where(each => OfIssue(each) && OfKind(each) && OfStand(each) && OfYear(each)).ToList();
        var ids = (fits.Chunk(Page<AdviceItem>.Size).ElementAtOrDefault(page - 1) ?? []).Select(each => each.Id).ToList();
        var rows = await Items(db.Advices.AsNoTracking().VisibleTo(reader).Where(advice => ids.Contains(advice.Id)), whole: false).ToListAsync(cancel);
        return new(new([.. rows.OrderBy(row => ids.IndexOf(row.Id))], page, fits.Count), names)
        {
            ForIssues = [.. all.Where(each => OfKind(each) && OfStand(each) && OfYear(each))],
            ForKinds = [.. all.Where(each => OfIssue(each) && OfStand(each) && OfYear(each))],
            ForStands = [.. all.Where(each => OfIssue(each) && OfKind(each) && OfYear(each))],
            ForYears = [.. all.Where(each => OfIssue(each) && OfKind(each) && OfStand(each))],
        };
    }

    /// <summary>The public advice on which a step can rest, the last given first.</summary>
    public Task<List<NamedAdvice>> PublicAsync(CancellationToken cancel = default) => db.Advices
        .Where(advice => advice.GivenAt != null && !advice.Internal).OrderByDescending(advice => advice.GivenAt).Take(MostToRestOn)
        .Select(advice => new NamedAdvice(advice.Slug, advice.Title!)).ToListAsync(cancel);

    /// <summary>What a studio does because of an advice, the first day first.</summary>
    public Task<List<AdviceActionItem>> ActionsAsync(AdviceItem advice, CancellationToken cancel = default) => db.Set<AdviceAction>()
        .Where(action => action.AdviceId == advice.Id).OrderBy(action => action.Before).ThenBy(action => action.Id)
        .Select(action => new AdviceActionItem(action.Id, action.What, action.Who, action.Before, action.DoneAt, action.Remark)).ToListAsync(cancel);

    /// <summary>Advice that was answered and that the committee did not finish yet, the first answered first.</summary>
    public Task<List<AdviceItem>> FollowedAsync(Reader reader, CancellationToken cancel = default) => Items(
        db.Advices.AsNoTracking().VisibleTo(reader).OfStudiosAtWork(db)
            .Where(advice => advice.Answer != null && advice.FinishedAt == null).OrderBy(advice => advice.AnsweredAt),
        whole: false).ToListAsync(cancel);

    /// <summary>What waits: asked for and not given yet, or given and not answered; the longest waiting first.</summary>
    public Task<List<AdviceItem>> WaitingAsync(Reader reader, CancellationToken cancel = default) => Items(
        db.Advices.AsNoTracking().VisibleTo(reader).OfStudiosAtWork(db).Where(advice => advice.Answer == null).OrderBy(advice => advice.GivenAt ?? advice.AskedAt),
        whole: false).ToListAsync(cancel);

    /// <summary>The advice with a slug; null when there is none that the reader may see.</summary>
    public Task<AdviceItem?> FindAsync(string slug, Reader reader, CancellationToken cancel = default) =>
        Items(db.Advices.AsNoTracking().VisibleTo(reader).Where(advice => advice.Slug == slug), whole: true, reader.IsCommitteeMember).SingleOrDefaultAsync(cancel);

    private async Task<List<AdviceFacts>> FactsAsync(IQueryable<Advice> found, CancellationToken cancel)
    {
        var today = clock.Today();
        var rows = await found.Select(advice => new
        {
            advice.Id,
            advice.IssueId,
            advice.Kind,
            advice.Answer,
            advice.GivenAt,
            advice.AnswerBefore,
            advice.End,
            At = advice.GivenAt ?? advice.AskedAt,
        }).OrderByDescending(row => row.At).ThenByDescending(row => row.Id).ToListAsync(cancel);
        return rows.ConvertAll(row => new AdviceFacts(
            row.Id, row.IssueId, row.Kind,
            row.Answer switch
            {
                AdviceAnswer.Adopted => AdviceStand.Adopted,
                AdviceAnswer.Partly => AdviceStand.Partly,
                AdviceAnswer.NotAdopted => AdviceStand.NotAdopted,
                _ => row.End is not null ? AdviceStand.Ended : row.GivenAt is null ? AdviceStand.Asked : row.AnswerBefore <= today ? AdviceStand.Late : AdviceStand.Waiting,
            },
            row.At ?? DateTime.MinValue));
    }

    private IQueryable<AdviceItem> Items(IQueryable<Advice> advices, bool whole, bool forMembers = false) =>
        from advice in advices
        join issue in db.Issues on advice.IssueId equals issue.Id
        join studio in db.Studios on advice.IssueId equals studio.IssueId into studios
        from studio in studios.DefaultIfEmpty()
        select new AdviceItem
        {
            Id = advice.Id,
            Slug = advice.Slug,
            Kind = advice.Kind,
            Title = advice.Title,
            Question = advice.Question,
            AskedAt = advice.AskedAt,
            WantedBefore = advice.WantedBefore,
            End = advice.End,
            EndReason = whole ? advice.EndReason : null,
            EndedAt = advice.EndedAt,
            Body = whole ? advice.Body : null,
            Internal = advice.Internal,
            GivenAt = advice.GivenAt,
            MeetingOn = advice.MeetingOn,
            // One save gave the advice and ended the draft, at one moment.
            ByConsent = advice.MeetingOn == null && db.AdviceDrafts.Any(draft =>
                draft.IssueId == advice.IssueId && draft.State == AdviceDraftState.Adopted && draft.EndedAt == advice.GivenAt),
            DraftSlug = whole && forMembers && advice.GivenAt == null
                ? db.AdviceDrafts.Where(draft => draft.RequestId == advice.Id && draft.State != AdviceDraftState.Adopted && draft.State != AdviceDraftState.Dropped)
                    .OrderBy(draft => draft.StartedAt).Select(draft => draft.Slug).FirstOrDefault()
                : null,
            AnswerBefore = advice.AnswerBefore,
            Answer = advice.Answer,
            Reason = whole ? advice.Reason : null,
            AnsweredAt = advice.AnsweredAt,
            FinishedAt = advice.FinishedAt,
            OpenActions = advice.Actions.Count(action => action.DoneAt == null),
            NextAction = advice.Actions.Where(action => action.DoneAt == null).Min(action => (DateOnly?)action.Before),
            IssueId = advice.IssueId,
            IssueSlug = issue.Slug,
            Studio = studio == null ? issue.Name : studio.Name,
        };
}
