using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WerkplaatsPortal.Data.Outbox;

internal sealed class OutgoingMailConfiguration : IEntityTypeConfiguration<OutgoingMail>
{
    private const int EndMaxLength = 40;

    public void Configure(EntityTypeBuilder<OutgoingMail> builder)
    {
        builder.ToTable("Mails");
        builder.Property(mail => mail.Id).ValueGeneratedNever();
        builder.Property(mail => mail.To).HasMaxLength(OutgoingMail.ToMaxLength);
        builder.Property(mail => mail.Matter).HasMaxLength(OutgoingMail.MatterMaxLength).IsUnicode(false);
        builder.Property(mail => mail.Subject).HasMaxLength(OutgoingMail.SubjectMaxLength);
        builder.Property(mail => mail.Text).HasMaxLength(OutgoingMail.TextMaxLength);
        builder.Property(mail => mail.GivenUpFor).HasConversion<string>().HasMaxLength(EndMaxLength).IsUnicode(false);
        builder.HasIndex(mail => new { mail.SentAt, mail.GivenUpAt, mail.NextTryAt });
        builder.HasIndex(mail => mail.PersonId);

        // At most one mail for a recipient and a matter, whoever makes it and on whichever node. Letters without a matter are each their own.
        builder.HasIndex(mail => new { mail.To, mail.Matter }).IsUnique().HasFilter("\"Matter\" IS NOT NULL");
    }
}
