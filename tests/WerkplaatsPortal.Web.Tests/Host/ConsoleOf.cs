using System.Text;

namespace WerkplaatsPortal.Web.Tests.Host;

/// <summary>
/// Hears what one flow of work writes to the console, while other tests run beside it: the console of this process hands each
/// text to the flow that wrote it.
/// </summary>
internal sealed class ConsoleOf : IDisposable
{
    private static readonly AsyncLocal<ConsoleOf?> Listening = new();

    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();

    static ConsoleOf()
    {
        Console.SetOut(new Switch(Console.Out, listener => listener.output));
        Console.SetError(new Switch(Console.Error, listener => listener.error));
    }

    /// <summary>What was written to the standard output so far.</summary>
    public string Output => Read(output);

    /// <summary>What was written to the standard error so far.</summary>
    public string Error => Read(error);

    /// <summary>From here on, until it is disposed of, this flow is heard and not seen.</summary>
    public static ConsoleOf ThisFlow() => Listening.Value = new ConsoleOf();

    public void Dispose() => Listening.Value = null;

    private static string Read(StringBuilder text)
    {
        lock (text)
            return text.ToString();
    }

    private sealed class Switch(TextWriter before, Func<ConsoleOf, StringBuilder> of) : TextWriter
    {
        public override Encoding Encoding => before.Encoding;

        public override void Write(char value) => Write(value.ToString());

        public override void Write(string? value)
        {
            if (Listening.Value is not { } listener)
                before.Write(value);
            else
                lock (of(listener))
                    of(listener).Append(value);
        }

        public override void WriteLine(string? value) => Write(value + NewLine);
    }
}
