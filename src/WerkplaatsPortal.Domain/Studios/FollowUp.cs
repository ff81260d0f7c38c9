using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>Something that somebody will do because a proposal was adopted.</summary>
public sealed class FollowUp
{
    /// <summary>The longest description.</summary>
    public const int WhatMaxLength = 400;

    private FollowUp() { }

    internal FollowUp(Guid proposalId, string? what, Guid who, DateOnly by, Guid addedBy, DateTime now)
    {
        (ProposalId, PersonId, By, AddedBy, AddedAt) = (proposalId, who, by, addedBy, now);
        What = Rule.Text(what, WhatMaxLength, "Schrijf wat er gaat gebeuren.", nameof(What));
    }

    /// <summary>Its own identity; also its address.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The proposal it follows from.</summary>
    public Guid ProposalId { get; private set; }

    /// <summary>What will be done.</summary>
    public string What { get; private set; } = "";

    /// <summary>Who will do it.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly By { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public Guid AddedBy { get; private set; }

    /// <summary>When it was written down, in UTC.</summary>
    public DateTime AddedAt { get; private set; }

    /// <summary>Who said that it is done.</summary>
    public Guid? DoneBy { get; private set; }

    /// <summary>When it was done, in UTC; null while it is open.</summary>
    public DateTime? DoneAt { get; private set; }

    internal bool Finish(Guid by, DateTime now)
    {
        if (DoneAt is not null)
            return false;

        (DoneBy, DoneAt) = (by, now);
        return true;
    }
}
