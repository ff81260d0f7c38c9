using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

internal sealed class QuestionConfiguration : IEntityTypeConfiguration<LearningQuestion>, IEntityTypeConfiguration<QuestionStep>
{
    public void Configure(EntityTypeBuilder<LearningQuestion> builder)
    {
        builder.ToTable("Questions");
        builder.Ignore(question => question.IsSetDown);
        builder.Property(question => question.Text).HasMaxLength(LearningQuestion.TextMaxLength);
        builder.HasConditions(question => question.Conditions);
        builder.HasProvenance(question => question.Provenance);
        builder.HasOne<LearningStudio>().WithMany().HasForeignKey(question => question.StudioId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Proposal>().WithMany().HasForeignKey(question => question.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(question => question.Steps).WithOne().HasForeignKey(step => step.QuestionId).OnDelete(DeleteBehavior.Cascade);

        // A database from before addresses were kept has questions without one, until it is brought up to date.
        builder.HasIndex(question => new { question.StudioId, question.Slug }).IsUnique().HasFilter("\"Slug\" <> ''");
        builder.HasIndex(question => new { question.StudioId, question.State });
    }

    public void Configure(EntityTypeBuilder<QuestionStep> builder)
    {
        builder.ToTable("QuestionSteps");
        builder.Property(step => step.Id).ValueGeneratedNever();
        builder.Property(step => step.Text).HasMaxLength(LearningQuestion.TextMaxLength);
        builder.Property(step => step.Reason).HasMaxLength(LearningQuestion.ReasonMaxLength);
        builder.HasOne<Proposal>().WithMany().HasForeignKey(step => step.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(step => step.TakenBy).OnDelete(DeleteBehavior.Restrict);
    }
}
