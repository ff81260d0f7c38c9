using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The form of a proposal as it stands: for who adapts it.</summary>
internal static class ProposalFormsFilled
{
    public static async Task<ProposalForm> FormOfAsync(this ProposedThings things, Proposal proposal, InsightDeskQueries insights, DateOnly today)
    {
        var usual = today.AddDays(Proposal.UsualDays);
        var form = new ProposalForm
        {
            Version = proposal.Version,
            Kind = proposal.Kind,
            Title = proposal.Title,
            Text = proposal.Current.Text,
            ClosesOn = proposal.State == ProposalState.Open && Amsterdam.Day(proposal.ClosesAt) > usual ? Amsterdam.Day(proposal.ClosesAt) : usual,
        };
        if (await things.QuestionAsync(proposal) is { } question)
            form.ShowTags(question.Conditions);
        else if (await things.PracticeAsync(proposal) is { } practice)
        {
            (form.IsThere, form.Place, form.Start) = (!practice.IsDraft, practice.Place, practice.Start?.Text);
            form.Questions = [.. practice.Questions.Select(each => each.QuestionId)];
            form.ShowTags(practice.Conditions);
        }
        else if (await things.ActivityAsync(proposal) is { } activity)
        {
            (form.Place, form.Date, form.ActivityKind, form.Audience) = (activity.Place, activity.Date?.FirstDay, activity.Kind, activity.Audience);
            form.From = activity.StartsAt is { } start ? TimeOnly.FromDateTime(Amsterdam.Time(start)) : null;
            form.Until = activity.EndsAt is { } end ? TimeOnly.FromDateTime(Amsterdam.Time(end)) : null;
            form.ShowTags(activity.Conditions);
        }
        else if (await things.InsightAsync(proposal) is { } insight)
        {
            var weighed = await insights.WeighedAsync(insight);
            form.Lessons = [.. weighed.Where(each => !each.Contradicts).Select(each => each.Lesson.Slug)];
            form.Contradicting = [.. weighed.Where(each => each.Contradicts).Select(each => each.Lesson.Slug)];
            (form.Reasons, form.Audience) = (insight.Reasons, insight.Audience);
            form.ShowTags(insight.Conditions);
        }

        return form;
    }

    /// <summary>The form about something of a studio that is there already; null when there is no such thing to decide on.</summary>
    public static async Task<ProposalForm?> FormOfAsync(this PortalDbContext db, ProposalKind kind, string thing, LearningStudio studio) =>
        kind switch
        {
            ProposalKind.Question => await db.Questions
                .Where(each => each.StudioId == studio.Id && each.Slug == thing && each.State == QuestionState.Open && !each.AwaitsArena)
                .Select(each => new ProposalForm { Kind = kind, IsThere = true, Title = each.Text }).SingleOrDefaultAsync(),
            ProposalKind.Practice => await db.Practices
                .Where(each => each.IssueId == studio.IssueId && each.Slug == thing && each.Agreement == null)
                .Select(each => new ProposalForm { Kind = kind, IsThere = true, Title = each.Title, Text = each.Summary }).SingleOrDefaultAsync(),
            ProposalKind.Insight => await db.Insights
                .Where(each => each.IssueId == studio.IssueId && each.Slug == thing && each.State == Domain.Knowledge.InsightState.Proposed
                    && !each.AwaitsArena)
                .Select(each => new ProposalForm { Kind = kind, IsThere = true, Title = each.Title, Text = each.Statement }).SingleOrDefaultAsync(),
            _ => null,
        };
}
