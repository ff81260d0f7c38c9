using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WerkplaatsPortal.Data.Network;

internal sealed class CalendarKeyConfiguration : IEntityTypeConfiguration<CalendarKey>
{
    public void Configure(EntityTypeBuilder<CalendarKey> builder)
    {
        builder.ToTable("CalendarKeys");
        builder.HasKey(key => key.AccountId);
        builder.Property(key => key.Hash).HasMaxLength(CalendarKey.HashLength).IsUnicode(false);
        builder.HasIndex(key => key.Hash).IsUnique();
        builder.HasOne<Account>().WithOne().HasForeignKey<CalendarKey>(key => key.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
