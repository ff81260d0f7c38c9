using System.Text;
using MimeKit;

namespace WerkplaatsPortal.Testing;

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
