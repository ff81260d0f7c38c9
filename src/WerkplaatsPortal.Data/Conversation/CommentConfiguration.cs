using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Network;

namespace WerkplaatsPortal.Data.Conversation;

internal sealed class CommentConfiguration
    : IEntityTypeConfiguration<Comment>, IEntityTypeConfiguration<CommentMention>, IEntityTypeConfiguration<CommentWording>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.ToTable("Comments");
        builder.Ignore(comment => comment.IsReadable);
        builder.Property(comment => comment.Body).HasMaxLength(Comment.BodyMaxLength);
        builder.Property(comment => comment.HiddenReason).HasMaxLength(Comment.ReasonMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(comment => comment.WrittenBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(comment => comment.Mentions).WithOne().HasForeignKey(each => each.CommentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(comment => comment.Wordings).WithOne().HasForeignKey(each => each.CommentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(comment => new { comment.SubjectId, comment.WrittenAt });
    }

    public void Configure(EntityTypeBuilder<CommentMention> builder)
    {
        builder.ToTable("CommentMentions");
        builder.HasKey(each => new { each.CommentId, each.PersonId });
        builder.HasOne<Person>().WithMany().HasForeignKey(each => each.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CommentWording> builder)
    {
        builder.ToTable("CommentWordings");
        builder.HasKey(each => new { each.CommentId, each.Number });
        builder.Property(each => each.Body).HasMaxLength(Comment.BodyMaxLength);
    }
}
