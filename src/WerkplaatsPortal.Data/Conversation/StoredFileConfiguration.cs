using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Network;

namespace WerkplaatsPortal.Data.Conversation;

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("Files");
        builder.Property(file => file.Code).HasMaxLength(StoredFile.CodeLength).IsUnicode(false);
        builder.Property(file => file.Hash).HasMaxLength(StoredFile.HashLength).IsUnicode(false);
        builder.Property(file => file.Name).HasMaxLength(StoredFile.NameMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(file => file.AddedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(file => file.Code).IsUnique();
        builder.HasIndex(file => file.SubjectId);
        builder.HasIndex(file => file.Hash);
    }
}
