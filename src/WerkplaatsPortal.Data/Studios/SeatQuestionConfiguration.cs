using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

internal sealed class SeatQuestionConfiguration : IEntityTypeConfiguration<SeatQuestion>
{
    public void Configure(EntityTypeBuilder<SeatQuestion> builder)
    {
        builder.ToTable("SeatQuestions");
        builder.Ignore(question => question.IsOpen);
        builder.Property(question => question.Remark).HasMaxLength(SeatQuestion.RemarkMaxLength);
        builder.HasOne<Participation>().WithMany().HasForeignKey(each => each.ParticipationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LearningStudio>().WithMany().HasForeignKey(each => each.StudioId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<NetworkPartner>().WithMany().HasForeignKey(each => each.PartnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(each => each.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(question => new { question.Answer, question.AnswerBefore });

        // One seat is asked about once at a time, also when two members of the committee decide at the same moment.
        builder.HasIndex(question => new { question.ParticipationId, question.StudioId }).IsUnique().HasFilter("\"Answer\" IS NULL");
    }
}
