using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

internal sealed class MeetingConfiguration
    : IEntityTypeConfiguration<ArenaMeeting>, IEntityTypeConfiguration<AgendaItem>, IEntityTypeConfiguration<MeetingAgreement>,
        IEntityTypeConfiguration<MeetingAttendee>, IEntityTypeConfiguration<MeetingQuestion>, IEntityTypeConfiguration<MeetingProposal>
{
    public void Configure(EntityTypeBuilder<ArenaMeeting> builder)
    {
        builder.ToTable("Meetings");
        builder.HasSlug(meeting => meeting.Slug);
        builder.Ignore(meeting => meeting.Day);
        builder.Property(meeting => meeting.Title).HasMaxLength(ArenaMeeting.TitleMaxLength);
        builder.Property(meeting => meeting.Place).HasMaxLength(ArenaMeeting.PlaceMaxLength);
        builder.Property(meeting => meeting.Link).HasMaxLength(ArenaMeeting.LinkMaxLength);
        builder.Property(meeting => meeting.CancelReason).HasMaxLength(ArenaMeeting.ReasonMaxLength);
        builder.Property(meeting => meeting.Guests).HasMaxLength(ArenaMeeting.GuestsMaxLength);
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(meeting => meeting.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Proposal>().WithMany().HasForeignKey(meeting => meeting.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(meeting => meeting.Items).WithOne().HasForeignKey(item => item.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(meeting => meeting.Attendees).WithOne().HasForeignKey(each => each.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(meeting => meeting.Agreements).WithOne().HasForeignKey(each => each.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(meeting => meeting.Proposals).WithOne().HasForeignKey(each => each.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(meeting => meeting.Questions).WithOne().HasForeignKey(each => each.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(meeting => new { meeting.IssueId, meeting.StartsAt });
    }

    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("AgendaItems");
        builder.Property(item => item.Id).ValueGeneratedNever();
        builder.Property(item => item.Text).HasMaxLength(AgendaItem.TextMaxLength);
        builder.HasOne<LearningQuestion>().WithMany().HasForeignKey(item => item.QuestionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Proposal>().WithMany().HasForeignKey(item => item.ProposalId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeetingAgreement> builder)
    {
        builder.ToTable("MeetingAgreements");
        builder.Property(agreement => agreement.Id).ValueGeneratedNever();
        builder.Property(agreement => agreement.Decided).HasMaxLength(Agreement.TextMaxLength);
    }

    public void Configure(EntityTypeBuilder<MeetingAttendee> builder)
    {
        builder.ToTable("MeetingAttendees");
        builder.HasKey(each => new { each.MeetingId, each.PersonId });
        builder.HasOne<Person>().WithMany().HasForeignKey(each => each.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeetingQuestion> builder)
    {
        builder.ToTable("MeetingQuestions");
        builder.HasKey(each => new { each.MeetingId, each.QuestionId });
        builder.HasOne<LearningQuestion>().WithMany().HasForeignKey(each => each.QuestionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeetingProposal> builder)
    {
        builder.ToTable("MeetingProposals");
        builder.HasKey(each => new { each.MeetingId, each.ProposalId });
        builder.HasOne<Proposal>().WithMany().HasForeignKey(each => each.ProposalId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>What the room of comments and files can't say itself, because issues come after it.</summary>
internal sealed class ConversationTies : IEntityTypeConfiguration<Comment>, IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<Comment> builder) =>
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(comment => comment.IssueId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<StoredFile> builder) =>
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(file => file.IssueId).OnDelete(DeleteBehavior.Restrict);
}
