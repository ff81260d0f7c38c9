using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Asks for the page of an issue: ten commands, whatever stands on it.</summary>
public sealed class IssuePageQueries(PortalDbContext db, BoardQueries boards, TimeProvider clock)
{
    private const int QuestionsShown = 12;
    private const int PracticesShown = 5;
    private const int LessonsShown = 5;

    /// <summary>The page of an issue; null when there is none with that address.</summary>
    public async Task<IssuePage?> FindAsync(string slug, Reader reader, CancellationToken cancel = default)
    {
        var issues = await IssuesAsync(reader, cancel);
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

    private Task<List<IssuePage>> IssuesAsync(Reader reader, CancellationToken cancel) => db.Issues.VisibleTo(reader).AsNoTracking().OrderBy(issue => issue.Name)
        .Select(issue => new IssuePage(
            new IssueState(issue.Id, issue.Slug, issue.Name, issue.Summary, issue.Status, issue.Conditions, issue.SuccessorId),
            issue.OriginKind, issue.Provenance, issue.Aliases)
        {
            StudioClosedOn = db.Studios.Where(studio => studio.IssueId == issue.Id).Select(studio => studio.ClosedOn).FirstOrDefault(),
        })
        .ToListAsync(cancel);

    private Task<List<IssueStep>> StepsAsync(Guid id, CancellationToken cancel) => db.Set<AgendaDecision>().AsNoTracking()
        .Where(decision => decision.IssueId == id)
        .OrderBy(decision => decision.TakenOn).ThenBy(decision => decision.Number)
        .Select(decision => new IssueStep(decision.Step, decision.TakenOn, decision.Name, decision.Status, decision.Reason)
        {
            OnAdviceOf = decision.OnAdviceOf,
            Advice = db.Advices.Where(advice => advice.Id == decision.AdviceId && advice.GivenAt != null && !advice.Internal)
                .Select(advice => new NamedAdvice(advice.Slug, advice.Title!)).FirstOrDefault(),
            MeetingOn = decision.MeetingOn,
            Character = decision.Character,
        })
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

    /// <summary>A row for each who sits in the Arena, put together here: so it stays one command.</summary>
    private async Task<List<ParticipantLine>> ParticipantsAsync(Guid issueId, CancellationToken cancel)
    {
        var today = clock.Today();
        var rows = await (
            from each in db.Participations
            join studio in db.Studios on each.StudioId equals studio.Id
            from term in each.Terms
            where studio.IssueId == issueId && term.State == SeatState.Open
            join partner in db.Partners on each.PartnerId equals partner.Id into partners
            from partner in partners.DefaultIfEmpty()
            from holder in each.Holders
                .Where(holder => holder.Period.From <= today && (holder.Period.Until == null || holder.Period.Until >= today)).DefaultIfEmpty()
            select new
            {
                each.Id,
                term.Seat,
                Name = partner == null ? null : partner.Name,
                Slug = partner == null || !partner.TakesPart ? null : partner.Slug,
                Holder = (Guid?)holder!.PersonId,
                Party = (Party?)holder!.Party ?? Party.None,
            }).ToListAsync(cancel);
        return
        [
            .. rows.GroupBy(row => row.Id).Select(taking => new ParticipantLine(
                taking.First().Seat, taking.First().Name, taking.First().Slug,
                    taking.Where(row => row.Holder is not null).DistinctBy(row => row.Holder).Count())
            {
                Parties = taking.Aggregate(Party.None, (parties, row) => parties | row.Party),
            }).OrderBy(line => line.Name, StringComparer.CurrentCulture),
        ];
    }

    private async Task<IssuePage> WithKnowledgeAsync(IssuePage page, List<Guid> family, Reader reader, CancellationToken cancel)
    {
        var today = clock.Today();
        var sights = (await boards.SeeAsync(reader, cancel)).Of(page.State.Slug);
        var (news, comingUp) = await db.NewOnTribuneAsync(sights.Insights, family, reader, today, cancel);
        return page with
        {
            Counts = sights.Together([page.State.Slug]),
            Questions = await QuestionsAsync(family, reader, cancel),
            Practices = await PracticesAsync(sights.Practices.Newest(PracticesShown), reader, today, cancel),
            Tribune = news,
            ComingUp = comingUp,
            Lessons = await db.LinesAsync(sights.Lessons.Newest(LessonsShown), reader, today, cancel),
        };
    }

    /// <summary>
    /// These practices, with how many lessons came from each. Counted practice by practice: asked for five at once, SQLite walks through all
    /// shared lessons.
    /// </summary>
    private async Task<List<PracticeLine>> PracticesAsync(List<Guid> ids, Reader reader, DateOnly today, CancellationToken cancel)
    {
        var lessons = db.Lessons.Shared().VisibleTo(reader);
        var lines = await db.Practices.AsNoTracking().VisibleTo(reader, today).Where(practice => ids.Contains(practice.Id)).Select(practice => new
        {
            practice.Id,
            Line = new PracticeLine(
                practice.Slug, practice.Title, practice.Place, practice.IssueId,
                lessons.Count(lesson => lesson.PracticeId == practice.Id)
                    + db.Set<LessonPractice>().Where(also => also.PracticeId == practice.Id)
                        .Join(lessons, also => also.LessonId, lesson => lesson.Id, (also, lesson) => lesson.Id).Count())
            {
                HasEnded = practice.End != null,
            },
        }).ToListAsync(cancel);
        return [.. lines.InOrder(ids, line => line.Id).Select(line => line.Line)];
    }

    private Task<List<QuestionLine>> QuestionsAsync(List<Guid> family, Reader reader, CancellationToken cancel) => (
        from question in db.Questions.VisibleTo(reader, db.Studios)
        join studio in db.Studios on question.StudioId equals studio.Id
        where family.Contains(studio.IssueId) && (question.State == QuestionState.Articulated || question.State == QuestionState.WorkedOn)
        join issue in db.Issues on studio.IssueId equals issue.Id
        orderby question.ArticulatedAt descending, question.Id
        select new QuestionLine(
            question.Slug, question.Text, question.State == QuestionState.WorkedOn, issue.Slug, studio.IssueId,
                question.Provenance.Inferred)).Take(QuestionsShown).ToListAsync(cancel);
}
