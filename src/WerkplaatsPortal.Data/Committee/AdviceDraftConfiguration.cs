using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Committee;

internal sealed class AdviceDraftConfiguration
    : IEntityTypeConfiguration<AdviceDraft>, IEntityTypeConfiguration<AdviceDraftVersion>, IEntityTypeConfiguration<AdviceResponse>,
        IEntityTypeConfiguration<AdviceAction>
{
    public void Configure(EntityTypeBuilder<AdviceDraft> builder)
    {
        builder.ToTable("AdviceDrafts");
        builder.HasSlug(draft => draft.Slug);
        builder.Ignore(draft => draft.Standing);
        builder.Ignore(draft => draft.IsOpen);
        builder.Property(draft => draft.Title).HasMaxLength(Advice.TitleMaxLength);
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(draft => draft.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Advice>().WithMany().HasForeignKey(draft => draft.RequestId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(draft => draft.Versions).WithOne().HasForeignKey(version => version.DraftId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(draft => draft.Responses).WithOne().HasForeignKey(response => response.DraftId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(draft => draft.State);
    }

    public void Configure(EntityTypeBuilder<AdviceDraftVersion> builder)
    {
        builder.ToTable("AdviceDraftVersions");
        builder.HasKey(version => new { version.DraftId, version.Number });
        builder.Property(version => version.Title).HasMaxLength(Advice.TitleMaxLength);
    }

    public void Configure(EntityTypeBuilder<AdviceResponse> builder)
    {
        builder.ToTable("AdviceResponses");
        builder.Property(response => response.Id).ValueGeneratedNever();
        builder.Property(response => response.Reason).HasMaxLength(Proposal.ReasonMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(response => response.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AdviceAction> builder)
    {
        builder.ToTable("AdviceActions");
        builder.Property(action => action.Id).ValueGeneratedNever();
        builder.Property(action => action.What).HasMaxLength(AdviceAction.WhatMaxLength);
        builder.Property(action => action.Who).HasMaxLength(AdviceAction.WhoMaxLength);
        builder.Property(action => action.Remark).HasMaxLength(AdviceAction.RemarkMaxLength);
        builder.HasOne<Advice>().WithMany(advice => advice.Actions).HasForeignKey(action => action.AdviceId).OnDelete(DeleteBehavior.Cascade);
    }
}
