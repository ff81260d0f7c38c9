using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

internal sealed class ProposalConfiguration
    : IEntityTypeConfiguration<Proposal>, IEntityTypeConfiguration<ProposalRound>, IEntityTypeConfiguration<ProposalResponse>,
        IEntityTypeConfiguration<ProposalOutcome>, IEntityTypeConfiguration<FollowUp>, IEntityTypeConfiguration<LookBack>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("Proposals");
        builder.Ignore(proposal => proposal.Current);
        builder.Ignore(proposal => proposal.Standing);
        builder.Property(proposal => proposal.Title).HasMaxLength(Proposal.TitleMaxLength);
        builder.Property(proposal => proposal.WithdrawnFor).HasMaxLength(Proposal.ReasonMaxLength);
        builder.HasOne<LearningStudio>().WithMany().HasForeignKey(proposal => proposal.StudioId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(proposal => proposal.ProposedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(proposal => proposal.Outcome).WithOne()
            .HasForeignKey<ProposalOutcome>(outcome => outcome.ProposalId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(proposal => proposal.Rounds).WithOne().HasForeignKey(round => round.ProposalId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(proposal => proposal.Responses).WithOne().HasForeignKey(response => response.ProposalId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(proposal => proposal.FollowUps).WithOne().HasForeignKey(followUp => followUp.ProposalId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(proposal => proposal.LookBacks).WithOne().HasForeignKey(lookBack => lookBack.ProposalId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(proposal => new { proposal.StudioId, proposal.Slug }).IsUnique();
        builder.HasIndex(proposal => new { proposal.StudioId, proposal.State, proposal.ClosesAt });
        builder.HasIndex(proposal => new { proposal.State, proposal.ClosesAt });
    }

    public void Configure(EntityTypeBuilder<ProposalRound> builder)
    {
        builder.ToTable("ProposalRounds");
        builder.HasKey(round => new { round.ProposalId, round.Number });
        builder.Property(round => round.Number).ValueGeneratedNever();
        builder.Property(round => round.Title).HasMaxLength(Proposal.TitleMaxLength);
        builder.Property(round => round.Text).HasMaxLength(Proposal.TextMaxLength);
        builder.Property(round => round.Particulars).HasMaxLength(Proposal.TextMaxLength);
        builder.Property(round => round.Why).HasMaxLength(Proposal.ReasonMaxLength);
    }

    public void Configure(EntityTypeBuilder<ProposalResponse> builder)
    {
        builder.ToTable("ProposalResponses");
        builder.Property(response => response.Id).ValueGeneratedNever();
        builder.Property(response => response.Reason).HasMaxLength(Proposal.ReasonMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(response => response.PersonId).OnDelete(DeleteBehavior.Restrict);

        // Somebody who answers twice at once must not count twice.
        builder.HasIndex(response => new { response.ProposalId, response.Round, response.PersonId }).IsUnique().HasFilter("\"ReplacedAt\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<ProposalOutcome> builder)
    {
        builder.ToTable("ProposalOutcomes");
        builder.HasKey(outcome => outcome.ProposalId);
        builder.Property(outcome => outcome.Statement).HasMaxLength(Proposal.TextMaxLength);
    }

    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.ToTable("FollowUps");
        builder.Property(followUp => followUp.Id).ValueGeneratedNever();
        builder.Property(followUp => followUp.What).HasMaxLength(FollowUp.WhatMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(followUp => followUp.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LookBack> builder)
    {
        builder.ToTable("LookBacks");
        builder.Property(lookBack => lookBack.Id).ValueGeneratedNever();
        builder.Property(lookBack => lookBack.Note).HasMaxLength(Proposal.ReasonMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(lookBack => lookBack.WrittenBy).OnDelete(DeleteBehavior.Restrict);
    }
}
