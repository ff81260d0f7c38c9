using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WerkplaatsPortal.Data.Network;

internal sealed class KeptDraftConfiguration : IEntityTypeConfiguration<KeptDraft>
{
    public void Configure(EntityTypeBuilder<KeptDraft> builder)
    {
        builder.ToTable("KeptDrafts");
        builder.HasKey(draft => new { draft.AccountId, draft.Address });
        builder.Property(draft => draft.Address).HasMaxLength(KeptDraft.AddressMaxLength).IsUnicode(false);
        builder.HasIndex(draft => draft.KeptAt);
        builder.HasOne<Account>().WithMany().HasForeignKey(draft => draft.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
