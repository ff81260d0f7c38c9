using System.Text;
using MailKit;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>
/// Looks along at what goes over an SMTP connection, to know how far a mail was handed over when the connection broke: before its end the
/// server may do nothing with it, after its end it may have taken it. Keeps nothing of what goes by.
/// </summary>
internal sealed class HandOverWatch : IProtocolLogger
{
    private static readonly byte[] Data = Encoding.ASCII.GetBytes("DATA\r\n");
    private static readonly byte[] End = Encoding.ASCII.GetBytes("\r\n.\r\n");
    private readonly byte[] last = new byte[End.Length];

    /// <summary>Whether the words of a mail are on their way.</summary>
    public bool IsHandingOver { get; private set; }

    /// <summary>Whether the end of the mail was sent.</summary>
    public bool IsAllHandedOver { get; private set; }

    /// <summary>Not used: nothing is written down, so nothing has to be hidden.</summary>
    public IAuthenticationSecretDetector? AuthenticationSecretDetector { get; set; }

    /// <summary>A mail begins.</summary>
    public void Begin() => (IsHandingOver, IsAllHandedOver) = (false, false);

    public void LogConnect(Uri uri) => Begin();

    public void LogClient(byte[] buffer, int offset, int count)
    {
        var sent = buffer.AsSpan(offset, count);
        if (IsHandingOver)
        {
            Remember(sent);
            IsAllHandedOver |= last.AsSpan().SequenceEqual(End);
        }
        else if (sent.EndsWith(Data))
        {
            IsHandingOver = true;
            Array.Clear(last);
        }
    }

    public void LogServer(byte[] buffer, int offset, int count)
    {
        if (IsAllHandedOver)
            IsHandingOver = false;
    }

    public void Dispose() { }

    private void Remember(ReadOnlySpan<byte> sent)
    {
        var keep = Math.Max(0, last.Length - sent.Length);
        last.AsSpan(last.Length - keep).ToArray().CopyTo(last, 0);
        sent[Math.Max(0, sent.Length - last.Length)..].CopyTo(last.AsSpan(keep));
    }
}
