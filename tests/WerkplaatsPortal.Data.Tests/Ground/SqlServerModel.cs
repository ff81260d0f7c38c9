using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace WerkplaatsPortal.Data.Tests.Ground;

/// <summary>Makes a finished model for SQL Server from a few lines, without classes and without a server.</summary>
internal static class SqlServerModel
{
    public static IModel Of(Action<ModelBuilder> build)
    {
        var model = SqlServerConventionSetBuilder.CreateModelBuilder();
        build(model);
        using var context = new DbContext(new DbContextOptionsBuilder().UseSqlServer("Server=none").Options);
        return context.GetService<IModelRuntimeInitializer>().Initialize(model.FinalizeModel(), designTime: true);
    }

    public static EntityTypeBuilder Table(this ModelBuilder model, string name, Action<EntityTypeBuilder>? build = null)
    {
        var table = model.SharedTypeEntity<Dictionary<string, object>>(name);
        table.ToTable(name);
        table.Property<Guid>("Id");
        table.HasKey("Id");
        build?.Invoke(table);
        return table;
    }

    /// <summary>The second table gets a key to the first.</summary>
    public static void Refer(this ModelBuilder model, string principal, string dependent, DeleteBehavior behavior, string? column = null)
    {
        model.Table(principal);
        var table = model.Table(dependent);
        column ??= principal + "Id";
        table.Property<Guid?>(column);
        table.HasOne(principal, null).WithMany().HasForeignKey(column).OnDelete(behavior);
    }
}
