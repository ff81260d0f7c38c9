using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MimeKit;

namespace WerkplaatsPortal.Testing;

/// <summary>How a <see cref="MailServer"/> answers a mail.</summary>
public enum MailMood
{
    /// <summary>Takes it.</summary>
    Takes,

    /// <summary>Not now (451).</summary>
    NotNow,

    /// <summary>Never (550).</summary>
    Never,

    /// <summary>Takes all of it, keeps it, and breaks off before it says so.</summary>
    KeepsAndBreaksOff,

    /// <summary>Takes all of it, loses it, and breaks off.</summary>
    LosesAndBreaksOff,

    /// <summary>Breaks off in the middle of the mail.</summary>
    BreaksOffHalfway,

    /// <summary>Takes all of it and answers no more, until it is disposed of.</summary>
    Hangs,
}

/// <summary>
/// A real SMTP server in the test process, on a port of its own, that can be slow, refuse, or break off. Like a real mailbox it shows one
/// mail once, however often it came.
/// </summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentQueue<MimeMessage> _came = new();
    private readonly Task _work;

    public MailServer()
    {
        _listener.Start();
        _work = Task.Run(ListenAsync);
    }

    /// <summary>Where it listens.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How it answers, by address and how often a mail to it was offered before.</summary>
    public Func<string, int, MailMood> Mood { get; set; } = (_, _) => MailMood.Takes;

    /// <summary>Waits so long before it answers a mail.</summary>
    public TimeSpan Slowness { get; set; }

    /// <summary>Whether it throws away what it took.</summary>
    public bool Forgets { get; init; }

    /// <summary>How often a mail to each address was offered.</summary>
    public ConcurrentDictionary<string, int> Offered { get; } = new();

    /// <summary>Everything that came, repeats too.</summary>
    public IReadOnlyList<MimeMessage> Came => [.. _came];

    /// <summary>What its readers see: each mail once, known by its Message-ID.</summary>
    public IReadOnlyList<MimeMessage> Mailbox => [.. _came.DistinctBy(mail => (mail.MessageId, mail.To.ToString()))];

    /// <summary>The settings of a portal that sends by it.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Mail:Host"] = "127.0.0.1",
        ["Mail:Port"] = $"{Port}",
        ["Mail:From"] = "post@portal.example",
        ["Mail:PatienceSeconds"] = "2",
        ["Portal:BaseUrl"] = "https://portal.example.nl",
    };

    /// <summary>What came to an address.</summary>
    public IReadOnlyList<MimeMessage> To(string address) => [.. Mailbox.Where(mail => mail.To.Mailboxes.Any(to => to.Address == address))];

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Stop();
        await _work;
        _closing.Dispose();
    }

    private async Task ListenAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_closing.Token);
                open.Add(Task.Run(() => ServeAsync(client)));
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(open);
        }
    }

    private void Keep(MimeMessage mail)
    {
        if (!Forgets)
            _came.Enqueue(mail);
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            await new MailConversation(client.GetStream(), this, Keep, _closing.Token).HoldAsync();
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException or SocketException)
        {
            // The other side, or the test, is done.
        }
    }
}
