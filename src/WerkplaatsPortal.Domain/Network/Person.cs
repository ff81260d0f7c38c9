using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Network;

/// <summary>Somebody who takes part, with or without an account. What the account needs (e-mail, password) stands with the account.</summary>
public sealed class Person : Entity
{
    /// <summary>The longest name.</summary>
    public const int NameMaxLength = 120;

    private Person() { }

    /// <summary>The person's own name. Shown only where <see cref="ShownName"/> gives it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name of his or her choice under which an expert by experience contributes.</summary>
    public string? ChosenName { get; private set; }

    /// <summary>The name that others see.</summary>
    public string ShownName => ChosenName ?? Name;

    /// <summary>Somebody new.</summary>
    /// <exception cref="RuleViolation">The name is missing or too long.</exception>
    public static Person Named(string name, string? chosenName = null) => new()
    {
        Name = Rule.Text(name, NameMaxLength, "Geef een naam.", nameof(Name)),
        ChosenName = Rule.OptionalText(chosenName, NameMaxLength, nameof(ChosenName)),
    };
}
