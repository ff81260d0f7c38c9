using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Committee;

/// <summary>
/// Once a year the committee looks at each issue on the agenda. A round may begin with an inventory: each partner says which issues press,
/// for whom and for which condition.
/// </summary>
public sealed class ReviewRound : Entity
{
    /// <summary>The longest name.</summary>
    public const int NameMaxLength = 120;

    private ReviewRound() { }

    /// <summary>Part of the address; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The day on which it was opened.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>Who opened it.</summary>
    public Guid OpenedBy { get; private set; }

    /// <summary>The day by which every issue is looked at.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The last day of the inventory; null for a round without one.</summary>
    public DateOnly? InventoryUntil { get; private set; }

    /// <summary>The day on which it was closed; null while it runs.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>A member opens a round.</summary>
    /// <exception cref="RuleViolation">A name lacks, a day does not lie ahead, or the person has no seat in the committee.</exception>
    public static ReviewRound Open(CommitteeSeat seat, string slug, string name, DateOnly dueOn, DateOnly? inventoryUntil, DateTime now)
    {
        seat.DemandHeld(now);
        var today = Amsterdam.Day(now);
        Rule.Demand(dueOn > today, "Kies een dag na vandaag.", nameof(DueOn));
        Rule.Demand(inventoryUntil is null || inventoryUntil > today, "Kies een dag na vandaag.", nameof(InventoryUntil));
        Rule.Demand(inventoryUntil is null || inventoryUntil <= dueOn, "De inventarisatie sluit op de laatste dag van de ronde of eerder.", nameof(InventoryUntil));
        var round = new ReviewRound
        {
            Slug = slug,
            Name = Rule.Text(name, NameMaxLength, "Geef de ronde een naam.", nameof(Name)),
            OpenedOn = today,
            OpenedBy = seat.PersonId,
            DueOn = dueOn,
            InventoryUntil = inventoryUntil,
        };
        round.Raise(new ReviewRoundOpened(round.Id));
        if (inventoryUntil is not null)
            round.Raise(new InventoryOpened(round.Id));
        return round;
    }

    /// <summary>Whether it still runs after its last day.</summary>
    public bool IsLate(DateOnly day) => ClosedOn is null && day > DueOn;

    /// <summary>Whether partners can say on a day which issues press.</summary>
    public bool AsksPartners(DateOnly day) => ClosedOn is null && InventoryUntil is { } last && day <= last;

    /// <summary>A member closes it, once every issue ended in a decision.</summary>
    /// <param name="seat">The seat of the member.</param>
    /// <param name="reviews">Of the issues that still stand on the agenda: what went meanwhile needs no decision.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">It is closed, an issue has no decision yet, or the person has no seat in the committee.</exception>
    public void Close(CommitteeSeat seat, IReadOnlyCollection<IssueReview> reviews, DateTime now)
    {
        seat.DemandHeld(now);
        DemandOpen();
        Rule.Demand(
            reviews.All(review => review.RoundId == Id && review.IsDecided), "Nog niet over elke kwestie is een besluit genomen. Neem eerst die besluiten.");
        ClosedOn = Amsterdam.Day(now);
        Raise(new ReviewRoundClosed(Id));
    }

    internal void DemandOpen() => Rule.Demand(ClosedOn is null, "Deze ronde is gesloten.");
}

/// <summary>A round of review was opened.</summary>
public sealed record ReviewRoundOpened(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>All partners are asked which issues press.</summary>
public sealed record InventoryOpened(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A round of review was closed.</summary>
public sealed record ReviewRoundClosed(Guid SubjectId) : DomainEvent(SubjectId);
