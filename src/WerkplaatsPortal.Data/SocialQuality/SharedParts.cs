using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.SocialQuality;

/// <summary>How the values that many things share are kept: in columns of the thing itself, so that a list needs no second query.</summary>
internal static class SharedParts
{
    /// <summary>The longest source and note.</summary>
    private const int SourceMaxLength = 1000;

    public static void HasConditions<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, ConditionTags>> conditions) where T : class =>
        builder.ComplexProperty(conditions!, tags =>
        {
            tags.Property(each => each.Security).HasMaxLength(ConditionTags.MeaningMaxLength);
            tags.Property(each => each.Inclusion).HasMaxLength(ConditionTags.MeaningMaxLength);
            tags.Property(each => each.Cohesion).HasMaxLength(ConditionTags.MeaningMaxLength);
            tags.Property(each => each.Empowerment).HasMaxLength(ConditionTags.MeaningMaxLength);
        });

    public static void HasSetting<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, Setting>> setting) where T : class =>
        builder.ComplexProperty(setting!, parts =>
        {
            parts.Property(each => each.GivesPerson).HasMaxLength(Setting.NoteMaxLength);
            parts.Property(each => each.PersonGives).HasMaxLength(Setting.NoteMaxLength);
        });

    public static void HasProvenance<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, Provenance>> provenance) where T : class =>
        builder.ComplexProperty(provenance!, parts =>
        {
            parts.Property(each => each.Source).HasMaxLength(SourceMaxLength);
            parts.Property(each => each.Note).HasMaxLength(SourceMaxLength);
        });

    public static void HasPeriod<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, Period>> period) where T : class =>
        builder.ComplexProperty(period!);

    /// <summary>Part of the address: unique among its kind, plain ASCII.</summary>
    public static void HasSlug<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, object?>> slug) where T : class
    {
        builder.Property(slug).HasMaxLength(Slug.MaxLength).IsUnicode(false);
        builder.HasIndex(slug).IsUnique();
    }
}
