using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>
/// Reminds, each hour, who has not said yet whether a seat goes on. Every node runs one; a question that two nodes take up at once is
/// reminded of by one of them, because the save of the other is refused.
/// </summary>
public sealed class SeatReminders(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SeatReminders> log)
    : RepeatedWork(TimeSpan.FromHours(1), clock, log)
{
    private const int MostInARound = 100;

    /// <summary>Reminds of all that is due now; the mail is written with the reminder, or neither is.</summary>
    /// <returns>How many were reminded of.</returns>
    public async Task<int> RemindAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var questions = scope.ServiceProvider.GetRequiredService<SeatQuestionQueries>();
        var due = await questions.DueForReminderAsync(Clock.UtcNow(), MostInARound, cancel);
        due.ForEach(question => question.Remind(Clock.UtcNow()));
        await scope.ServiceProvider.GetRequiredService<SeatQuestionLetters>().AskAsync(due, cancel);
        await db.SaveChangesAsync(cancel);
        return due.Count;
    }

    /// <inheritdoc />
    protected override Task DoAsync(CancellationToken cancel) => RemindAsync(cancel);
}
