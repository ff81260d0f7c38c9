using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Conversation;

/// <summary>
/// A file that belongs to a thing: whoever may read the thing may open it. What is in it stands outside the database, under
/// the hash of its bytes; this says what it is, whose it is and where it belongs.
/// </summary>
public sealed class StoredFile : Entity
{
    /// <summary>The longest name.</summary>
    public const int NameMaxLength = 120;

    /// <summary>The length of a hash (SHA-256 in hexadecimal).</summary>
    public const int HashLength = 64;

    /// <summary>The length of <see cref="Code"/>.</summary>
    public const int CodeLength = 32;

    /// <summary>The most files that one thing has.</summary>
    public const int MostPerSubject = 20;

    private StoredFile() { }

    /// <summary>The last part of its address; says nothing of the file.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The issue in whose Arena the thing is at home.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>What kind of thing it belongs to.</summary>
    public SubjectKind SubjectKind { get; private set; }

    /// <summary>Which thing it belongs to.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>What it is called: as its owner called it, without what a file system could take for something else.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is, by its content.</summary>
    public FileKind Kind { get; private set; }

    /// <summary>How many bytes.</summary>
    public long Size { get; private set; }

    /// <summary>The hash of its bytes, under which they are kept.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Who put it there.</summary>
    public Guid AddedBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime AddedAt { get; private set; }

    /// <summary>When it was taken away, in UTC. Its bytes go then, unless another file has the same.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Who took it away.</summary>
    public Guid? WithdrawnBy { get; private set; }

    /// <summary>
    /// Somebody adds a file: to a meeting or an update whoever sits in that Arena, to a practice or a lesson its studio's lead,
    /// because then whoever may read that may open the file.
    /// </summary>
    /// <param name="by">Who adds it.</param>
    /// <param name="subject">What it belongs to.</param>
    /// <param name="content">What came in, looked into.</param>
    /// <param name="already">How many files the thing has now.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">The person may not, the thing takes no files, or it has too many.</exception>
    public static StoredFile Add(ISpeaker by, Subject subject, FileContent content, int already, DateTime now)
    {
        Rule.Demand(by.IssueId == subject.IssueId && MayAdd(subject.Kind, by.Leads), "Bij dit onderdeel kun je geen bestand zetten.", "File");
        Rule.Demand(already < MostPerSubject, "Hier staan al twintig bestanden. Haal er eerst een weg.", "File");
        var file = new StoredFile
        {
            Code = Guid.NewGuid().ToString("N"),
            IssueId = subject.IssueId,
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            Name = content.Name,
            Kind = content.Kind,
            Size = content.Size,
            Hash = content.Hash,
            AddedBy = by.PersonId,
            AddedAt = now,
        };
        file.Raise(new FileAdded(file.Id));
        return file;
    }

    /// <summary>Whether somebody in the Arena of a thing may add a file to it.</summary>
    /// <param name="kind">What kind of thing.</param>
    /// <param name="leads">Whether he or she leads the studio.</param>
    public static bool MayAdd(SubjectKind kind, bool leads) => kind switch
    {
        SubjectKind.Meeting or SubjectKind.Update => true,
        SubjectKind.Practice or SubjectKind.Lesson => leads,
        _ => false,
    };

    /// <summary>Who put it there, or the lead, takes it away.</summary>
    /// <exception cref="RuleViolation">Somebody else does so.</exception>
    public void Withdraw(ISpeaker by, DateTime now)
    {
        Rule.Demand(
            by.IssueId == IssueId && (by.Leads || by.PersonId == AddedBy),
            "Alleen wie het bestand plaatste of de trekker kan het weghalen.");
        if (WithdrawnAt is not null)
            return;

        (WithdrawnAt, WithdrawnBy) = (now, by.PersonId);
        Raise(new FileWithdrawn(Id));
    }
}

/// <summary>A file was added to a thing.</summary>
public sealed record FileAdded(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A file was taken away.</summary>
public sealed record FileWithdrawn(Guid SubjectId) : DomainEvent(SubjectId);
