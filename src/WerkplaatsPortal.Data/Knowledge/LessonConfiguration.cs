using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

internal sealed class LessonConfiguration
    : IEntityTypeConfiguration<Lesson>, IEntityTypeConfiguration<LessonVersion>, IEntityTypeConfiguration<LessonStep>,
        IEntityTypeConfiguration<LessonIssue>, IEntityTypeConfiguration<LessonPractice>, IEntityTypeConfiguration<LessonQuestion>,
        IEntityTypeConfiguration<LessonAgainst>, IEntityTypeConfiguration<LessonLink>, IEntityTypeConfiguration<LessonLinkStep>
{
    public void Configure(EntityTypeBuilder<Lesson> builder)
    {
        builder.ToTable("Lessons");
        builder.HasSlug(lesson => lesson.Slug);
        builder.Property(lesson => lesson.Title).HasMaxLength(Lesson.TitleMaxLength);
        builder.HasConditions(lesson => lesson.Conditions);
        builder.HasSetting(lesson => lesson.Setting);
        builder.HasProvenance(lesson => lesson.Provenance);
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(lesson => lesson.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LearningPractice>().WithMany().HasForeignKey(lesson => lesson.PracticeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Observation>().WithMany().HasForeignKey(lesson => lesson.ObservationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(lesson => lesson.Versions).WithOne().HasForeignKey(version => version.LessonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(lesson => lesson.Steps).WithOne().HasForeignKey(step => step.LessonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(lesson => lesson.OtherIssues).WithOne().HasForeignKey(other => other.LessonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(lesson => lesson.OtherPractices).WithOne().HasForeignKey(other => other.LessonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(lesson => lesson.Questions).WithOne().HasForeignKey(each => each.LessonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(lesson => lesson.Against).WithOne().HasForeignKey(each => each.LessonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(lesson => new { lesson.State, lesson.Audience, lesson.SharedAt });
    }

    public void Configure(EntityTypeBuilder<LessonVersion> builder)
    {
        builder.ToTable("LessonVersions");
        builder.HasKey(version => new { version.LessonId, version.Number });
        builder.Property(version => version.Title).HasMaxLength(Lesson.TitleMaxLength);
    }

    public void Configure(EntityTypeBuilder<LessonStep> builder)
    {
        builder.ToTable("LessonSteps");
        builder.Property(step => step.Id).ValueGeneratedNever();
        builder.Property(step => step.Reason).HasMaxLength(Lesson.ReasonMaxLength);
    }

    public void Configure(EntityTypeBuilder<LessonIssue> builder)
    {
        builder.ToTable("LessonIssues");
        builder.HasKey(other => new { other.LessonId, other.IssueId });
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(other => other.IssueId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LessonPractice> builder)
    {
        builder.ToTable("LessonPractices");
        builder.HasKey(other => new { other.LessonId, other.PracticeId });
        builder.HasOne<LearningPractice>().WithMany().HasForeignKey(other => other.PracticeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LessonQuestion> builder)
    {
        builder.ToTable("LessonQuestions");
        builder.HasKey(each => new { each.LessonId, each.QuestionId });
        builder.HasOne<LearningQuestion>().WithMany().HasForeignKey(each => each.QuestionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LessonAgainst> builder)
    {
        builder.ToTable("LessonsAgainst");
        builder.HasKey(each => new { each.LessonId, each.InsightId });
        builder.HasOne<Insight>().WithMany().HasForeignKey(each => each.InsightId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LessonLink> builder)
    {
        builder.ToTable("LessonLinks");
        builder.Property(link => link.Remark).HasMaxLength(LessonLink.RemarkMaxLength);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(link => link.FromId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(link => link.ToId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(link => link.Steps).WithOne().HasForeignKey(step => step.LinkId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(link => new { link.FromId, link.ToId, link.Kind }).IsUnique().HasFilter("\"RemovedAt\" IS NULL");

        // A removed connection is history: no list, count or chain holds it.
        builder.HasQueryFilter(link => link.RemovedAt == null);
    }

    public void Configure(EntityTypeBuilder<LessonLinkStep> builder)
    {
        builder.ToTable("LessonLinkSteps");
        builder.Property(step => step.Id).ValueGeneratedNever();
        builder.Property(step => step.Remark).HasMaxLength(LessonLink.RemarkMaxLength);
        builder.Property(step => step.Reason).HasMaxLength(LessonLink.ReasonMaxLength);
    }
}
