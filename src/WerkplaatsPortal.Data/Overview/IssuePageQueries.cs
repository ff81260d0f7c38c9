using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Asks for the page of an issue: ten commands, whatever stands on it.</summary>
public sealed class IssuePageQueries(PortalDbContext db, TimeProvider clock)
{
    private const int QuestionsShown = 12;
    private const int PracticesShown = 5;
    private const int LessonsShown = 5;

    /// <summary>The page of an issue; null when there is none with that address.</summary>
    public async Task<IssuePage?> FindAsync(string slug, Reader reader, CancellationToken cancel = default)
    {
        var issues = await IssuesAsync(cancel);
        var page = issues.Find(each => each.State.Slug == slug);
        if (page is null)
            return null;

        var states = issues.ConvertAll(each => each.State);
        var id = page.State.Id;
        var family = states.Families().Members(id);
        page = page with
        {
            Successor = states.Find(each => each.Id == page.State.GoesOnIn),
            Predecessors = [.. states.Where(each => each.Id != id && family.Contains(each.Id))],
            Steps = await StepsAsync(id, cancel),
        };
        page = await WithRelativesAsync(page, states, cancel);
        page = await WithStudioAsync(page, cancel);
        return await WithKnowledgeAsync(page, family, reader, cancel);
    }

    private Task<List<IssuePage>> IssuesAsync(CancellationToken cancel) => db.Issues.AsNoTracking().OrderBy(issue => issue.Name)
        .Select(issue => new IssuePage(
            new IssueState(issue.Id, issue.Slug, issue.Name, issue.Summary, issue.Status, issue.Conditions, issue.SuccessorId),
            issue.OriginKind, issue.Provenance, issue.Aliases))
        .ToListAsync(cancel);

    private Task<List<IssueStep>> StepsAsync(Guid id, CancellationToken cancel) => db.Set<AgendaDecision>().AsNoTracking()
        .Where(decision => decision.IssueId == id)
        .OrderBy(decision => decision.TakenOn).ThenBy(decision => decision.Number)
        .Select(decision => new IssueStep(decision.Step, decision.TakenOn, decision.Name, decision.Status, decision.Reason))
        .ToListAsync(cancel);

    private async Task<IssuePage> WithRelativesAsync(IssuePage page, List<IssueState> states, CancellationToken cancel)
    {
        var id = page.State.Id;
        var origins = await db.Set<IssueOrigin>().AsNoTracking()
            .Where(origin => origin.IssueId == id || origin.FromId == id).ToListAsync(cancel);
        return page with
        {
            CameFrom = [.. states.Where(each => origins.Exists(origin => origin.IssueId == id && origin.FromId == each.Id))],
            LedTo = [.. states.Where(each => origins.Exists(origin => origin.FromId == id && origin.IssueId == each.Id))],
        };
    }

    private async Task<IssuePage> WithStudioAsync(IssuePage page, CancellationToken cancel)
    {
        var leads = await db.LeadNamesAsync(clock.Today(), cancel);
        return page with
        {
            HasStudio = leads.ContainsKey(page.State.Id),
            Lead = leads.GetValueOrDefault(page.State.Id),
            Participants = await ParticipantsAsync(page.State.Id, cancel),
        };
    }

    private Task<List<ParticipantLine>> ParticipantsAsync(Guid issueId, CancellationToken cancel)
    {
        var today = clock.Today();
        return (
            from each in db.Participations
            join studio in db.Studios on each.StudioId equals studio.Id
            from term in each.Terms
            where studio.IssueId == issueId && term.State == SeatState.Open
            join partner in db.Partners on each.PartnerId equals partner.Id into partners
            from partner in partners.DefaultIfEmpty()
            orderby partner.Name
            select new ParticipantLine(
                term.Seat,
                partner == null ? null : partner.Name,
                partner == null || !partner.TakesPart ? null : partner.Slug,
                each.Holders.Count(holder =>
                    holder.Period.From <= today && (holder.Period.Until == null || holder.Period.Until >= today))))
            .ToListAsync(cancel);
    }

    private async Task<IssuePage> WithKnowledgeAsync(IssuePage page, List<Guid> family, Reader reader, CancellationToken cancel)
    {
        var today = clock.Today();
        var lessons = db.Lessons.AsNoTracking().Shared().VisibleTo(reader)
            .Where(each => family.Contains(each.IssueId) || each.OtherIssues.Any(other => family.Contains(other.IssueId)));
        var practices = db.Practices.AsNoTracking().VisibleTo(reader, today)
            .Where(each => family.Contains(each.IssueId) || each.OtherIssues.Any(other => family.Contains(other.IssueId)));
        var insights = db.Insights.AsNoTracking().Adopted().VisibleTo(reader)
            .Where(each => family.Contains(each.IssueId) || each.OtherIssues.Any(other => family.Contains(other.IssueId)));

        var things = Belonging.Of(db, lessons).Concat(Belonging.Of(db, practices)).Concat(Belonging.Of(db, insights));
        return page with
        {
            Counts = await things.TogetherAsync(family, cancel),
            Questions = await QuestionsAsync(family, reader, cancel),
            Practices = await practices
                .OrderByDescending(each => each.Start).ThenBy(each => each.Title).Take(PracticesShown)
                .Select(each => new PracticeLine(each.Slug, each.Title, each.Place, each.IssueId, db.Lessons.Shared().VisibleTo(reader)
                    .Count(lesson => lesson.PracticeId == each.Id || lesson.OtherPractices.Any(other => other.PracticeId == each.Id))))
                .ToListAsync(cancel),
            Tribune = await db.NewOnTribuneAsync(insights, family, reader, cancel),
            Lessons = await db.NewestLinesAsync(lessons, LessonsShown, cancel),
        };
    }

    private Task<List<QuestionLine>> QuestionsAsync(List<Guid> family, Reader reader, CancellationToken cancel) => (
        from question in db.Questions.VisibleTo(reader, db.Studios)
        join studio in db.Studios on question.StudioId equals studio.Id
        where family.Contains(studio.IssueId) && question.ArticulatedAt != null
        join issue in db.Issues on studio.IssueId equals issue.Id
        orderby question.ArticulatedAt descending, question.Id
        select new QuestionLine(question.Text, issue.Slug, studio.IssueId, question.Provenance.Inferred)).Take(QuestionsShown).ToListAsync(cancel);
}
