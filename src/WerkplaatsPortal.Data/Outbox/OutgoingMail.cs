namespace WerkplaatsPortal.Data.Outbox;

/// <summary>
/// A mail that is to be sent, written in the transaction of what it tells about, so that neither comes without the other. Where
/// the portal knows no mail server it stays here, for the administrator to read.
/// </summary>
public sealed class OutgoingMail
{
    /// <summary>The longest address.</summary>
    public const int ToMaxLength = 256;

    /// <summary>The longest subject.</summary>
    public const int SubjectMaxLength = 200;

    /// <summary>The longest text.</summary>
    public const int TextMaxLength = 4000;

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

    /// <summary>What it is about.</summary>
    public string Subject { get; private init; } = "";

    /// <summary>The words; gone once it is sent, because they may hold a key to an account.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When it was written (UTC).</summary>
    public DateTime MadeAt { get; private init; }

    /// <summary>When it went out (UTC); null while it waits.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>How often sending failed.</summary>
    public int Failures { get; private set; }

    /// <summary>Nobody tries before this moment (UTC): a pause after a failure, or the lease of the node that is sending it.</summary>
    public DateTime NextTryAt { get; private set; }

    /// <summary>Writes a mail. One to nobody (an empty address) is never sent or shown: it only costs what another costs.</summary>
    public static OutgoingMail Write(string to, string subject, string text, DateTime now) =>
        new() { To = to, Subject = subject, Text = text, MadeAt = now, NextTryAt = now };

    /// <summary>It went out.</summary>
    public void Sent(DateTime now) => (SentAt, Text) = (now, "");

    /// <summary>It did not go out; the next try waits twice as long as the one before.</summary>
    public void Failed(DateTime now)
    {
        var pause = FirstPause * Math.Pow(2, Failures);
        (Failures, NextTryAt) = (Failures + 1, now + (pause < LongestPause ? pause : LongestPause));
    }
}
