using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

internal sealed class UpdateConfiguration
    : IEntityTypeConfiguration<TribuneUpdate>, IEntityTypeConfiguration<UpdateIssue>, IEntityTypeConfiguration<UpdateLesson>, IEntityTypeConfiguration<UpdateInsight>, IEntityTypeConfiguration<UpdatePublication>
{
    public void Configure(EntityTypeBuilder<TribuneUpdate> builder)
    {
        builder.ToTable("Updates");
        builder.HasSlug(update => update.Slug);
        builder.Property(update => update.Title).HasMaxLength(TribuneUpdate.TitleMaxLength);
        builder.Property(update => update.Kind).HasMaxLength(TribuneUpdate.KindMaxLength);
        builder.Property(update => update.Place).HasMaxLength(TribuneUpdate.PlaceMaxLength);
        builder.HasConditions(update => update.Conditions);
        builder.HasProvenance(update => update.Provenance);
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(update => update.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(update => update.OtherIssues).WithOne().HasForeignKey(each => each.UpdateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(update => update.Lessons).WithOne().HasForeignKey(each => each.UpdateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(update => update.Insights).WithOne().HasForeignKey(each => each.UpdateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(update => update.Publications).WithOne().HasForeignKey(each => each.UpdateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(update => new { update.Audience, update.SortDate });
        builder.HasIndex(update => update.PublishOn);

        // What is still being written is nowhere but with its Arena.
        builder.HasQueryFilter(UpdateDrafts.Filter, update => !update.IsDraft);
    }

    public void Configure(EntityTypeBuilder<UpdateIssue> builder)
    {
        builder.ToTable("UpdateIssues");
        builder.HasKey(each => new { each.UpdateId, each.IssueId });
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(each => each.IssueId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<UpdateLesson> builder)
    {
        builder.ToTable("UpdateLessons");
        builder.HasKey(each => new { each.UpdateId, each.LessonId });
        builder.HasOne<Lesson>().WithMany().HasForeignKey(each => each.LessonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<UpdateInsight> builder)
    {
        builder.ToTable("UpdateInsights");
        builder.HasKey(each => new { each.UpdateId, each.InsightId });
        builder.HasOne<Insight>().WithMany().HasForeignKey(each => each.InsightId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<UpdatePublication> builder)
    {
        builder.ToTable("UpdatePublications");
        builder.HasKey(each => new { each.UpdateId, each.PublicationId });
        builder.HasOne<Publication>().WithMany().HasForeignKey(each => each.PublicationId).OnDelete(DeleteBehavior.Restrict);
    }
}
