using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Rounds;

/// <summary>The issue and the round in the address, with the facts since the round before.</summary>
public sealed class ReviewedIssue(PortalDbContext db, ReviewQueries reviews, CommitteeQueries committee, IHttpContextAccessor http, Texts texts)
{
    private const int MostNames = 12;
    private ReviewFacts? facts;

    /// <summary>The review with its round and issue, tracked; null when there is none.</summary>
    public async Task<ReviewAtHand?> FindAsync(CancellationToken cancel = default)
    {
        var request = http.HttpContext!;
        var (slug, issue) = ((string)request.GetRouteValue("slug")!, (string)request.GetRouteValue("issue")!);
        return await (
            from review in db.IssueReviews
            join round in db.ReviewRounds on review.RoundId equals round.Id
            join about in db.Issues on review.IssueId equals about.Id
            where round.Slug == slug && about.Slug == issue
            select new ReviewAtHand(round, review, about)).SingleOrDefaultAsync(cancel);
    }

    /// <summary>The seat of the member who reads.</summary>
    public async Task<CommitteeSeat> SeatAsync(Reader reader, CancellationToken cancel) => (await committee.SeatOfAsync(reader.PersonId!.Value, cancel))!;

    /// <summary>What came about since the round before.</summary>
    public async Task<ReviewFacts> FactsAsync(ReviewAtHand found, CancellationToken cancel = default) =>
        facts ??= await reviews.FactsAsync(found.Issue.Id, found.Review.Since, cancel);

    /// <summary>The form as it was left, or filled with the facts where nobody wrote yet.</summary>
    public async Task<ReviewForm> BeginAsync(ReviewAtHand found, CancellationToken cancel = default)
    {
        var form = ReviewForm.Of(found.Review);
        if (found.Review.WrittenAt is not null)
            return form;

        var known = await FactsAsync(found, cancel);
        // What stands here becomes content, and so is Dutch, whatever the member reads.
        (form.Learned, form.Meaning) = Language.Speak(english: false, () => (Learned(known), Meanings(known)));
        return form;
    }

    private string Learned(ReviewFacts known) => string.Join('\n', (string[])
    [
        .. Named(texts.Count(known.Insights.Count, "{0} inzicht", "{0} inzichten"), known.Insights),
        .. Named(texts.Count(known.Lessons.Count, "{0} les", "{0} lessen"), known.Lessons),
    ]);

    private Dictionary<string, string?> Meanings(ReviewFacts known) =>
        Conditions.Vocabulary.Terms.ToDictionary(term => term.Code, term => Counted(known, term.Value));

    private static IEnumerable<string> Named(Text count, IReadOnlyList<Fact> named)
    {
        yield return $"{count}{(named.Count == 0 ? "." : ":")}";
        foreach (var fact in named.Take(MostNames))
            yield return $"- {fact.Title}";
        if (named.Count > MostNames)
            yield return "- …";
    }

    private string? Counted(ReviewFacts known, Condition condition) => string.Join(", ", (string[])
    [
        texts.Count(ReviewFacts.In(known.Lessons, condition), "{0} les", "{0} lessen"),
        texts.Count(ReviewFacts.In(known.Insights, condition), "{0} inzicht", "{0} inzichten"),
        texts.Count(ReviewFacts.In(known.Practices, condition), "{0} praktijk", "{0} praktijken"),
        texts.Count(ReviewFacts.In(known.Questions, condition), "{0} vraag", "{0} vragen"),
    ]);
}

/// <summary>One issue in one round.</summary>
public sealed record ReviewAtHand(ReviewRound Round, IssueReview Review, SocialIssue Issue);
