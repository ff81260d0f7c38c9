using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Conversation;

/// <summary>
/// What somebody in an Arena says about a thing. All comments on one thing are its conversation, oldest first. Nothing is thrown
/// away: earlier wordings stay for the lead, who watches over what is said.
/// </summary>
public sealed class Comment : Entity
{
    /// <summary>The longest text, in characters of Markdown.</summary>
    public const int BodyMaxLength = 4000;

    /// <summary>The longest reason for hiding one.</summary>
    public const int ReasonMaxLength = 1000;

    /// <summary>The most people that one comment can call.</summary>
    public const int MostMentions = 10;

    private readonly List<CommentMention> mentions = [];
    private readonly List<CommentWording> wordings = [];

    private Comment() { }

    /// <summary>The issue in whose Arena it was said.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>What kind of thing it is about.</summary>
    public SubjectKind SubjectKind { get; private set; }

    /// <summary>Which thing it is about.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Who wrote it.</summary>
    public Guid WrittenBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>What it says now, in Markdown. Shown to others only while <see cref="IsReadable"/>.</summary>
    public string Body { get; private set; } = "";

    /// <summary>When it was last worded anew, in UTC; null when it never was.</summary>
    public DateTime? RewordedAt { get; private set; }

    /// <summary>When its author withdrew it, in UTC.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>When the lead hid it, in UTC.</summary>
    public DateTime? HiddenAt { get; private set; }

    /// <summary>The lead who hid it.</summary>
    public Guid? HiddenBy { get; private set; }

    /// <summary>Why it was hidden; everybody in the Arena reads this in its place.</summary>
    public string? HiddenReason { get; private set; }

    /// <summary>Whether everybody in the Arena can read what it says.</summary>
    public bool IsReadable => WithdrawnAt is null && HiddenAt is null;

    /// <summary>The people that it calls.</summary>
    public IReadOnlyList<CommentMention> Mentions => mentions;

    /// <summary>What it said before, the first first.</summary>
    public IReadOnlyList<CommentWording> Wordings => wordings;

    /// <summary>Somebody in the Arena says something.</summary>
    /// <param name="author">Who speaks.</param>
    /// <param name="subject">What about.</param>
    /// <param name="body">What is said, in Markdown.</param>
    /// <param name="mentioned">Who is called: people of the same Arena.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">The thing or somebody called belongs to another Arena, or the text is missing or too long.</exception>
    public static Comment Write(ISpeaker author, Subject subject, string? body, IEnumerable<ISpeaker> mentioned, DateTime now)
    {
        Rule.Demand(author.IssueId == subject.IssueId && author.SpeaksOf(subject.Kind), "Reageer alleen in een Arena waarin je zit.");
        var comment = new Comment
        {
            IssueId = subject.IssueId,
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            WrittenBy = author.PersonId,
            WrittenAt = now,
            Body = Said(body),
        };
        comment.Raise(new CommentMade(comment.Id, comment.Call(mentioned)));
        return comment;
    }

    /// <summary>The author words it anew; the former wording stays for the lead. The same words again change nothing.</summary>
    /// <exception cref="RuleViolation">Somebody else does so, it was withdrawn or hidden, or the text is missing or too long.</exception>
    public void Reword(ISpeaker by, string? body, IEnumerable<ISpeaker> mentioned, DateTime now)
    {
        DemandAuthor(by);
        Rule.Demand(IsReadable, "Deze reactie is ingetrokken of verborgen.");
        var text = Said(body);
        var called = Call(mentioned);
        if (text != Body)
        {
            wordings.Add(new CommentWording(Id, wordings.Count + 1, Body, now));
            (Body, RewordedAt) = (text, now);
        }

        Raise(new CommentReworded(Id, called));
    }

    /// <summary>The author takes it back; that it was there stays to be seen.</summary>
    /// <exception cref="RuleViolation">Somebody else does so.</exception>
    public void Withdraw(ISpeaker by, DateTime now)
    {
        DemandAuthor(by);
        if (WithdrawnAt is not null)
            return;

        WithdrawnAt = now;
        Raise(new CommentWithdrawn(Id));
    }

    /// <summary>The lead hides what it says, and tells why.</summary>
    /// <exception cref="RuleViolation">Somebody else does so, or no reason is given.</exception>
    public void Hide(ISpeaker by, string? reason, DateTime now)
    {
        Rule.Demand(by.Leads && by.IssueId == IssueId && by.SpeaksOf(SubjectKind), "Alleen de trekker van het leeratelier kan dit doen.");
        HiddenReason = Rule.Text(reason, ReasonMaxLength, "Schrijf waarom je de reactie verbergt.", "Reason");
        (HiddenAt, HiddenBy) = (now, by.PersonId);
        Raise(new CommentHidden(Id));
    }

    private static string Said(string? body) => Rule.Text(body, BodyMaxLength, "Schrijf je reactie.", nameof(Body));

    private void DemandAuthor(ISpeaker by) =>
        Rule.Demand(by.PersonId == WrittenBy && by.IssueId == IssueId && by.SpeaksOf(SubjectKind), "Alleen wie de reactie schreef, kan dit doen.");

    /// <summary>Replaces who is called; gives those who were not called before.</summary>
    private Guid[] Call(IEnumerable<ISpeaker> mentioned)
    {
        var called = mentioned.ToList();
        Rule.Demand(called.TrueForAll(each => each.IssueId == IssueId && each.SpeaksOf(SubjectKind)), "Noem alleen mensen die in deze Arena zitten.", nameof(Mentions));
        Rule.Demand(called.Count <= MostMentions, "Noem hoogstens tien mensen.", nameof(Mentions));
        var before = mentions.Select(each => each.PersonId).ToHashSet();
        mentions.Become(called.Select(each => new CommentMention(Id, each.PersonId)));
        return [.. mentions.Select(each => each.PersonId).Where(id => !before.Contains(id) && id != WrittenBy)];
    }
}
