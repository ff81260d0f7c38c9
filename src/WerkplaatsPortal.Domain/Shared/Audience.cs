namespace WerkplaatsPortal.Domain.Shared;

/// <summary>Who may read something that is shared. Each value includes the ones before it.</summary>
public enum Audience
{
    /// <summary>Those with an Arena seat in the studio.</summary>
    Arena,

    /// <summary>Those with any seat in the studio, Arena or Tribune.</summary>
    Tribune,

    /// <summary>Everybody, visitors included.</summary>
    Public,
}
