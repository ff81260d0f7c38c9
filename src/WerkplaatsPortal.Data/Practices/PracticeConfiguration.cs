using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Practices;

internal sealed class PracticeConfiguration
    : IEntityTypeConfiguration<LearningPractice>, IEntityTypeConfiguration<PracticeIssue>,
        IEntityTypeConfiguration<PracticePartner>, IEntityTypeConfiguration<PracticeQuestion>
{
    public void Configure(EntityTypeBuilder<LearningPractice> builder)
    {
        builder.ToTable("Practices");
        builder.HasSlug(practice => practice.Slug);
        builder.Property(practice => practice.Title).HasMaxLength(LearningPractice.TitleMaxLength);
        builder.Property(practice => practice.Summary).HasMaxLength(LearningPractice.SummaryMaxLength);
        builder.Property(practice => practice.Place).HasMaxLength(LearningPractice.PlaceMaxLength);
        builder.HasSetting(practice => practice.Setting);
        builder.HasConditions(practice => practice.Conditions);
        builder.HasProvenance(practice => practice.Provenance);
        builder.HasAgreement(practice => practice.Agreement);
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(practice => practice.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Proposal>().WithMany().HasForeignKey(practice => practice.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(practice => practice.OtherIssues).WithOne().HasForeignKey(other => other.PracticeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(practice => practice.Partners).WithOne().HasForeignKey(partner => partner.PracticeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(practice => practice.Questions).WithOne().HasForeignKey(each => each.PracticeId).OnDelete(DeleteBehavior.Cascade);

        // What is only proposed is nowhere but at its proposal: no list, count, search, feed or export can forget to leave it out.
        builder.HasQueryFilter(practice => !practice.IsDraft);
    }

    public void Configure(EntityTypeBuilder<PracticeIssue> builder)
    {
        builder.ToTable("PracticeIssues");
        builder.HasKey(other => new { other.PracticeId, other.IssueId });
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(other => other.IssueId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PracticePartner> builder)
    {
        builder.ToTable("PracticePartners");
        builder.HasKey(partner => new { partner.PracticeId, partner.PartnerId });
        builder.HasOne<NetworkPartner>().WithMany().HasForeignKey(partner => partner.PartnerId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PracticeQuestion> builder)
    {
        builder.ToTable("PracticeQuestions");
        builder.HasKey(each => new { each.PracticeId, each.QuestionId });
        builder.HasOne<LearningQuestion>().WithMany().HasForeignKey(each => each.QuestionId).OnDelete(DeleteBehavior.Restrict);
    }
}
