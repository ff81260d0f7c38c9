using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class OrderOfTheUndated : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Sequence",
                table: "Meetings",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Sequence",
                table: "CommitteeMeetings",
                type: "int",
                nullable: false,
                defaultValue: 0);

            // What came in without a date sorted as the day on which it came in. It comes last now: TribuneOrder.Undated.
            migrationBuilder.Sql("UPDATE [Updates] SET [SortDate] = '1800-01-01' WHERE [Date] IS NULL AND [WrittenBy] IS NULL");
            migrationBuilder.Sql("UPDATE [Activities] SET [SortDate] = '1800-01-01' WHERE [Date] IS NULL");

            // Calendars were told 1 of a meeting that was called off.
            migrationBuilder.Sql("UPDATE [Meetings] SET [Sequence] = 1 WHERE [State] = 'Cancelled'");
            migrationBuilder.Sql("UPDATE [CommitteeMeetings] SET [Sequence] = 1 WHERE [State] = 'Cancelled'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Sequence",
                table: "Meetings");

            migrationBuilder.DropColumn(
                name: "Sequence",
                table: "CommitteeMeetings");
        }
    }
}
