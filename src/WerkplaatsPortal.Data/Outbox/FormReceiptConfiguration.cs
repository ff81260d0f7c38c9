using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WerkplaatsPortal.Data.Outbox;

internal sealed class FormReceiptConfiguration : IEntityTypeConfiguration<FormReceipt>
{
    public void Configure(EntityTypeBuilder<FormReceipt> builder)
    {
        builder.ToTable("FormReceipts");
        builder.HasKey(receipt => receipt.ContentHash);
        builder.Property(receipt => receipt.ContentHash).HasMaxLength(FormReceipt.ContentHashLength).IsUnicode(false);
        builder.Property(receipt => receipt.Location).HasMaxLength(FormReceipt.LocationMaxLength);
        builder.HasIndex(receipt => receipt.ReceivedAt);
    }
}
