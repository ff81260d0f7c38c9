using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
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

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            await new MailConversation(client.GetStream(), this, _came.Enqueue, _closing.Token).HoldAsync();
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException or SocketException)
        {
            // The other side, or the test, is done.
        }
    }
}

/// <summary>What is said over one connection.</summary>
internal sealed class MailConversation(Stream line, MailServer server, Action<MimeMessage> keep, CancellationToken cancel)
{
    private readonly StreamReader _reader = new(line, Encoding.Latin1);
    private string _to = "";

    public async Task HoldAsync()
    {
        await SayAsync("220 test");
        while (await _reader.ReadLineAsync(cancel) is { } said)
        {
            var word = said.Split(' ')[0].ToUpperInvariant();
            if (word == "QUIT")
                break;
            if (word == "RCPT")
                _to = said[(said.IndexOf('<', StringComparison.Ordinal) + 1)..said.IndexOf('>', StringComparison.Ordinal)];
            if (word == "DATA" && !await TakeAsync())
                return;
            if (word != "DATA")
                await SayAsync(word is "EHLO" ? "250-test\r\n250 8BITMIME" : "250 good");
        }

        await SayAsync("221 bye");
    }

    /// <summary>Takes a mail the way the server is in the mood for; false when it breaks off.</summary>
    private async Task<bool> TakeAsync()
    {
        var mood = server.Mood(_to, server.Offered.AddOrUpdate(_to, 1, (_, times) => times + 1) - 1);
        await SayAsync("354 go on");
        if (mood == MailMood.BreaksOffHalfway)
            return false;

        var words = new StringBuilder();
        while (await _reader.ReadLineAsync(cancel) is { } said && said != ".")
            words.Append(said.StartsWith('.') ? said[1..] : said).Append("\r\n");
        await Task.Delay(server.Slowness, cancel);
        if (mood == MailMood.Hangs)
            await Task.Delay(Timeout.Infinite, cancel);
        if (mood is MailMood.Takes or MailMood.KeepsAndBreaksOff)
            keep(await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(words.ToString())), CancellationToken.None));
        if (mood is MailMood.KeepsAndBreaksOff or MailMood.LosesAndBreaksOff)
            return false;

        await SayAsync(mood switch { MailMood.NotNow => "451 later", MailMood.Never => "550 no", _ => "250 taken" });
        return true;
    }

    private async Task SayAsync(string words) => await line.WriteAsync(Encoding.ASCII.GetBytes(words + "\r\n"), cancel);
}
