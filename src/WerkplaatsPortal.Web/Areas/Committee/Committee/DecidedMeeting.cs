using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Areas.Committee.Committee;

/// <summary>The meeting of the committee in which something is decided, carried along from its page by <c>?vergadering=</c>.</summary>
public sealed class DecidedMeeting(CommitteeMeetingQueries meetings, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>The part of the address that names the meeting.</summary>
    public const string Parameter = "vergadering";

    /// <summary>The meeting that the address names, as it is saved; null when it names none in which something can be decided.</summary>
    public Task<CommitteeMeeting?> NamedAsync() => SavedAsync(http.HttpContext!.Request.Query[Parameter]);

    /// <summary>A meeting in which something can be decided, as it is saved; null when there is none by that slug.</summary>
    public async Task<CommitteeMeeting?> SavedAsync(string? slug) =>
        !string.IsNullOrEmpty(slug) && await meetings.SavedAsync(slug) is { IsOpen: true } meeting && meeting.Day <= clock.Today() ? meeting : null;

    /// <summary>What a meeting advised, as the words on whose advice a next decision there is taken, with the first of it; nulls when it gave none.</summary>
    public async Task<(string? Words, string? Advice)> OnItsAdviceAsync(CommitteeMeeting meeting)
    {
        var advices = await meetings.AdviceOfAsync(meeting.Id);
        var words = $"de programmacommissie: {string.Join("; ", advices.Select(advice => advice.Title))}";
        return advices.Count == 0 ? (null, null) : (words[..Math.Min(words.Length, AgendaDecision.AdviceMaxLength)], advices[0].Slug);
    }

    /// <summary>The advice on which a decision rests; null for none.</summary>
    /// <exception cref="RuleViolation">There is no such public advice.</exception>
    public async Task<Guid?> AdviceAsync(string? slug, string field)
    {
        if (string.IsNullOrEmpty(slug))
            return null;

        var id = await meetings.PublicAdviceAsync(slug);
        Rule.Demand(id is not null, "Kies een advies uit de lijst.", field);
        return id;
    }

    /// <summary>Says of a decision that it is taken in a meeting; null for one outside a meeting.</summary>
    /// <exception cref="RuleViolation">There is no such meeting, or nothing can be decided in it.</exception>
    public async Task<MeetingMark?> MarkAsync(string? slug, string field)
    {
        if (string.IsNullOrEmpty(slug))
            return null;

        var meeting = await meetings.FindAsync(slug);
        Rule.Demand(meeting is not null, "Deze vergadering bestaat niet.", field);
        return meeting.Mark(clock.UtcNow());
    }
}
