using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Public.Overview.Meetings;

/// <summary>
/// Puts things of other rooms on the table of a meeting, or says that they came out of it: only what the one who does so may see.
/// </summary>
public sealed class Tabling(PortalDbContext db, LessonChoiceQueries choices, PracticeDeskQueries desk, MeetingChoiceQueries meetings)
{
    /// <summary>The question that a form names, which must be of the studio or lie there already.</summary>
    /// <exception cref="RuleViolation">It is not.</exception>
    public async Task<Guid?> QuestionAsync(LearningStudio studio, Guid? question, Guid? before)
    {
        if (question is null)
            return null;

        await desk.QuestionIdsAsync(studio, [question.Value], before is null ? [] : [before.Value], nameof(AgendaItemForm.Question));
        return question;
    }

    /// <summary>The proposal that a form names, which must be of the studio.</summary>
    /// <exception cref="RuleViolation">It is not.</exception>
    public async Task<Guid?> ProposalAsync(LearningStudio studio, Guid? proposal)
    {
        if (proposal is { } named)
            await meetings.DemandProposalsAsync(studio, [named], nameof(AgendaItemForm.Proposal));
        return proposal;
    }

    /// <summary>Makes what lies on the table at an agenda item what a form names.</summary>
    /// <exception cref="RuleViolation">The reader can't see one of the things.</exception>
    public async Task LayAsync(Guid itemId, AgendaItemForm form, LearningStudio studio, Reader reader)
    {
        var practice = await desk.PracticeAsync(studio, form.Practice, reader, nameof(form.Practice));
        var insights = string.IsNullOrEmpty(form.Insight) ? [] : await choices.ChosenInsightsAsync(reader, [form.Insight], nameof(form.Insight));
        var lessons = await choices.ChosenAsync(reader, form.Lessons, nameof(form.Lessons));
        await BecomeAsync(
            db.Set<TabledPractice>().Where(each => each.AgendaItemId == itemId),
            practice is null ? [] : [new TabledPractice(itemId, practice.Id)]);
        await BecomeAsync(db.Set<TabledInsight>().Where(each => each.AgendaItemId == itemId), insights.Select(id => new TabledInsight(itemId, id)));
        await BecomeAsync(
            db.Set<TabledLesson>().Where(each => each.AgendaItemId == itemId),
            lessons.Select(lesson => new TabledLesson(itemId, lesson.Id)));
    }

    /// <summary>Makes the lessons and insights that came out of a meeting those that a form names.</summary>
    /// <exception cref="RuleViolation">The reader can't see one of them.</exception>
    public async Task CameOutAsync(Guid meetingId, ReportForm form, Reader reader)
    {
        var insights = await choices.ChosenInsightsAsync(reader, form.Insights, nameof(form.Insights));
        var lessons = await choices.ChosenAsync(reader, form.Lessons, nameof(form.Lessons));
        await BecomeAsync(
            db.Set<MeetingInsight>().Where(each => each.MeetingId == meetingId),
            insights.Select(id => new MeetingInsight(meetingId, id)));
        await BecomeAsync(
            db.Set<MeetingLesson>().Where(each => each.MeetingId == meetingId),
            lessons.Select(lesson => new MeetingLesson(meetingId, lesson.Id)));
    }

    private async Task BecomeAsync<T>(IQueryable<T> rows, IEnumerable<T> wanted) where T : class, IEquatable<T>
    {
        var before = await rows.ToListAsync();
        var target = wanted.Distinct().ToList();
        db.RemoveRange(before.Except(target));
        db.AddRange(target.Except(before));
    }
}
