using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Demo;

/// <summary>What the Arena of the demonstration does together: a meeting that was held, a work visit to come, and some talk.</summary>
internal sealed class DemoMeetings(PortalDbContext db, LearningStudio studio, ArenaMember lead, ArenaMember member, TimeProvider clock)
{
    private const string Notice = "Dit is een demotekst, geen kennis van het netwerk.";

    private readonly DateTime now = clock.UtcNow();

    private Guid IssueId => studio.IssueId;

    public async Task FillAsync(CancellationToken cancel)
    {
        var practice = await db.Practices.Where(each => each.IssueId == IssueId).OrderBy(each => each.Slug).FirstOrDefaultAsync(cancel);
        await HoldMeetingAsync(practice, cancel);
        await PlanVisitAsync(practice, cancel);
        if (practice is not null)
            Talk(new Subject(SubjectKind.Practice, practice.Id, IssueId));
    }

    private async Task HoldMeetingAsync(LearningPractice? practice, CancellationToken cancel)
    {
        var meeting = await PlanAsync(
            MeetingKind.Meeting, "Demo: wat leren we van gesprekken over geld?", now.AddDays(-16), "Wijkcentrum (demo)", cancel);
        meeting.PutOnAgenda(lead, "Hoe staat het met de praktijken?");
        var bundle = meeting.PutOnAgenda(member, "Welke lessen horen bij elkaar?");
        if (practice is not null)
            db.Add(new TabledPractice(meeting.Items[0].Id, practice.Id));
        var lessons = await db.Lessons.Where(lesson => lesson.IssueId == IssueId && lesson.State == LessonState.Shared)
            .OrderBy(lesson => lesson.Slug).Select(lesson => lesson.Id).Take(3).ToListAsync(cancel);
        db.AddRange(lessons.Select(id => new TabledLesson(bundle.Id, id)));
        var report = new MeetingReport
        {
            Attendees = [lead.PersonId, member.PersonId],
            Guests = "Twee ervaringsdeskundigen (demo)",
            Notes = "We legden de lessen **naast elkaar**:\n\n- waar mensen over geld praten;\n- wat een bekende betekent.\n\n" + Notice,
            Agreements = [new ReportedAgreement(null, "We leggen in het voorjaar drie lessen over gesprekken over geld bij elkaar. " + Notice)],
        };
        meeting.Report(lead, report, now.AddDays(-15));
        db.Meetings.Add(meeting);
        Talk(new Subject(SubjectKind.Meeting, meeting.Id, IssueId));
    }

    private async Task PlanVisitAsync(LearningPractice? practice, CancellationToken cancel)
    {
        var visit = await PlanAsync(MeetingKind.WorkVisit, "Demo: op bezoek in een praktijk", now.AddDays(19), "Bij de praktijk (demo)", cancel);
        var item = visit.PutOnAgenda(member, "Meelopen en vragen wat werkt");
        if (practice is not null)
            db.Add(new TabledPractice(item.Id, practice.Id));
        db.Meetings.Add(visit);
    }

    private async Task<ArenaMeeting> PlanAsync(MeetingKind kind, string title, DateTime near, string place, CancellationToken cancel)
    {
        var day = Amsterdam.Day(near);
        var plan = new MeetingPlan(kind, title, Amsterdam.Utc(day, new TimeOnly(13, 30)))
        {
            EndsAt = Amsterdam.Utc(day, new TimeOnly(16, 0)),
            Place = place,
        };
        var slug = await db.Meetings.Select(meeting => meeting.Slug).NewSlugAsync(title, cancel);
        return ArenaMeeting.Plan(lead, slug, plan, now.AddDays(-30));
    }

    private void Talk(Subject subject)
    {
        const string asked = "Bij ons kwam dit ook ter sprake. Zullen we dit de volgende keer **samen** bekijken? ";
        var first = Comment.Write(member, subject, asked + Notice, [lead], now.AddDays(-9));
        var second = Comment.Write(lead, subject, "Goed idee, ik zet het op de agenda. " + Notice, [member], now.AddDays(-8));
        db.Comments.AddRange(first, second);
    }
}
