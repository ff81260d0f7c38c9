using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

internal sealed class ParticipationConfiguration
    : IEntityTypeConfiguration<Participation>, IEntityTypeConfiguration<SeatTerm>, IEntityTypeConfiguration<SeatHolder>
{
    public void Configure(EntityTypeBuilder<Participation> builder)
    {
        builder.ToTable("Participations");
        builder.Ignore(participation => participation.OpenTerm);
        builder.Ignore(participation => participation.OpenRequest);
        builder.HasOne<LearningStudio>().WithMany().HasForeignKey(each => each.StudioId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<NetworkPartner>().WithMany().HasForeignKey(each => each.PartnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(each => each.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(each => each.Terms).WithOne().HasForeignKey(term => term.ParticipationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(each => each.Holders).WithOne().HasForeignKey(holder => holder.ParticipationId).OnDelete(DeleteBehavior.Cascade);

        // Two people who begin at once for one partner must not make two participations.
        builder.HasIndex(each => new { each.StudioId, each.PartnerId }).IsUnique().HasFilter("\"PartnerId\" IS NOT NULL");
        builder.HasIndex(each => new { each.StudioId, each.PersonId }).IsUnique().HasFilter("\"PersonId\" IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<SeatTerm> builder)
    {
        builder.ToTable("SeatTerms");
        builder.Property(term => term.Id).ValueGeneratedNever();
        builder.Property(term => term.Motivation).HasMaxLength(Participation.MotivationMaxLength);
        builder.Property(term => term.Reason).HasMaxLength(SeatTerm.ReasonMaxLength);
        builder.HasIndex(term => new { term.ParticipationId, term.State });
    }

    public void Configure(EntityTypeBuilder<SeatHolder> builder)
    {
        builder.ToTable("SeatHolders");
        builder.Property(holder => holder.Id).ValueGeneratedNever();
        builder.HasPeriod(holder => holder.Period);
        builder.HasOne<Person>().WithMany().HasForeignKey(holder => holder.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
