using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Data.Agenda;

internal sealed class AgendaConfiguration
    : IEntityTypeConfiguration<SocialIssue>, IEntityTypeConfiguration<AgendaDecision>, IEntityTypeConfiguration<IssueOrigin>
{
    public void Configure(EntityTypeBuilder<SocialIssue> builder)
    {
        builder.ToTable("Issues");
        builder.HasSlug(issue => issue.Slug);
        builder.Property(issue => issue.Name).HasMaxLength(SocialIssue.NameMaxLength);
        builder.Property(issue => issue.Summary).HasMaxLength(SocialIssue.SummaryMaxLength);
        builder.HasConditions(issue => issue.Conditions);
        builder.HasProvenance(issue => issue.Provenance);
        builder.Ignore(issue => issue.OpenGaps);
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(issue => issue.SuccessorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(issue => issue.Decisions).WithOne().HasForeignKey(decision => decision.IssueId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(issue => issue.Origins).WithOne().HasForeignKey(origin => origin.IssueId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AgendaDecision> builder)
    {
        builder.ToTable("AgendaDecisions");
        builder.Property(decision => decision.Id).ValueGeneratedNever();
        builder.Property(decision => decision.Reason).HasMaxLength(AgendaDecision.ReasonMaxLength);
        builder.Property(decision => decision.OnAdviceOf).HasMaxLength(AgendaDecision.AdviceMaxLength);
        builder.Property(decision => decision.Name).HasMaxLength(SocialIssue.NameMaxLength);
        builder.Property(decision => decision.Summary).HasMaxLength(SocialIssue.SummaryMaxLength);
        builder.HasConditions(decision => decision.Conditions);
        builder.HasIndex(decision => new { decision.IssueId, decision.Number }).IsUnique();
        builder.HasIndex(decision => decision.TakenOn);
    }

    public void Configure(EntityTypeBuilder<IssueOrigin> builder)
    {
        builder.ToTable("IssueOrigins");
        builder.HasKey(origin => new { origin.IssueId, origin.FromId });
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(origin => origin.FromId).OnDelete(DeleteBehavior.Restrict);
    }
}
