using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>What an update speaks of and for whom it was written, between the form and the update.</summary>
public sealed class UpdateWriting(PortalDbContext db, LessonChoiceQueries choices, TimeProvider clock)
{
    /// <summary>Gives the update what the form names.</summary>
    /// <exception cref="RuleViolation">The reader may not read a lesson or insight, or somebody has no place in that Arena.</exception>
    public async Task NameAsync(TribuneUpdate update, ArenaUpdateForm form, LearningStudio studio, Reader reader)
    {
        var lessons = await choices.ChosenAsync(reader, form.Lessons, nameof(form.Lessons));
        var insights = await choices.ChosenInsightsAsync(reader, form.Insights, nameof(form.Insights));
        if (form.WrittenFor is { } place)
            update.WriteFor(await TellerAsync(studio, place));
        update.SpeaksOf(lessons.Select(lesson => lesson.Id), insights, update.Publications.Select(each => each.PublicationId).ToList());
    }

    /// <summary>The form of an update as it stands.</summary>
    public async Task<ArenaUpdateForm> FormOfAsync(TribuneUpdate update)
    {
        var lessons = update.Lessons.Select(each => each.LessonId).ToList();
        var insights = update.Insights.Select(each => each.InsightId).ToList();
        return ArenaUpdateForm.Of(
            update,
            await db.Lessons.Where(lesson => lessons.Contains(lesson.Id)).OrderBy(lesson => lesson.Title).Select(lesson => lesson.Slug).ToListAsync(),
            await db.Insights.Where(insight => insights.Contains(insight.Id)).OrderBy(insight => insight.Title).Select(insight => insight.Slug)
                .ToListAsync());
    }

    /// <summary>Somebody in this Arena, by the place there.</summary>
    private async Task<ArenaMember> TellerAsync(LearningStudio studio, Guid place)
    {
        var taking = await db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery()
            .SingleOrDefaultAsync(each => each.StudioId == studio.Id && each.Holders.Any(holder => holder.Id == place));
        Rule.Demand(taking is not null, "Kies iemand die in deze Arena zit.", nameof(ArenaUpdateForm.WrittenFor));
        return ArenaMember.In(studio, [taking], taking.Holders.Single(holder => holder.Id == place).PersonId, clock.UtcNow());
    }
}
