namespace WerkplaatsPortal.Data.Outbox;

/// <summary>Who acts in the request or command that now runs.</summary>
public interface IActor
{
    /// <summary>The person, or null when nobody is signed in or a command runs.</summary>
    Guid? PersonId { get; }
}

/// <summary>
/// Keeps the actor with the flow of the request. The contexts are pooled and outlive a request, so they can't be handed a
/// service of that request; this one they can ask at the moment of saving.
/// </summary>
public sealed class ActorAccessor : IActor
{
    private readonly AsyncLocal<Guid?> current = new();

    /// <inheritdoc />
    public Guid? PersonId => current.Value;

    /// <summary>From here on in this flow, this person acts.</summary>
    public void ActAs(Guid? personId) => current.Value = personId;
}
