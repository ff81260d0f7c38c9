namespace WerkplaatsPortal.Domain.Shared;

/// <summary>From a day until a day, both included; without an end it is still running.</summary>
public sealed record Period
{
    private Period() { }

    /// <summary>Makes a period.</summary>
    /// <exception cref="RuleViolation">The end lies before the start.</exception>
    public Period(DateOnly from, DateOnly? until = null)
    {
        Rule.Demand(until is null || until >= from, "De einddatum ligt voor de begindatum.", nameof(Until));
        From = from;
        Until = until;
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; private init; }

    /// <summary>The last day, or null while it runs.</summary>
    public DateOnly? Until { get; private init; }

    /// <summary>Whether the day lies in the period.</summary>
    public bool Contains(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>The same period, ended on a day.</summary>
    /// <exception cref="RuleViolation">The end lies before the start.</exception>
    public Period EndedOn(DateOnly day) => new(From, day);
}
