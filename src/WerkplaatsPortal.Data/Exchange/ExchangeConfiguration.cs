using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;

namespace WerkplaatsPortal.Data.Exchange;

internal sealed class ExchangeConfiguration
    : IEntityTypeConfiguration<Publication>, IEntityTypeConfiguration<PublicationIssue>,
        IEntityTypeConfiguration<PublicationInsight>, IEntityTypeConfiguration<PublicationLesson>,
        IEntityTypeConfiguration<IncomingKnowledge>, IEntityTypeConfiguration<NationalWorkingGroup>
{
    public void Configure(EntityTypeBuilder<Publication> builder)
    {
        builder.ToTable("Publications");
        builder.HasSlug(publication => publication.Slug);
        builder.Property(publication => publication.Title).HasMaxLength(Publication.TitleMaxLength);
        builder.Property(publication => publication.Kind).HasMaxLength(Publication.KindMaxLength);
        builder.Property(publication => publication.Url).HasMaxLength(Publication.UrlMaxLength);
        builder.HasProvenance(publication => publication.Provenance);
        builder.HasMany(publication => publication.Issues).WithOne().HasForeignKey(each => each.PublicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(publication => publication.Insights).WithOne().HasForeignKey(each => each.PublicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(publication => publication.Lessons).WithOne().HasForeignKey(each => each.PublicationId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PublicationInsight> builder)
    {
        builder.ToTable("PublicationInsights");
        builder.HasKey(each => new { each.PublicationId, each.InsightId });
        builder.HasOne<Insight>().WithMany().HasForeignKey(each => each.InsightId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PublicationLesson> builder)
    {
        builder.ToTable("PublicationLessons");
        builder.HasKey(each => new { each.PublicationId, each.LessonId });
        builder.HasOne<Lesson>().WithMany().HasForeignKey(each => each.LessonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PublicationIssue> builder)
    {
        builder.ToTable("PublicationIssues");
        builder.HasKey(each => new { each.PublicationId, each.IssueId });
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(each => each.IssueId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IncomingKnowledge> builder)
    {
        builder.ToTable("IncomingKnowledge");
        builder.Property(incoming => incoming.Region).HasMaxLength(IncomingKnowledge.RegionMaxLength);
        builder.Property(incoming => incoming.Title).HasMaxLength(IncomingKnowledge.TitleMaxLength);
        builder.HasConditions(incoming => incoming.Conditions);
        builder.HasProvenance(incoming => incoming.Provenance);
        builder.HasIndex(incoming => new { incoming.Region, incoming.CameInAt });
    }

    public void Configure(EntityTypeBuilder<NationalWorkingGroup> builder)
    {
        builder.ToTable("WorkingGroups");
        builder.Property(group => group.Theme).HasMaxLength(NationalWorkingGroup.ThemeMaxLength);
        builder.Property(group => group.Summary).HasMaxLength(NationalWorkingGroup.SummaryMaxLength);
    }
}
