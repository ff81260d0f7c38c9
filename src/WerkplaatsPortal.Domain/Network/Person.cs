using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Network;

/// <summary>Somebody who takes part, with or without an account. What the account needs (e-mail, password) stands with the account.</summary>
public sealed class Person : Entity
{
    /// <summary>The longest name.</summary>
    public const int NameMaxLength = 120;

    /// <summary>What stands in the place of the name of somebody who left.</summary>
    public const string FormerName = "een voormalige deelnemer";

    private Person() { }

    /// <summary>The person's own name. Shown only where <see cref="ShownName"/> gives it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name of his or her choice under which an expert by experience contributes.</summary>
    public string? ChosenName { get; private set; }

    /// <summary>The name that others see.</summary>
    public string ShownName => ChosenName ?? Name;

    /// <summary>Somebody new.</summary>
    /// <exception cref="RuleViolation">The name is missing or too long.</exception>
    public static Person Named(string name, string? chosenName = null)
    {
        var person = new Person();
        person.Call(name, chosenName);
        return person;
    }

    /// <summary>Gives the person another name, or another name to contribute under.</summary>
    /// <exception cref="RuleViolation">The name is missing, or one of them is too long.</exception>
    public void Call(string? name, string? chosenName) => (Name, ChosenName) = (
        Rule.Text(name, NameMaxLength, "Geef een naam.", nameof(Name)),
        Rule.OptionalText(chosenName, NameMaxLength, nameof(ChosenName)));

    /// <summary>The person leaves: the names are erased, and what he or she contributed stands under <see cref="FormerName"/>.</summary>
    public void Leave()
    {
        (Name, ChosenName) = (FormerName, null);
        Raise(new PersonLeft(Id));
    }
}

/// <summary>Somebody left; nothing is known of the person any more.</summary>
public sealed record PersonLeft(Guid SubjectId) : DomainEvent(SubjectId);
