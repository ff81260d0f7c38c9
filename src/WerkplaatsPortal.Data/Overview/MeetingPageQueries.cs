using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Reads a meeting with all that lies on its table and came out of it: six commands.</summary>
public sealed class MeetingPageQueries(PortalDbContext db, MeetingQueries meetings, TimeProvider clock)
{
    /// <summary>The meeting; null when that Arena has none that the reader may see.</summary>
    public async Task<MeetingPage?> FindAsync(string slug, Guid issueId, Reader reader, CancellationToken cancel = default)
    {
        if (await meetings.FindAsync(slug, issueId, reader, cancel) is not { } meeting)
            return null;

        var people = meeting.Attendees.Select(each => each.PersonId).ToList();
        var names = await db.People.Where(person => people.Contains(person.Id))
            .Select(person => person.ChosenName ?? person.Name).ToListAsync(cancel);
        var things = await Tabled(meeting, reader).Concat(CameOut(meeting, reader)).ToListAsync(cancel);
        return new MeetingPage(
            meeting, [.. names.Order(StringComparer.CurrentCulture)], [.. things.OrderBy(thing => thing.Title, StringComparer.CurrentCulture)]);
    }

    /// <summary>Slugs of what lies on the table at one agenda item.</summary>
    public Task<List<MeetingThing>> TabledAtAsync(ArenaMeeting meeting, Guid itemId, Reader reader, CancellationToken cancel = default) =>
        Tabled(meeting, reader).Where(thing => thing.Under == itemId).ToListAsync(cancel);

    /// <summary>What came out of it, as far as the reader may see it.</summary>
    public Task<List<MeetingThing>> CameOutOfAsync(ArenaMeeting meeting, Reader reader, CancellationToken cancel = default) =>
        CameOut(meeting, reader).ToListAsync(cancel);

    private IQueryable<MeetingThing> Tabled(ArenaMeeting meeting, Reader reader)
    {
        var items = meeting.Items.Select(item => item.Id).ToList();
        var asked =
            from item in db.Set<AgendaItem>()
            where items.Contains(item.Id)
            join question in db.Questions.VisibleTo(reader, db.Studios) on item.QuestionId equals question.Id
            select new MeetingThing { Kind = MeetingThingKind.Question, Under = item.Id, Slug = question.Text, Title = question.Text };
        var practices =
            from each in db.Set<TabledPractice>()
            where items.Contains(each.AgendaItemId)
            join practice in db.Practices.VisibleTo(reader, clock.Today()) on each.PracticeId equals practice.Id
            select new MeetingThing { Kind = MeetingThingKind.Practice, Under = each.AgendaItemId, Slug = practice.Slug, Title = practice.Title };
        var lessons =
            from each in db.Set<TabledLesson>()
            where items.Contains(each.AgendaItemId)
            join lesson in db.Lessons.VisibleTo(reader) on each.LessonId equals lesson.Id
            select new MeetingThing { Kind = MeetingThingKind.Lesson, Under = each.AgendaItemId, Slug = lesson.Slug, Title = lesson.Title };
        var insights =
            from each in db.Set<TabledInsight>()
            where items.Contains(each.AgendaItemId)
            join insight in db.Insights.VisibleTo(reader) on each.InsightId equals insight.Id
            select new MeetingThing { Kind = MeetingThingKind.Insight, Under = each.AgendaItemId, Slug = insight.Slug, Title = insight.Title };
        var proposals =
            from item in db.Set<AgendaItem>()
            where items.Contains(item.Id)
            join proposal in db.Proposals.VisibleTo(reader, db.Studios) on item.ProposalId equals proposal.Id
            select new MeetingThing { Kind = MeetingThingKind.Proposal, Under = item.Id, Slug = proposal.Slug, Title = proposal.Title };
        return asked.Concat(proposals).Concat(practices).Concat(lessons).Concat(insights);
    }

    private IQueryable<MeetingThing> CameOut(ArenaMeeting meeting, Reader reader)
    {
        var id = meeting.Id;
        var agreements = meeting.Agreements.Select(agreement => agreement.Id).ToList();
        var questions =
            from each in db.Set<MeetingQuestion>()
            where each.MeetingId == id
            join question in db.Questions.VisibleTo(reader, db.Studios) on each.QuestionId equals question.Id
            select new MeetingThing { Kind = MeetingThingKind.QuestionOut, Under = each.MeetingId, Slug = question.Text, Title = question.Text };
        var lessons =
            from each in db.Set<MeetingLesson>()
            where each.MeetingId == id
            join lesson in db.Lessons.VisibleTo(reader) on each.LessonId equals lesson.Id
            select new MeetingThing { Kind = MeetingThingKind.LessonOut, Under = each.MeetingId, Slug = lesson.Slug, Title = lesson.Title };
        var insights =
            from each in db.Set<MeetingInsight>()
            where each.MeetingId == id
            join insight in db.Insights.VisibleTo(reader) on each.InsightId equals insight.Id
            select new MeetingThing { Kind = MeetingThingKind.InsightOut, Under = each.MeetingId, Slug = insight.Slug, Title = insight.Title };
        var resting = db.Practices.VisibleTo(reader, clock.Today())
            .Where(practice => agreements.Contains(practice.Agreement!.MeetingAgreementId!.Value))
            .Select(practice => new MeetingThing
            {
                Kind = MeetingThingKind.PracticeOn,
                Under = practice.Agreement!.MeetingAgreementId!.Value,
                Slug = practice.Slug,
                Title = practice.Title,
            });
        var adopted = db.Insights.VisibleTo(reader)
            .Where(insight => agreements.Contains(insight.Agreement!.MeetingAgreementId!.Value))
            .Select(insight => new MeetingThing
            {
                Kind = MeetingThingKind.InsightOn,
                Under = insight.Agreement!.MeetingAgreementId!.Value,
                Slug = insight.Slug,
                Title = insight.Title,
            });
        var proposals =
            from each in db.Set<MeetingProposal>()
            where each.MeetingId == id
            join proposal in db.Proposals.VisibleTo(reader, db.Studios) on each.ProposalId equals proposal.Id
            select new MeetingThing { Kind = MeetingThingKind.ProposalOut, Under = each.MeetingId, Slug = proposal.Slug, Title = proposal.Title };
        return questions.Concat(proposals).Concat(lessons).Concat(insights).Concat(resting).Concat(adopted);
    }
}
