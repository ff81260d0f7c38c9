using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Exchange;

namespace WerkplaatsPortal.Data.Packages;

/// <summary>
/// What the last import knew of one record of a package, so that the next one changes only what differs and leaves alone what
/// somebody edited here since. Package ids stand here and nowhere else.
/// </summary>
public sealed class PackageRecord
{
    /// <summary>The longest id. Three columns together stay within the key of every engine.</summary>
    public const int RecordIdMaxLength = 300;

    /// <summary>The longest name of a file.</summary>
    public const int FileMaxLength = 40;

    private PackageRecord() { }

    internal PackageRecord(string origin, string file, string recordId, Guid entityId) =>
        (Origin, File, RecordId, EntityId) = (origin, file, recordId, entityId);

    /// <summary>The region that the package came from; empty for the region's own.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The file in which it stands.</summary>
    public string File { get; private set; } = "";

    /// <summary>Its id in the package.</summary>
    public string RecordId { get; private set; } = "";

    /// <summary>What it became here.</summary>
    public Guid EntityId { get; private set; }

    /// <summary>SHA-256 of the record as it was last taken over.</summary>
    public string ContentHash { get; private set; } = "";

    /// <summary>The version of what it became, just after it was last taken over.</summary>
    public Guid EntityVersion { get; private set; }

    internal void TakenOver(string contentHash) => ContentHash = contentHash;

    internal void Noted(Guid entityVersion) => EntityVersion = entityVersion;
}

internal sealed class PackageRecordConfiguration : IEntityTypeConfiguration<PackageRecord>
{
    public void Configure(EntityTypeBuilder<PackageRecord> builder)
    {
        builder.ToTable("PackageRecords");
        builder.HasKey(record => new { record.Origin, record.File, record.RecordId });
        builder.Property(record => record.Origin).HasMaxLength(IncomingKnowledge.RegionMaxLength);
        builder.Property(record => record.File).HasMaxLength(PackageRecord.FileMaxLength).IsUnicode(false);
        builder.Property(record => record.RecordId).HasMaxLength(PackageRecord.RecordIdMaxLength);
        builder.Property(record => record.ContentHash).HasMaxLength(64).IsUnicode(false);
        builder.HasIndex(record => record.EntityId);
    }
}
