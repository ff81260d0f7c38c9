using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Practices;

namespace WerkplaatsPortal.Data.Practices;

internal sealed class PracticeEvaluationConfiguration : IEntityTypeConfiguration<PracticeEvaluation>, IEntityTypeConfiguration<PersonalLink>
{
    public void Configure(EntityTypeBuilder<PracticeEvaluation> builder)
    {
        builder.ToTable("PracticeEvaluations");
        builder.HasConditions(evaluation => evaluation.Intended);
        builder.Property(evaluation => evaluation.BuildsOn).HasMaxLength(PracticeEvaluation.TextMaxLength);
        builder.Property(evaluation => evaluation.Followed).HasMaxLength(PracticeEvaluation.TextMaxLength);
        builder.Property(evaluation => evaluation.CameOfIt).HasMaxLength(PracticeEvaluation.TextMaxLength);
        builder.Property(evaluation => evaluation.Why).HasMaxLength(PracticeEvaluation.TextMaxLength);
        builder.HasOne<LearningPractice>().WithMany().HasForeignKey(evaluation => evaluation.PracticeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(evaluation => evaluation.WrittenBy).OnDelete(DeleteBehavior.Restrict);

        // One for a practice: of two who begin at once, the second is told.
        builder.HasIndex(evaluation => evaluation.PracticeId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PersonalLink> builder)
    {
        builder.ToTable("PersonalLinks");
        builder.Property(link => link.Name).HasMaxLength(PersonalLink.NameMaxLength);
        builder.Property(link => link.KeyHash).HasMaxLength(PersonalLink.KeyHashLength).IsUnicode(false);
        builder.HasOne<LearningPractice>().WithMany().HasForeignKey(link => link.PracticeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(link => link.MadeBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(link => link.KeyHash).IsUnique();
    }
}
