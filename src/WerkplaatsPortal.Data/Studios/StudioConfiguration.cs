using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

internal sealed class StudioConfiguration
    : IEntityTypeConfiguration<LearningStudio>, IEntityTypeConfiguration<StudioLead>, IEntityTypeConfiguration<LearningQuestion>
{
    public void Configure(EntityTypeBuilder<LearningStudio> builder)
    {
        builder.ToTable("Studios");
        builder.Property(studio => studio.Name).HasMaxLength(LearningStudio.NameMaxLength);
        builder.HasOne<SocialIssue>().WithOne().HasForeignKey<LearningStudio>(studio => studio.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(studio => studio.Leads).WithOne().HasForeignKey(lead => lead.StudioId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<StudioLead> builder)
    {
        builder.ToTable("StudioLeads");
        builder.Property(lead => lead.Id).ValueGeneratedNever();
        builder.HasPeriod(lead => lead.Period);
        builder.HasOne<Person>().WithMany().HasForeignKey(lead => lead.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LearningQuestion> builder)
    {
        builder.ToTable("Questions");
        builder.Property(question => question.Text).HasMaxLength(LearningQuestion.TextMaxLength);
        builder.HasConditions(question => question.Conditions);
        builder.HasProvenance(question => question.Provenance);
        builder.HasOne<LearningStudio>().WithMany().HasForeignKey(question => question.StudioId).OnDelete(DeleteBehavior.Restrict);
    }
}
