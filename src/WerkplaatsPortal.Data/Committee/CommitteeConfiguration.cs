using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;

namespace WerkplaatsPortal.Data.Committee;

internal sealed class CommitteeConfiguration : IEntityTypeConfiguration<CommitteeSeat>, IEntityTypeConfiguration<CommitteeRoleTerm>, IEntityTypeConfiguration<Advice>
{
    public void Configure(EntityTypeBuilder<CommitteeSeat> builder)
    {
        builder.ToTable("CommitteeSeats");
        builder.HasPeriod(seat => seat.Period);
        builder.HasOne<Person>().WithMany().HasForeignKey(seat => seat.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(seat => seat.Roles).WithOne().HasForeignKey(role => role.SeatId).OnDelete(DeleteBehavior.Cascade);
        // Who leaves a seat lays its role down: whoever loads a seat to change it needs them.
        builder.Navigation(seat => seat.Roles).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<CommitteeRoleTerm> builder)
    {
        builder.ToTable("CommitteeRoles");
        builder.Property(role => role.Id).ValueGeneratedNever();
        builder.HasPeriod(role => role.Period);
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
