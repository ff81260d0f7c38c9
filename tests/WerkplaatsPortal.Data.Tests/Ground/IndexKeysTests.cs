using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing.SqlServer;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Ground;

public class IndexKeysTests
{
    [Fact]
    public void An_index_over_1700_bytes_is_found_with_its_columns()
    {
        var fault = Assert.Single(FaultsOf(model => model.Table("Lesson", lesson =>
        {
            lesson.Property<string>("Title").HasMaxLength(800);
            lesson.Property<string>("Slug").HasMaxLength(60);
            lesson.HasIndex("Title", "Slug").HasDatabaseName("IX_Long");
        })));

        Assert.Equal("Lesson.IX_Long: 1720 bytes, at most 1700 (Title nvarchar(800), Slug nvarchar(60))", fault);
    }

    [Fact]
    public void A_clustered_primary_key_may_take_900_bytes()
    {
        var fault = Assert.Single(FaultsOf(model =>
        {
            model.Table("Token", token => Named(token, 451));
            model.Table("Word", word => Named(word, 450));
            model.Table("Phrase", phrase => Named(phrase, 850)).HasKey("Name").IsClustered(false);
        }));

        Assert.StartsWith("Token.PK_Token: 902 bytes, at most 900", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_without_length_can_not_be_a_key()
    {
        var faults = FaultsOf(model => model.Table("Lesson", lesson =>
        {
            lesson.Property<string>("Body").HasColumnType("nvarchar(max)");
            lesson.HasIndex("Body").HasDatabaseName("IX_Body");
        }));

        Assert.Equal(["Lesson.IX_Body: Body is nvarchar(max), which can't be a key"], faults);
    }

    [Fact]
    public void Keys_of_common_types_pass()
    {
        Assert.Empty(FaultsOf(model => model.Table("Seat", seat =>
        {
            seat.Property<Guid>("StudioId");
            seat.Property<DateTime>("From");
            seat.Property<int?>("Number");
            seat.Property<bool>("Open");
            seat.Property<string>("Slug").HasMaxLength(400);
            seat.HasIndex("StudioId", "From", "Number", "Open", "Slug").IsUnique().HasFilter("\"Open\" = 1");
        })));
    }

    private static void Named(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder table, int length)
    {
        table.Property<string>("Name").HasMaxLength(length);
        table.HasKey("Name");
    }

    private static IReadOnlyList<string> FaultsOf(Action<ModelBuilder> build) => IndexKeys.Faults(SqlServerModel.Of(build));
}
