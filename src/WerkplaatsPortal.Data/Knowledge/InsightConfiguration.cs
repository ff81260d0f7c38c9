using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

internal sealed class InsightConfiguration
    : IEntityTypeConfiguration<Insight>, IEntityTypeConfiguration<InsightLesson>,
        IEntityTypeConfiguration<InsightIssue>, IEntityTypeConfiguration<InsightVersion>,
        IEntityTypeConfiguration<InsightStep>
{
    public void Configure(EntityTypeBuilder<Insight> builder)
    {
        builder.ToTable("Insights");
        builder.HasSlug(insight => insight.Slug);
        builder.Property(insight => insight.Title).HasMaxLength(Insight.TitleMaxLength);
        builder.Property(insight => insight.Statement).HasMaxLength(Insight.StatementMaxLength);
        builder.HasConditions(insight => insight.Conditions);
        builder.HasProvenance(insight => insight.Provenance);
        builder.HasAgreement(insight => insight.Agreement);
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(insight => insight.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Proposal>().WithMany().HasForeignKey(insight => insight.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(insight => insight.Lessons).WithOne().HasForeignKey(each => each.InsightId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(insight => insight.OtherIssues).WithOne().HasForeignKey(other => other.InsightId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(insight => insight.Versions).WithOne().HasForeignKey(version => version.InsightId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(insight => insight.Steps).WithOne().HasForeignKey(step => step.InsightId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(insight => new { insight.State, insight.Audience, insight.AdoptedAt });
    }

    public void Configure(EntityTypeBuilder<InsightLesson> builder)
    {
        builder.ToTable("InsightLessons");
        builder.HasKey(each => new { each.InsightId, each.LessonId });
        builder.HasOne<Lesson>().WithMany().HasForeignKey(each => each.LessonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InsightIssue> builder)
    {
        builder.ToTable("InsightIssues");
        builder.HasKey(other => new { other.InsightId, other.IssueId });
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(other => other.IssueId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InsightVersion> builder)
    {
        builder.ToTable("InsightVersions");
        builder.HasKey(version => new { version.InsightId, version.Number });
        builder.Property(version => version.Title).HasMaxLength(Insight.TitleMaxLength);
        builder.Property(version => version.Statement).HasMaxLength(Insight.StatementMaxLength);
    }

    public void Configure(EntityTypeBuilder<InsightStep> builder)
    {
        builder.ToTable("InsightSteps");
        builder.Property(step => step.Id).ValueGeneratedNever();
        builder.HasAgreement(step => step.Agreement);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(step => step.LessonId).OnDelete(DeleteBehavior.Restrict);
    }
}
