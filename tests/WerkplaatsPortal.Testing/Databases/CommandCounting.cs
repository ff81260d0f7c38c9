using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace WerkplaatsPortal.Testing.Databases;

internal static class CommandCounting
{
    private static readonly MethodInfo AddToContext =
        typeof(CommandCounting).GetMethod(nameof(AddTo), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Adds the counter to each context that is registered, whichever provider's context that is.</summary>
    public static void CountEveryContextOf(this CommandCounter counter, IServiceCollection services)
    {
        var contexts = services
            .Where(service => service.ServiceType.IsGenericType && service.ServiceType.GetGenericTypeDefinition() == typeof(DbContextOptions<>))
            .Select(service => service.ServiceType.GetGenericArguments()[0])
            .Distinct()
            .ToList();
        foreach (var context in contexts)
            AddToContext.MakeGenericMethod(context).Invoke(null, [counter, services]);
    }

    private static void AddTo<TContext>(CommandCounter counter, IServiceCollection services)
        where TContext : DbContext =>
        services.ConfigureDbContext<TContext>(options => options.AddInterceptors(counter), ServiceLifetime.Singleton);
}
