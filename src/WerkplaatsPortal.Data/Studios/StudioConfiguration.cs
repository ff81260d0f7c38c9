using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

internal sealed class StudioConfiguration
    : IEntityTypeConfiguration<LearningStudio>, IEntityTypeConfiguration<StudioLead>, IEntityTypeConfiguration<StudioDecision>
{
    public void Configure(EntityTypeBuilder<LearningStudio> builder)
    {
        builder.ToTable("Studios");
        builder.Property(studio => studio.Name).HasMaxLength(LearningStudio.NameMaxLength);
        builder.HasOne<SocialIssue>().WithOne().HasForeignKey<LearningStudio>(studio => studio.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(studio => studio.Decisions).WithOne().HasForeignKey(decision => decision.StudioId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(studio => studio.Leads).WithOne().HasForeignKey(lead => lead.StudioId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<StudioLead> builder)
    {
        builder.ToTable("StudioLeads");
        builder.Property(lead => lead.Id).ValueGeneratedNever();
        builder.HasPeriod(lead => lead.Period);
        builder.HasOne<Person>().WithMany().HasForeignKey(lead => lead.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StudioDecision> builder)
    {
        builder.ToTable("StudioDecisions");
        builder.Property(decision => decision.Id).ValueGeneratedNever();
        builder.Property(decision => decision.Reason).HasMaxLength(AgendaDecision.ReasonMaxLength);
        builder.Property(decision => decision.OnAdviceOf).HasMaxLength(AgendaDecision.AdviceMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(decision => decision.LeadId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(decision => new { decision.StudioId, decision.Number }).IsUnique();
    }
}
