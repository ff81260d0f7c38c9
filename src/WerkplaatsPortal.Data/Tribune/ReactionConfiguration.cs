using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

internal sealed class ReactionConfiguration : IEntityTypeConfiguration<TribuneReaction>
{
    public void Configure(EntityTypeBuilder<TribuneReaction> builder)
    {
        builder.ToTable("Reactions");
        builder.Property(reaction => reaction.Text).HasMaxLength(TribuneReaction.TextMaxLength);
        builder.Property(reaction => reaction.Place).HasMaxLength(TribuneReaction.PlaceMaxLength);
        builder.Property(reaction => reaction.Answer).HasMaxLength(TribuneReaction.AnswerMaxLength);
        builder.HasOne<SocialIssue>().WithMany().HasForeignKey(reaction => reaction.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(reaction => reaction.WrittenBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(reaction => new { reaction.AboutId, reaction.WrittenAt });
        builder.HasIndex(reaction => new { reaction.IssueId, reaction.Kind, reaction.AnsweredAt });
    }
}
