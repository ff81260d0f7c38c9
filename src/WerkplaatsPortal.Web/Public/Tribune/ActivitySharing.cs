using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>What an activity shares, who tells it and on what it rests, between the form and the activity.</summary>
public sealed class ActivitySharing(PortalDbContext db, LessonChoiceQueries choices, MeetingQueries meetings, TimeProvider clock)
{
    /// <summary>Gives the activity what the form names.</summary>
    /// <exception cref="RuleViolation">The reader may not read a lesson or insight, its audience may not, or somebody has no seat there.</exception>
    public async Task ShareAsync(TribuneActivity activity, ActivityForm form, LearningStudio studio, Reader reader)
    {
        var lessons = await choices.ChosenAsync(reader, form.Lessons, nameof(form.Lessons));
        var chosen = await choices.ChosenInsightsAsync(reader, form.Insights, nameof(form.Insights));
        activity.Shares(lessons, await db.Insights.Where(insight => chosen.Contains(insight.Id)).ToListAsync());

        // Who told it may stay also when he or she left the Arena since.
        var kept = activity.Tellers.Select(teller => teller.PersonId).Intersect(form.Tellers).ToList();
        var tellers = await db.ArenaMembersAsync(studio, [.. form.Tellers.Except(kept)], clock.UtcNow());
        activity.ToldBy(tellers, kept);

        if (form.MeetingAgreement is null || form.MeetingAgreement != activity.Agreement?.MeetingAgreementId)
            activity.RestOn(await meetings.AgreementAsync(form.MeetingAgreement, studio.IssueId, reader, nameof(form.MeetingAgreement)));
    }

    /// <summary>The form of an activity as it stands.</summary>
    public async Task<ActivityForm> FormOfAsync(TribuneActivity activity, SignUpList? list)
    {
        var lessons = activity.Lessons.Select(each => each.LessonId).ToList();
        var insights = activity.Insights.Select(each => each.InsightId).ToList();
        return ActivityForm.Of(
            activity, list,
            await db.Lessons.Where(lesson => lessons.Contains(lesson.Id)).OrderBy(lesson => lesson.Title).Select(lesson => lesson.Slug).ToListAsync(),
            await db.Insights.Where(insight => insights.Contains(insight.Id)).OrderBy(insight => insight.Title).Select(insight => insight.Slug)
                .ToListAsync());
    }
}
