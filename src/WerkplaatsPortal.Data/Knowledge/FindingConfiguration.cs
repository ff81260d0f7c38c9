using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;

namespace WerkplaatsPortal.Data.Knowledge;

internal sealed class FindingConfiguration : IEntityTypeConfiguration<LocalFinding>
{
    public void Configure(EntityTypeBuilder<LocalFinding> builder)
    {
        builder.ToTable("LocalFindings");
        builder.Property(finding => finding.Account).HasMaxLength(LocalFinding.AccountMaxLength);
        builder.Property(finding => finding.Place).HasMaxLength(LocalFinding.PlaceMaxLength);
        builder.HasOne<Insight>().WithMany().HasForeignKey(finding => finding.InsightId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<NetworkPartner>().WithMany().HasForeignKey(finding => finding.PartnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(finding => finding.LessonId).OnDelete(DeleteBehavior.Restrict);

        // One stands for a partner, an insight and a place, also when two of its contacts report at the same time.
        builder.HasIndex(finding => new { finding.InsightId, finding.PartnerId, finding.Place }).IsUnique()
            .HasFilter("\"PartnerId\" IS NOT NULL AND \"ReplacedAt\" IS NULL");
        builder.HasIndex(finding => new { finding.InsightId, finding.ReportedBy, finding.Place }).IsUnique()
            .HasFilter("\"PartnerId\" IS NULL AND \"ReportedBy\" IS NOT NULL AND \"ReplacedAt\" IS NULL");
    }
}
