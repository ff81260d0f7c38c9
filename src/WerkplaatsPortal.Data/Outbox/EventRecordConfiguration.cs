using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WerkplaatsPortal.Data.Outbox;

internal sealed class EventRecordConfiguration : IEntityTypeConfiguration<EventRecord>
{
    public void Configure(EntityTypeBuilder<EventRecord> builder)
    {
        builder.ToTable("Events");
        builder.Property(happened => happened.Id).ValueGeneratedNever();
        builder.Property(happened => happened.Kind).HasMaxLength(EventRecord.KindMaxLength).IsUnicode(false);
        builder.HasIndex(happened => happened.SubjectId);
        builder.HasIndex(happened => happened.At);
    }
}
