using System.Collections.Concurrent;
using Xunit;

namespace WerkplaatsPortal.Testing.Databases;

/// <summary>The SQL commands that a <see cref="CommandCounter"/> saw since <see cref="CommandCounter.Watch"/>.</summary>
public sealed class CommandScope : IDisposable
{
    private readonly ConcurrentQueue<string> _commands = new();
    private readonly Action<CommandScope> _close;

    internal CommandScope(Action<CommandScope> close) => _close = close;

    /// <summary>The texts of the commands, in the order in which they were sent.</summary>
    public IReadOnlyList<string> Commands => [.. _commands];

    /// <summary>Fails the test, with all commands in its message, when there were more than the budget.</summary>
    public void ShouldBeAtMost(int budget)
    {
        var commands = Commands;
        if (commands.Count > budget)
            Assert.Fail($"{commands.Count} commands, the budget is {budget}:\n\n{string.Join("\n\n", commands)}");
    }

    public void Dispose() => _close(this);

    internal void Record(string command) => _commands.Enqueue(command);
}
