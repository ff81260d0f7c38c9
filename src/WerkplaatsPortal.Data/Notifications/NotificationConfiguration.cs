using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Network;

namespace WerkplaatsPortal.Data.Notifications;

internal sealed class NotificationConfiguration :
    IEntityTypeConfiguration<Notification>,
    IEntityTypeConfiguration<MailChoice>,
    IEntityTypeConfiguration<LastLook>,
    IEntityTypeConfiguration<UntoldEvent>
{
    private const int RhythmMaxLength = 40;

    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("Notifications");
        builder.Property(each => each.Id).ValueGeneratedNever();
        builder.Property(each => each.Kind).HasMaxLength(EventRecord.KindMaxLength).IsUnicode(false);
        builder.Property(each => each.Matter).HasMaxLength(Notification.MatterMaxLength).IsUnicode(false);
        builder.HasIndex(each => new { each.PersonId, each.Matter }).IsUnique();
        builder.HasIndex(each => new { each.PersonId, each.At });
        builder.HasIndex(each => each.MailId);
        builder.HasIndex(each => new { each.DigestOn, each.PersonId });
        builder.HasOne<Person>().WithMany().HasForeignKey(each => each.PersonId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MailChoice> builder)
    {
        builder.ToTable("MailChoices");
        builder.HasKey(choice => new { choice.PersonId, choice.IssueId });
        builder.Property(choice => choice.Rhythm).HasConversion<string>().HasMaxLength(RhythmMaxLength).IsUnicode(false);
        builder.HasOne<Person>().WithMany().HasForeignKey(choice => choice.PersonId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<LastLook> builder)
    {
        builder.ToTable("LastLooks");
        builder.HasKey(look => look.PersonId);
        builder.HasOne<Person>().WithOne().HasForeignKey<LastLook>(look => look.PersonId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UntoldEvent> builder)
    {
        builder.ToTable("UntoldEvents");
        builder.HasKey(untold => untold.EventId);
        builder.HasOne<EventRecord>().WithOne().HasForeignKey<UntoldEvent>(untold => untold.EventId).OnDelete(DeleteBehavior.Cascade);
    }
}
