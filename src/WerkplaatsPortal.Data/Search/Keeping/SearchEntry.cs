using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Search.Keeping;

/// <summary>
/// A thing as the search sees it: its words, and who may know of it. Written in the transaction that changes the thing; the
/// database keeps its own full-text index of <see cref="Text"/>.
/// </summary>
public sealed class SearchEntry
{
    /// <summary>Newer entries have higher numbers.</summary>
    public long Id { get; init; }

    /// <summary>What it is.</summary>
    public FoundKind Kind { get; init; }

    /// <summary>The thing.</summary>
    public Guid ThingId { get; init; }

    /// <summary>The issue whose seats open it.</summary>
    public Guid? IssueId { get; init; }

    /// <summary>Who may know of it.</summary>
    public Audience Audience { get; init; }

    /// <summary>Whether the programme committee may know of it too.</summary>
    public bool Committee { get; init; }

    /// <summary>The day from which everybody may know of it; before that its Arena.</summary>
    public DateOnly? PublicFrom { get; init; }

    /// <summary>Its stems by field, as the analysis writes them.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its words as written, for who mistypes one; null when it is not public.</summary>
    public string? Words { get; init; }
}

/// <summary>With which analysis the index was written; another one asks for a new index.</summary>
public sealed class SearchState
{
    /// <summary>There is one.</summary>
    public int Id { get; init; }

    /// <summary>The version of the analysis.</summary>
    public string Analysis { get; set; } = "";
}

internal sealed class SearchEntryConfiguration : IEntityTypeConfiguration<SearchEntry>, IEntityTypeConfiguration<SearchState>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.ToTable("SearchEntries");
        builder.HasIndex(entry => new { entry.Kind, entry.ThingId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SearchState> builder)
    {
        builder.ToTable("SearchStates");
        builder.Property(state => state.Id).ValueGeneratedNever();
        builder.Property(state => state.Analysis).HasMaxLength(64).IsUnicode(false);
        builder.HasData(new SearchState { Id = 1 });
    }
}
