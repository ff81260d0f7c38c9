namespace WerkplaatsPortal.Data.Outbox;

/// <summary>
/// A mail that is to be sent, written in the transaction of what it tells about, so that neither comes without the other. It says whom it is for
/// and what it is about, and gets its words when it goes, so that it tells only what its reader may see then. A letter about an account and an
/// invitation hold their words: those hold a key. Where the portal knows no mail server it stays here, for the administrator to read. See
/// decisions 29 and 47.
/// </summary>
public sealed class OutgoingMail
{
    /// <summary>The longest address.</summary>
    public const int ToMaxLength = 256;

    /// <summary>The longest name of what it is about.</summary>
    public const int MatterMaxLength = 100;

    /// <summary>The longest subject.</summary>
    public const int SubjectMaxLength = 200;

    /// <summary>The longest text.</summary>
    public const int TextMaxLength = 40_000;

    /// <summary>After so many failures nobody tries any more.</summary>
    public const int MaxFailures = 12;

    /// <summary>How long a node may take over sending before another takes the mail up.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);

    private OutgoingMail() { }

    /// <summary>Made in order of time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The address.</summary>
    public string To { get; private init; } = "";

    /// <summary>What it is about: nobody gets a second mail about the same. Null for a letter that may come as often as it is asked for.</summary>
    public string? Matter { get; private init; }

    /// <summary>Who reads it: that decides what stands in it. Null for a letter about an account, which goes as it was written.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>What it says above; empty for one whose words are yet to be written.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The words; gone once it is sent, because they may hold a key to an account.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether it is in English.</summary>
    public bool InEnglish { get; private init; }

    /// <summary>When it was written (UTC).</summary>
    public DateTime MadeAt { get; private init; }

    /// <summary>When it went out (UTC); null while it waits.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>How often sending failed.</summary>
    public int Failures { get; private set; }

    /// <summary>Nobody tries before this moment (UTC): a pause after a failure, or the lease of the node that is sending it.</summary>
    public DateTime NextTryAt { get; private set; }

    /// <summary>When it was given up (UTC); null unless it was.</summary>
    public DateTime? GivenUpAt { get; private set; }

    /// <summary>Why it was given up.</summary>
    public MailEnd? GivenUpFor { get; private set; }

    /// <summary>Whether the mail server once had all of it and broke off before it answered: the reader may have it already.</summary>
    public bool MayHaveArrived { get; private set; }

    /// <summary>Writes a letter that goes as it is. One to nobody (an empty address) is never sent or shown: it only costs what another costs.</summary>
    /// <param name="to">The address.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="text">The text, plain.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="inEnglish">The language that it is written in.</param>
    /// <param name="matter">What it is about, for this address once and never again; null for what may be asked for again, like a new password.</param>
    public static OutgoingMail Write(string to, string subject, string text, DateTime now, bool inEnglish = false, string? matter = null) =>
        new() { To = to, Subject = subject, Text = text, InEnglish = inEnglish, Matter = matter, MadeAt = now, NextTryAt = now };

    /// <summary>An invitation: it holds its words and goes as long as nobody answered it.</summary>
    /// <param name="personId">Who is invited.</param>
    /// <param name="to">The address.</param>
    /// <param name="matter">What it is about, for this address once and never again.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="text">The text, plain.</param>
    /// <param name="now">The moment, in UTC.</param>
    public static OutgoingMail Invite(Guid personId, string to, string matter, string subject, string text, DateTime now) =>
        new() { PersonId = personId, To = to, Matter = matter, Subject = subject, Text = text, MadeAt = now, NextTryAt = now };

    /// <summary>A mail that will carry what there is to tell somebody; its words are written when it goes.</summary>
    /// <param name="personId">Who reads it.</param>
    /// <param name="to">The address.</param>
    /// <param name="matter">What it is about, for this address once and never again.</param>
    /// <param name="inEnglish">The language that the reader chose.</param>
    /// <param name="now">The moment, in UTC.</param>
    public static OutgoingMail ToTell(Guid personId, string to, string matter, bool inEnglish, DateTime now) =>
        new() { PersonId = personId, To = to, Matter = matter, InEnglish = inEnglish, MadeAt = now, NextTryAt = now };

    /// <summary>It went out.</summary>
    public void Sent(DateTime now) => (SentAt, Text) = (now, "");

    /// <summary>It did not go out; the next try waits twice as long as the one before, and after the last there is none.</summary>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="mayHaveArrived">Whether the server had all of it and did not say whether it took it.</param>
    public void Failed(DateTime now, bool mayHaveArrived = false)
    {
        var pause = FirstPause * Math.Pow(2, Failures);
        (Failures, NextTryAt) = (Failures + 1, now + (pause < LongestPause ? pause : LongestPause));
        MayHaveArrived |= mayHaveArrived;
        if (Failures >= MaxFailures)
            GiveUp(MailEnd.TriedTooOften, now);
    }

    /// <summary>Nobody tries again by itself: the server refused it for good, or nothing is left to tell.</summary>
    public void GiveUp(MailEnd why, DateTime now) => (GivenUpAt, GivenUpFor) = (now, why);

    /// <summary>An administrator has it sent again. It stays the same mail: whoever has it already can recognise it.</summary>
    /// <returns>Whether it was given up, so that there is something to send.</returns>
    public bool TryAgain(DateTime now)
    {
        if (GivenUpAt is null || GivenUpFor == MailEnd.NothingToTell)
            return false;

        (GivenUpAt, GivenUpFor, Failures, NextTryAt) = (null, null, 0, now);
        return true;
    }

    /// <summary>Keeps the words of a mail that stays here because there is no mail server.</summary>
    public void Keep(string subject, string text) => (Subject, Text) = (Cut(subject, SubjectMaxLength), Cut(text, TextMaxLength));

    private static string Cut(string words, int most) => words.Length <= most ? words : words[..most];
}

/// <summary>Why a mail was given up.</summary>
public enum MailEnd
{
    /// <summary>The mail server refused it for good.</summary>
    Refused,

    /// <summary>It failed too often.</summary>
    TriedTooOften,

    /// <summary>What it would have told is not there any more, or not for this reader.</summary>
    NothingToTell,
}
