using System.Reflection;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Conventions;

/// <summary>What holds for every column of the portal on every engine, so that a room's mapping says only what is its own.</summary>
internal static class PortalConventions
{
    private const int EnumMaxLength = 40;

    public static void Apply(ModelConfigurationBuilder model)
    {
        model.Conventions.Add(_ => new EntityConvention());
        model.Properties<DateTime>().HaveConversion<UtcConverter>();
        model.Properties<PartialDate>().HaveConversion<PartialDateConverter>()
            .HaveMaxLength(PartialDate.MaxLength).AreUnicode(false);

        foreach (var named in typeof(Entity).Assembly.GetTypes().Where(IsStoredByName))
            model.Properties(named).HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
    }

    private static bool IsStoredByName(Type type) => type.IsEnum && type.GetCustomAttribute<FlagsAttribute>() is null;
}
