using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Practices;

namespace WerkplaatsPortal.Data.Knowledge;

internal sealed class ObservationConfiguration : IEntityTypeConfiguration<Observation>
{
    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.ToTable("Observations");
        builder.Property(observation => observation.Text).HasMaxLength(Observation.TextMaxLength);
        builder.HasOne<LearningPractice>().WithMany().HasForeignKey(observation => observation.PracticeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(observation => observation.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(observation => observation.WrittenBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PersonalLink>().WithMany().HasForeignKey(observation => observation.LinkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(observation => new { observation.PracticeId, observation.WrittenAt });
    }
}
