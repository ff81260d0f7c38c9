using WerkplaatsPortal.Data.Outbox;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>The way to whoever delivers mail.</summary>
public interface IMailTransport
{
    /// <summary>Opens a connection over which many mails can go; that it does not open is an exception, and no mail's fault.</summary>
    Task<IMailConnection> ConnectAsync(CancellationToken cancel);
}

/// <summary>An open connection to whoever delivers mail; for one mail at a time.</summary>
public interface IMailConnection : IAsyncDisposable
{
    /// <summary>Whether another mail can go over it.</summary>
    bool IsOpen { get; }

    /// <summary>Hands a mail over and says what came of it; whatever goes wrong is an answer, not an exception.</summary>
    Task<Delivery> DeliverAsync(OutgoingMail mail, Letter letter, CancellationToken cancel);
}

/// <summary>What came of handing a mail over.</summary>
public enum Delivery
{
    /// <summary>The server took it.</summary>
    Taken,

    /// <summary>The server refuses it, now and later.</summary>
    Refused,

    /// <summary>The server does not have it; it may take it another time.</summary>
    NotYet,

    /// <summary>The server had all of it and broke off before it answered.</summary>
    Unknown,
}
