using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>Writes what a proposal proposes as a draft in its own room, and writes it anew for another round.</summary>
public sealed class ProposalDrafting(
    PortalDbContext db, ProposedThings things, PracticeDeskQueries practices, LessonChoiceQueries lessons, TimeProvider clock)
{
    private DateTime Now => clock.UtcNow();

    /// <summary>The words of a round, as the form says them.</summary>
    /// <exception cref="RuleViolation">A lesson or question can't be named, a meaning can't be taken, or a question does not ask how.</exception>
    public async Task<ProposalText> TextAsync(ProposalForm form, ProposalKind kind, LearningStudio studio, Reader reader)
    {
        if (kind == ProposalKind.Question)
            LearningQuestion.AsksHow(form.Title, nameof(form.Title));
        var asked = await practices.QuestionIdsAsync(studio, form.Questions, [], nameof(form.Questions));
        var questions = await db.Questions.Where(question => asked.Contains(question.Id)).Select(question => question.Text).ToListAsync();
        return new ProposalText(form.Title, form.Text, ProposalParticulars.Of(form, kind, questions, await WeighAsync(form, reader)));
    }

    /// <summary>Makes the draft.</summary>
    /// <exception cref="RuleViolation">It lacks what such a thing needs.</exception>
    public async Task AddAsync(Proposal proposal, ArenaMember by, ProposalForm form, Reader reader)
    {
        db.Add(proposal);
        switch (proposal.Kind)
        {
            case ProposalKind.Question:
                var slug = await db.Questions.Where(each => each.StudioId == proposal.StudioId).Select(each => each.Slug).NewSlugAsync(form.Title!);
                var question = LearningQuestion.PutForward(by, slug, form.Title!, form.Tags(), null, Now);
                question.PutBefore(proposal);
                db.Add(question);
                break;
            case ProposalKind.Practice:
                var practice = LearningPractice.Propose(proposal, by, await PracticeSlugAsync(form), PracticeOf(form), Now);
                practice.WorksOn(form.Questions);
                db.Add(practice);
                break;
            case ProposalKind.Insight:
                var insightSlug = await db.Insights.Select(each => each.Slug).NewSlugAsync(form.Title!);
                db.Add(Insight.Propose(proposal, by, insightSlug, InsightOf(form), await WeighAsync(form, reader), form.Audience, Now));
                break;
            default:
                db.Add(TribuneActivity.Propose(proposal, by, await ActivitySlugAsync(form), ActivityOf(form), form.Audience, PlanOf(form)));
                break;
        }
    }

    /// <summary>Writes the draft anew for another round.</summary>
    /// <exception cref="RuleViolation">It lacks what such a thing needs, or was decided on meanwhile.</exception>
    public async Task ChangeAsync(Proposal proposal, ArenaMember by, ProposalForm form, Reader reader)
    {
        if (await things.QuestionAsync(proposal) is { } question)
            question.RewordFor(proposal, by, form.Title!, form.Tags(), Now);
        else if (await things.PracticeAsync(proposal) is { IsDraft: true } practice)
        {
            practice.Redraft(proposal, practice.Title == form.Title ? practice.Slug : await PracticeSlugAsync(form), PracticeOf(form));
            practice.WorksOn(form.Questions);
        }
        else if (await things.InsightAsync(proposal) is { } insight)
            insight.RewordFor(proposal, by, InsightOf(form, insight), await WeighAsync(form, reader), form.Audience, Now);
        else if (await things.ActivityAsync(proposal) is { } activity)
            activity.Redraft(proposal, activity.Title == form.Title ? activity.Slug : await ActivitySlugAsync(form), ActivityOf(form),
                form.Audience, PlanOf(form));
    }

    /// <summary>The lessons that the form names under an insight.</summary>
    /// <exception cref="RuleViolation">The reader can't open one of them.</exception>
    private async Task<List<WeighedLesson>> WeighAsync(ProposalForm form, Reader reader) =>
    [
        .. (await lessons.ChosenAsync(reader, form.Lessons, nameof(form.Lessons))).Select(lesson => new WeighedLesson(lesson)),
        .. (await lessons.ChosenAsync(reader, form.Contradicting, nameof(form.Contradicting))).Select(lesson =>
            new WeighedLesson(lesson, Contradicts: true)),
    ];

    private Task<string> PracticeSlugAsync(ProposalForm form) => db.Practices.Select(each => each.Slug).NewSlugAsync(form.Title!);

    private Task<string> ActivitySlugAsync(ProposalForm form) => db.Activities.Select(each => each.Slug).NewSlugAsync(form.Title!);

    private static PracticeText PracticeOf(ProposalForm form) => new(form.Title!, form.Text!, form.Place ?? "")
    {
        Start = PartialDateAttribute.Read(form.Start, nameof(form.Start)),
        Conditions = form.Tags(),
    };

    private static ActivityText ActivityOf(ProposalForm form) => new(form.Title!, form.Text!, form.ActivityKind ?? "bijeenkomst")
    {
        Place = form.Place,
        Date = form.Date is { } day ? PartialDate.On(day) : null,
        Conditions = form.Tags(),
    };

    private static ActivityPlan? PlanOf(ProposalForm form) => form is { Date: { } day, From: { } from }
        ? new ActivityPlan(Amsterdam.Utc(day, from), form.Until is { } until ? Amsterdam.Utc(day, until) : null)
        : null;

    private static InsightText InsightOf(ProposalForm form, Insight? before = null) => new(form.Title!, form.Text!, form.Reasons, form.Tags())
    {
        Provenance = before?.Provenance ?? Domain.SocialQuality.Provenance.Here,
    };
}
