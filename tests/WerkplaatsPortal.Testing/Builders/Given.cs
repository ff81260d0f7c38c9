using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Testing.Builders;

/// <summary>What built things went through before the test begins.</summary>
public static class Given
{
    /// <summary>Takes a proposed issue up on the agenda, on the day of its proposal unless said otherwise.</summary>
    public static SocialIssue OnAgenda(this SocialIssue issue, DateOnly? takenOn = null)
    {
        issue.TakeUp(A.Decision(takenOn ?? issue.Decisions[^1].TakenOn));
        return issue;
    }

    /// <summary>Appoints a lead, since 2020 unless said otherwise.</summary>
    public static LearningStudio LedBy(this LearningStudio studio, Person lead, DateOnly? from = null)
    {
        studio.Appoint(lead, from ?? new DateOnly(2020, 1, 1));
        return studio;
    }

    /// <summary>Who leads the studio today.</summary>
    public static Guid Lead(this LearningStudio studio) =>
        studio.LeadOn(Moment.Today) ?? throw new InvalidOperationException("The studio has no lead; begin with A.LedStudio().");

    /// <summary>Takes a Tribune seat.</summary>
    public static Participation InTribune(this Participation participation)
    {
        participation.Choose(Seat.Tribune, null, Guid.CreateVersion7(), Moment.Now);
        return participation;
    }

    /// <summary>Asks for an Arena seat.</summary>
    public static Participation AskedForArena(this Participation participation, string motivation = "We werken elke dag met deze vraag.")
    {
        participation.Choose(Seat.Arena, motivation, Guid.CreateVersion7(), Moment.Now);
        return participation;
    }

    /// <summary>Has an Arena seat, confirmed by the lead, in which the given people sit.</summary>
    public static Participation InArena(this Participation participation, LearningStudio studio, params Person[] sitting)
    {
        participation.AskedForArena().Confirm(studio, studio.Lead(), Moment.Now);
        foreach (var person in sitting)
            participation.Name(person, null, Moment.Now);

        return participation;
    }
}
