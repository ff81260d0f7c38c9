using Microsoft.AspNetCore.OutputCaching.StackExchangeRedis;
using StackExchange.Redis;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>The visitors' pages of several nodes in one Redis, where <c>Redis:Configuration</c> names one.</summary>
internal static class SharedCache
{
    /// <summary>Before every key in Redis.</summary>
    public const string Prefix = "werkplaats:";

    private const string Setting = "Redis:Configuration";
    private const string ShouldBe = "should be the address of a Redis server, like redis.example.nl:6379.";

    /// <summary>Whether several nodes share their visitors' pages.</summary>
    public static bool IsWanted(IConfiguration settings) => !string.IsNullOrWhiteSpace(settings[Setting]);

    /// <summary>Looks whether the setting can be understood. The value isn't repeated: it may hold a password.</summary>
    /// <exception cref="WrongSetting">It can't.</exception>
    public static void Check(IConfiguration settings)
    {
        if (IsWanted(settings))
            Read(settings);
    }

    public static void AddSharedCache(this IServiceCollection services)
    {
        services.AddSingleton<IConnectionMultiplexer>(services => Connect(services.GetRequiredService<IConfiguration>()));
        services.AddSingleton<IVisitorGeneration, SharedGeneration>();
        services.AddStackExchangeRedisOutputCache(options => options.InstanceName = Prefix);
        services.AddOptions<RedisOutputCacheOptions>().Configure<IConnectionMultiplexer>(
            (options, redis) => options.ConnectionMultiplexerFactory = () => Task.FromResult(redis));
    }

    /// <summary>Connects at the start; later interruptions mend themselves.</summary>
    private static ConnectionMultiplexer Connect(IConfiguration settings)
    {
        var options = Read(settings);
        try
        {
            return ConnectionMultiplexer.Connect(options);
        }
        catch (RedisConnectionException)
        {
            var servers = string.Join(", ", options.EndPoints.Select(EndPointCollection.ToString));
            throw new WrongSetting(Setting, $"names a server that does not answer or refuses the password: {servers}.");
        }
    }

    private static ConfigurationOptions Read(IConfiguration settings)
    {
        try
        {
            var options = ConfigurationOptions.Parse(settings[Setting]!);
            return options.EndPoints.Count > 0 ? options : throw new WrongSetting(Setting, ShouldBe);
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or OverflowException)
        {
            throw new WrongSetting(Setting, ShouldBe);
        }
    }
}
