using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Network;

/// <summary>The regional learning network itself: one record, shown on the page about the network.</summary>
public sealed class LearningNetwork : Entity
{
    /// <summary>The longest mission.</summary>
    public const int MissionMaxLength = 1000;

    private readonly List<NetworkName> names = [];

    private LearningNetwork() { }

    /// <summary>What it is called now.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is for.</summary>
    public string? Mission { get; private set; }

    /// <summary>The programme periods, as the source writes them.</summary>
    public List<string> ProgrammePeriods { get; private set; } = [];

    /// <summary>What the programme committee is there for.</summary>
    public List<string> CommitteeTasks { get; private set; } = [];

    /// <summary>The national association of such networks.</summary>
    public string? NationalName { get; private set; }

    /// <summary>How many regions that association counted last, or null when not known.</summary>
    public int? NationalRegions { get; private set; }

    /// <summary>Its names over the years.</summary>
    public IReadOnlyList<NetworkName> Names => names;

    /// <summary>The network, not described yet.</summary>
    public static LearningNetwork New() => new();

    /// <summary>Replaces what is known about the network.</summary>
    /// <exception cref="RuleViolation">The name is missing or a text is too long.</exception>
    public void Describe(NetworkDescription description)
    {
        Name = Rule.Text(description.Name, NetworkPartner.NameMaxLength, "Geef de naam van het netwerk.", nameof(Name));
        Mission = Rule.OptionalText(description.Mission, MissionMaxLength, nameof(Mission));
        ProgrammePeriods = [.. description.ProgrammePeriods];
        CommitteeTasks = [.. description.CommitteeTasks];
        (NationalName, NationalRegions) = (description.NationalName, description.NationalRegions);
        names.Clear();
        names.AddRange(description.Names.Select(name => new NetworkName(Id, name.From, name.To, name.Name)));
        Raise(new NetworkDescribed(Id));
    }
}

/// <summary>What is known about the network.</summary>
/// <param name="Name">What it is called now.</param>
/// <param name="Mission">What it is for.</param>
public sealed record NetworkDescription(string Name, string? Mission)
{
    /// <summary>The programme periods.</summary>
    public IReadOnlyList<string> ProgrammePeriods { get; init; } = [];

    /// <summary>What the committee is there for.</summary>
    public IReadOnlyList<string> CommitteeTasks { get; init; } = [];

    /// <summary>The national association.</summary>
    public string? NationalName { get; init; }

    /// <summary>How many regions it counts.</summary>
    public int? NationalRegions { get; init; }

    /// <summary>Names over the years; the last year is null while a name is in use.</summary>
    public IReadOnlyList<(int? From, int? To, string Name)> Names { get; init; } = [];
}

/// <summary>A name that the network had in some years.</summary>
public sealed class NetworkName
{
    private NetworkName() { }

    internal NetworkName(Guid networkId, int? fromYear, int? toYear, string name) =>
        (NetworkId, FromYear, ToYear, Name) = (networkId, fromYear, toYear, name);

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The network.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>First year, null when not known.</summary>
    public int? FromYear { get; private set; }

    /// <summary>Last year, null when still in use or not known.</summary>
    public int? ToYear { get; private set; }

    /// <summary>The name.</summary>
    public string Name { get; private set; } = "";
}

/// <summary>What is known about the network changed.</summary>
public sealed record NetworkDescribed(Guid SubjectId) : DomainEvent(SubjectId);
