using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

internal sealed class ActivityConfiguration
    : IEntityTypeConfiguration<TribuneActivity>, IEntityTypeConfiguration<ActivityIssue>, IEntityTypeConfiguration<ActivityPublication>,
        IEntityTypeConfiguration<ActivityLesson>, IEntityTypeConfiguration<ActivityInsight>, IEntityTypeConfiguration<ActivityTeller>,
        IEntityTypeConfiguration<ActivityYield>
{
    public void Configure(EntityTypeBuilder<TribuneActivity> builder)
    {
        builder.ToTable("Activities");
        builder.HasSlug(activity => activity.Slug);
        builder.Property(activity => activity.Title).HasMaxLength(TribuneActivity.TitleMaxLength);
        builder.Property(activity => activity.Summary).HasMaxLength(TribuneActivity.SummaryMaxLength);
        builder.Property(activity => activity.Kind).HasMaxLength(60);
        builder.Property(activity => activity.Place).HasMaxLength(TribuneActivity.PlaceMaxLength);
        builder.Property(activity => activity.Link).HasMaxLength(TribuneActivity.LinkMaxLength);
        builder.Property(activity => activity.CancelReason).HasMaxLength(TribuneActivity.ReasonMaxLength);
        builder.HasConditions(activity => activity.Conditions);
        builder.HasProvenance(activity => activity.Provenance);
        builder.HasAgreement(activity => activity.Agreement);
        builder.HasOne<Proposal>().WithMany().HasForeignKey(activity => activity.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(activity => activity.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(activity => activity.OtherIssues).WithOne().HasForeignKey(each => each.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(activity => activity.Publications).WithOne().HasForeignKey(each => each.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(activity => activity.Lessons).WithOne().HasForeignKey(each => each.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(activity => activity.Insights).WithOne().HasForeignKey(each => each.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(activity => activity.Tellers).WithOne().HasForeignKey(each => each.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(activity => activity.Yields).WithOne().HasForeignKey(each => each.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(activity => activity.StartsAt);
        builder.HasIndex(activity => new { activity.Audience, activity.SortDate });

        // What is only proposed is nowhere but at its proposal.
        builder.HasQueryFilter(activity => !activity.IsDraft);
    }

    public void Configure(EntityTypeBuilder<ActivityIssue> builder)
    {
        builder.ToTable("ActivityIssues");
        builder.HasKey(each => new { each.ActivityId, each.IssueId });
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(each => each.IssueId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityPublication> builder)
    {
        builder.ToTable("ActivityPublications");
        builder.HasKey(each => new { each.ActivityId, each.PublicationId });
        builder.HasOne<Publication>().WithMany().HasForeignKey(each => each.PublicationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityLesson> builder)
    {
        builder.ToTable("ActivityLessons");
        builder.HasKey(each => new { each.ActivityId, each.LessonId });
        builder.HasOne<Lesson>().WithMany().HasForeignKey(each => each.LessonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityInsight> builder)
    {
        builder.ToTable("ActivityInsights");
        builder.HasKey(each => new { each.ActivityId, each.InsightId });
        builder.HasOne<Insight>().WithMany().HasForeignKey(each => each.InsightId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityTeller> builder)
    {
        builder.ToTable("ActivityTellers");
        builder.HasKey(each => new { each.ActivityId, each.PersonId });
        builder.HasOne<Person>().WithMany().HasForeignKey(each => each.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityYield> builder)
    {
        builder.ToTable("ActivityYields");
        builder.HasKey(each => new { each.ActivityId, each.LessonId });
        builder.HasOne<Lesson>().WithMany().HasForeignKey(each => each.LessonId).OnDelete(DeleteBehavior.Restrict);
    }
}
