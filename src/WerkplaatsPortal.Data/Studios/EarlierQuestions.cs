using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>
/// Gives questions from before addresses and states were kept both: the address followed from the words then, and so it does here. No
/// database can make a slug, so this runs after the migration; twice at once gives the same.
/// </summary>
internal static class EarlierQuestions
{
    private const int RoomForANumber = 380;

    public static async Task FillAsync(PortalDbContext db, CancellationToken cancel)
    {
        var nameless = await db.Questions.Where(question => question.Slug == "").OrderBy(question => question.Id)
            .Select(question => new { question.Id, question.StudioId, question.Text }).ToListAsync(cancel);
        if (nameless.Count == 0)
            return;

        var taken = (await db.Questions.Where(question => question.Slug != "")
            .Select(question => new { question.StudioId, question.Slug }).ToListAsync(cancel))
            .Select(question => (question.StudioId, question.Slug)).ToHashSet();
        foreach (var question in nameless)
        {
            var slug = Slug.Plain(question.Text);
            if (slug.Length > Slug.MaxLength || taken.Contains((question.StudioId, slug)))
                slug = Slug.For(slug[..Math.Min(slug.Length, RoomForANumber)], wish => taken.Contains((question.StudioId, wish)));
            taken.Add((question.StudioId, slug));
            await db.Questions.Where(each => each.Id == question.Id && each.Slug == "")
                .ExecuteUpdateAsync(
                    each => each.SetProperty(one => one.Slug, slug)
                        .SetProperty(one => one.State, one => one.ArticulatedAt == null ? QuestionState.Open : QuestionState.Articulated),
                    cancel);
        }
    }
}
