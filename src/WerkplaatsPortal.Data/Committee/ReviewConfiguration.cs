using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;

namespace WerkplaatsPortal.Data.Committee;

internal sealed class ReviewConfiguration
    : IEntityTypeConfiguration<ReviewRound>, IEntityTypeConfiguration<IssueReview>, IEntityTypeConfiguration<InventoryAnswer>,
        IEntityTypeConfiguration<PressingIssue>
{
    public void Configure(EntityTypeBuilder<ReviewRound> builder)
    {
        builder.ToTable("ReviewRounds");
        builder.HasSlug(round => round.Slug);
        builder.Property(round => round.Name).HasMaxLength(ReviewRound.NameMaxLength);
    }

    public void Configure(EntityTypeBuilder<IssueReview> builder)
    {
        builder.ToTable("IssueReviews");
        builder.Ignore(review => review.IsDecided);
        builder.HasConditions(review => review.Conditions);
        builder.Property(review => review.Question).HasMaxLength(IssueReview.QuestionMaxLength);
        builder.Property(review => review.Reason).HasMaxLength(AgendaDecision.ReasonMaxLength);
        builder.HasOne<ReviewRound>().WithMany().HasForeignKey(review => review.RoundId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(review => review.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(review => new { review.RoundId, review.IssueId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<InventoryAnswer> builder)
    {
        builder.ToTable("InventoryAnswers");
        builder.HasOne<ReviewRound>().WithMany().HasForeignKey(answer => answer.RoundId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NetworkPartner>().WithMany().HasForeignKey(answer => answer.PartnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(answer => answer.Lines).WithOne().HasForeignKey(line => line.AnswerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(answer => new { answer.RoundId, answer.PartnerId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PressingIssue> builder)
    {
        builder.ToTable("PressingIssues");
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Property(line => line.OwnWords).HasMaxLength(SocialIssue.NameMaxLength);
        builder.Property(line => line.Why).HasMaxLength(AgendaDecision.ReasonMaxLength);
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(line => line.IssueId).OnDelete(DeleteBehavior.Restrict);
    }
}
