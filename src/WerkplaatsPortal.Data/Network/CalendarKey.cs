namespace WerkplaatsPortal.Data.Network;

/// <summary>The key of somebody's own calendar. Only its hash is kept; a new one takes its place, and the old address is no more.</summary>
public class CalendarKey
{
    /// <summary>The length of a hash.</summary>
    public const int HashLength = 64;

    /// <summary>Whose it is.</summary>
    public Guid AccountId { get; init; }

    /// <summary>The hash of the key.</summary>
    public required string Hash { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime MadeAt { get; set; }
}
