using System.Globalization;
using StackExchange.Redis;
using WerkplaatsPortal.Data.Search.Facets;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// Counts the changes in the portal. A visitor's page is kept under the number at which it was begun, so from a change on no page
/// is served that was begun before, even one that was still being made.
/// </summary>
internal interface IVisitorGeneration
{
    /// <summary>The number now; null when it can't be known now, and then nothing may be kept or served from memory.</summary>
    ValueTask<string?> CurrentAsync();

    /// <summary>Something changed; false when the others could not be told.</summary>
    ValueTask<bool> BeginAnewAsync();
}

/// <summary>Counts for this node alone.</summary>
internal sealed class OwnGeneration : IVisitorGeneration
{
    private int number;

    public ValueTask<string?> CurrentAsync() => new(Volatile.Read(ref number).ToString(CultureInfo.InvariantCulture));

    public ValueTask<bool> BeginAnewAsync()
    {
        Interlocked.Increment(ref number);
        return new(true);
    }
}

/// <summary>Counts in Redis, for all nodes together. While Redis is away pages are made anew each time.</summary>
internal sealed class SharedGeneration(IConnectionMultiplexer redis, ChangesElsewhere elsewhere, ILogger<SharedGeneration> log) : IVisitorGeneration
{
    private static readonly RedisKey Key = SharedCache.Prefix + "generation";

    private string last = "";

    public async ValueTask<string?> CurrentAsync()
    {
        try
        {
            if (!redis.IsConnected)
                return null;

            var current = (await redis.GetDatabase().StringGetAsync(Key)).ToString();
            // What this node keeps ready itself must not go into a page of the new number.
            if (Interlocked.Exchange(ref last, current) != current)
                elsewhere.LookAgain();
            return current;
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException)
        {
            log.LogWarning("Redis did not answer; visitors' pages are made anew: {Failure}", failure.GetType().Name);
            return null;
        }
    }

    public async ValueTask<bool> BeginAnewAsync()
    {
        try
        {
            await redis.GetDatabase().StringIncrementAsync(Key);
            return true;
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException)
        {
            // What changed is saved already; the other nodes' pages live no longer than a minute.
            log.LogWarning("Redis did not hear of a change: {Failure}", failure.GetType().Name);
            return false;
        }
    }
}
