using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>The regional knowledge agenda: issues × four conditions.</summary>
/// <param name="Day">The day whose end is shown.</param>
/// <param name="Rows">The issues that were on the agenda then, by name.</param>
/// <param name="PerIssue">What each row holds.</param>
/// <param name="Together">What all rows hold together, each thing once.</param>
/// <param name="Advice">The newest advice given by then.</param>
public sealed record AgendaPage(
    DateOnly Day, IReadOnlyList<AgendaRow> Rows, Tally PerIssue, Tally Together, IReadOnlyList<AdviceLine> Advice);

/// <summary>One issue on the agenda.</summary>
/// <param name="Id">The issue.</param>
/// <param name="Slug">Part of its address.</param>
/// <param name="Name">What it was called on the day.</param>
/// <param name="Summary">What it is about.</param>
/// <param name="Meanings">What it means for each condition.</param>
/// <param name="Lead">Who leads its studio; null is a vacancy.</param>
public sealed record AgendaRow(Guid Id, string Slug, string Name, string? Summary, ConditionTags Meanings, string? Lead);

/// <summary>One advice of the committee.</summary>
public sealed record AdviceLine(
    string Slug, string? Title, AdviceKind Kind, string IssueName, DateTime GivenAt, DateOnly? AnswerBefore, AdviceAnswer? Answer);

/// <summary>Asks for the agenda: three commands as it stands now, five for another day, whatever stands on it.</summary>
public sealed class AgendaQueries(PortalDbContext db, BoardQueries boards, TimeProvider clock)
{
    private const int NewestAdvice = 3;

    /// <summary>The agenda as it stands now.</summary>
    public async Task<AgendaPage> NowAsync(Reader reader, CancellationToken cancel = default)
    {
        var issues = await db.IssueStatesAsync(cancel);
        var sights = await boards.SeeAsync(reader, cancel);
        var shown = issues.Where(issue => issue.Status == IssueStatus.OnAgenda).Select(issue => issue.Slug).ToList();
        return await PageAsync(issues, sights.PerIssue(), sights.Together(shown), reader, clock.Today(), cancel);
    }

    /// <summary>
    /// The agenda as it stood at the end of a day: names, meanings and states of that day, counts of what was shared by then with this
    /// reader and not withdrawn by then, under the tags of now.
    /// </summary>
    public async Task<AgendaPage> OnAsync(DateOnly day, Reader reader, CancellationToken cancel = default)
    {
        var issues = await db.IssueStatesAsync(day, cancel);
        var (perIssue, together) = await CountsOnAsync(issues, reader, day, cancel);
        return await PageAsync(issues, perIssue, together, reader, day, cancel);
    }

    /// <summary>
    /// What issues held at the end of a day: what each held with what went on in it by then, and all that stood on the agenda together.
    /// The lessons are counted on their board, in order of time, so that a hundred thousand cost no more than a thousand; the database
    /// counts what is few.
    /// </summary>
    internal async Task<(Tally PerIssue, Tally Together)> CountsOnAsync(
        List<IssueState> issues, Reader reader, DateOnly day, CancellationToken cancel)
    {
        var (families, end) = (issues.Families(), Amsterdam.EndOf(day));
        var shown = issues.Where(issue => issue.Status == IssueStatus.OnAgenda).SelectMany(issue => families.Members(issue.Id)).ToList();
        var lessons = await boards.LessonsAsync(reader, end, cancel);
        var few = Few(reader, day, end);
        return (
            (await few.PerIssueAsync(families, cancel)).And(
                from issue in issues
                where families.Head(issue.Id) == issue.Id
                from count in Sights.Counts(Counted.Lesson, issue.Id, lessons.In(families.Members(issue.Id)))
                select count),
            (await few.TogetherAsync(shown, cancel)).And(Sights.Counts(Counted.Lesson, Guid.Empty, lessons.In(shown))));
    }

    private async Task<AgendaPage> PageAsync(
        List<IssueState> issues, Tally perIssue, Tally together, Reader reader, DateOnly day, CancellationToken cancel)
    {
        var leads = await db.LeadNamesAsync(day, cancel);
        var rows = issues.Where(issue => issue.Status == IssueStatus.OnAgenda).Select(issue => new AgendaRow(
            issue.Id, issue.Slug, issue.Name, issue.Summary, issue.Conditions, leads.GetValueOrDefault(issue.Id)));
        return new AgendaPage(day, [.. rows], perIssue, together, await AdviceAsync(reader, Amsterdam.EndOf(day), cancel));
    }

    /// <summary>What stood then and is no lesson: practices and insights.</summary>
    private IQueryable<Belonging> Few(Reader reader, DateOnly day, DateTime end) =>
        Belonging.Of(db, db.Practices.VisibleTo(reader, day).Where(practice => practice.MadeAt < end))
            .Concat(Belonging.Of(db, db.Insights.VisibleTo(reader).StandingBefore(end)));

    private Task<List<AdviceLine>> AdviceAsync(Reader reader, DateTime end, CancellationToken cancel) => (
        from advice in db.Advices.VisibleTo(reader)
        join issue in db.Issues on advice.IssueId equals issue.Id
        where advice.GivenAt != null && advice.GivenAt < end
        orderby advice.GivenAt descending
        select new AdviceLine(
            advice.Slug, advice.Title, advice.Kind, issue.Name, advice.GivenAt!.Value, advice.AnswerBefore,
            advice.AnsweredAt < end ? advice.Answer : null))
        .Take(NewestAdvice).ToListAsync(cancel);
}
