using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;

namespace WerkplaatsPortal.Data.Committee;

internal sealed class CommitteeConfiguration : IEntityTypeConfiguration<CommitteeSeat>, IEntityTypeConfiguration<Advice>
{
    public void Configure(EntityTypeBuilder<CommitteeSeat> builder)
    {
        builder.ToTable("CommitteeSeats");
        builder.HasPeriod(seat => seat.Period);
        builder.HasOne<Person>().WithMany().HasForeignKey(seat => seat.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Advice> builder)
    {
        builder.ToTable("Advices");
        builder.HasSlug(advice => advice.Slug);
        builder.Property(advice => advice.Title).HasMaxLength(Advice.TitleMaxLength);
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(advice => advice.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(advice => advice.GivenAt);
    }
}
