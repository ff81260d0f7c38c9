namespace WerkplaatsPortal.Web.Commands;

/// <summary>Something that the operator can have done from the command line. Made in a scope of its own, the database up to date.</summary>
public interface ICommand
{
    /// <summary>How it is called, with its arguments: <c>import PATH [--from NAME]</c>. The first word is its name.</summary>
    string Usage { get; }

    /// <summary>Whether the database must be there and up to date first.</summary>
    bool NeedsDatabase => true;

    /// <summary>Does it and prints what the operator should know.</summary>
    /// <param name="arguments">What followed the name.</param>
    /// <param name="output">Where the answer goes.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="CommandFailure">It could not be done and nothing changed.</exception>
    Task RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancel);
}

/// <summary>A command could not be done; nothing changed. The message is one line for the operator.</summary>
public sealed class CommandFailure(string message) : Exception(message.ReplaceLineEndings(" "));
