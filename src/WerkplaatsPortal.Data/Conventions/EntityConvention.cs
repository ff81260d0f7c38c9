using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Conventions;

/// <summary>
/// Every <see cref="Entity"/>: its id is made by the portal, its version guards against overwriting, its events are no column,
/// and its slug is plain ASCII.
/// </summary>
internal sealed class EntityConvention : IEntityTypeAddedConvention
{
    public void ProcessEntityTypeAdded(
        IConventionEntityTypeBuilder entityTypeBuilder, IConventionContext<IConventionEntityTypeBuilder> context)
    {
        var type = entityTypeBuilder.Metadata.ClrType;
        if (!typeof(Entity).IsAssignableFrom(type) || type.BaseType != typeof(Entity))
            return;

        // "From data annotation" lets it win over EF's own conventions, and still lose to a room's own mapping.
        entityTypeBuilder.Ignore(nameof(Entity.Events), fromDataAnnotation: true);
        entityTypeBuilder.Property(typeof(Guid), nameof(Entity.Id), fromDataAnnotation: true)?
            .ValueGenerated(ValueGenerated.Never, fromDataAnnotation: true);
        entityTypeBuilder.Property(typeof(Guid), nameof(Entity.Version), fromDataAnnotation: true)?
            .IsConcurrencyToken(true, fromDataAnnotation: true);

        if (type.GetProperty(nameof(Slug)) is { } slug && slug.PropertyType == typeof(string))
        {
            entityTypeBuilder.Property(typeof(string), nameof(Slug))?
                .HasMaxLength(Slug.MaxLength, fromDataAnnotation: true)?
                .IsUnicode(false, fromDataAnnotation: true);
        }
    }
}
