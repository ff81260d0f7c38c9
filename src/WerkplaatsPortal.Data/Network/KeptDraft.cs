namespace WerkplaatsPortal.Data.Network;

/// <summary>
/// What somebody typed in a form and has not sent yet: one for each account and form. It is nobody else's, goes when the form is
/// taken, and goes with the account.
/// </summary>
public class KeptDraft
{
    /// <summary>The longest address of a form.</summary>
    public const int AddressMaxLength = 400;

    /// <summary>What is longer than this, as JSON, isn't kept.</summary>
    public const int FieldsMaxLength = 200_000;

    /// <summary>How long a draft waits to be taken up again.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    /// <summary>Whose it is.</summary>
    public Guid AccountId { get; init; }

    /// <summary>The address to which the form is sent, and under which it is shown.</summary>
    public required string Address { get; init; }

    /// <summary>The fields and what was typed in them, as JSON: a list of values for each name.</summary>
    public required string Fields { get; set; }

    /// <summary>When it was kept last (UTC).</summary>
    public DateTime KeptAt { get; set; }
}
