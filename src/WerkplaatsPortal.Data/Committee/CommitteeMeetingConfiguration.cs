using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Committee;

internal sealed class CommitteeMeetingConfiguration
    : IEntityTypeConfiguration<CommitteeMeeting>, IEntityTypeConfiguration<CommitteeItem>, IEntityTypeConfiguration<CommitteePresence>,
        IEntityTypeConfiguration<CommitteeDecision>
{
    public void Configure(EntityTypeBuilder<CommitteeMeeting> builder)
    {
        builder.ToTable("CommitteeMeetings");
        builder.HasSlug(meeting => meeting.Slug);
        builder.Ignore(meeting => meeting.Day);
        builder.Ignore(meeting => meeting.IsOpen);
        builder.Property(meeting => meeting.Title).HasMaxLength(CommitteeMeeting.TitleMaxLength);
        builder.Property(meeting => meeting.Place).HasMaxLength(CommitteeMeeting.PlaceMaxLength);
        builder.Property(meeting => meeting.Link).HasMaxLength(CommitteeMeeting.LinkMaxLength);
        builder.Property(meeting => meeting.CancelReason).HasMaxLength(CommitteeMeeting.ReasonMaxLength);
        builder.Property(meeting => meeting.Guests).HasMaxLength(CommitteeMeeting.GuestsMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(meeting => meeting.ChairId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(meeting => meeting.Items).WithOne().HasForeignKey(item => item.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(meeting => meeting.Present).WithOne().HasForeignKey(each => each.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(meeting => meeting.StartsAt);
    }

    public void Configure(EntityTypeBuilder<CommitteeItem> builder)
    {
        builder.ToTable("CommitteeItems");
        builder.Property(item => item.Id).ValueGeneratedNever();
        builder.Property(item => item.Text).HasMaxLength(CommitteeItem.TextMaxLength);
    }

    public void Configure(EntityTypeBuilder<CommitteePresence> builder)
    {
        builder.ToTable("CommitteePresences");
        builder.HasKey(each => new { each.MeetingId, each.PersonId });
        builder.HasOne<Person>().WithMany().HasForeignKey(each => each.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CommitteeDecision> builder)
    {
        builder.ToTable("CommitteeDecisions");
        builder.Property(decision => decision.Text).HasMaxLength(CommitteeDecision.TextMaxLength);
        builder.HasOne<CommitteeMeeting>().WithMany().HasForeignKey(decision => decision.MeetingId).OnDelete(DeleteBehavior.Cascade);
    }
}

/// <summary>What the rooms of the agenda and the studios can't say themselves, because the committee comes after them.</summary>
internal sealed class MeetingTies : IEntityTypeConfiguration<AgendaDecision>, IEntityTypeConfiguration<StudioDecision>, IEntityTypeConfiguration<Advice>
{
    public void Configure(EntityTypeBuilder<AgendaDecision> builder)
    {
        builder.HasOne<CommitteeMeeting>().WithMany().HasForeignKey(decision => decision.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Advice>().WithMany().HasForeignKey(decision => decision.AdviceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StudioDecision> builder)
    {
        builder.HasOne<CommitteeMeeting>().WithMany().HasForeignKey(decision => decision.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Advice>().WithMany().HasForeignKey(decision => decision.AdviceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Advice> builder) =>
        builder.HasOne<CommitteeMeeting>().WithMany().HasForeignKey(advice => advice.MeetingId).OnDelete(DeleteBehavior.Restrict);
}
