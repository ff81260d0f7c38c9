using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class FindingsByPlace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_LocalFindings_InsightId_PartnerId",
                table: "LocalFindings");

            migrationBuilder.DropIndex(
                name: "IX_LocalFindings_InsightId_ReportedBy",
                table: "LocalFindings");

            migrationBuilder.CreateIndex(
                name: "IX_LocalFindings_InsightId_PartnerId_Place",
                table: "LocalFindings",
                columns: new[] { "InsightId", "PartnerId", "Place" },
                unique: true,
                filter: "\"PartnerId\" IS NOT NULL AND \"ReplacedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_LocalFindings_InsightId_ReportedBy_Place",
                table: "LocalFindings",
                columns: new[] { "InsightId", "ReportedBy", "Place" },
                unique: true,
                filter: "\"PartnerId\" IS NULL AND \"ReportedBy\" IS NOT NULL AND \"ReplacedAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_LocalFindings_InsightId_PartnerId_Place",
                table: "LocalFindings");

            migrationBuilder.DropIndex(
                name: "IX_LocalFindings_InsightId_ReportedBy_Place",
                table: "LocalFindings");

            migrationBuilder.CreateIndex(
                name: "IX_LocalFindings_InsightId_PartnerId",
                table: "LocalFindings",
                columns: new[] { "InsightId", "PartnerId" },
                unique: true,
                filter: "\"PartnerId\" IS NOT NULL AND \"ReplacedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_LocalFindings_InsightId_ReportedBy",
                table: "LocalFindings",
                columns: new[] { "InsightId", "ReportedBy" },
                unique: true,
                filter: "\"PartnerId\" IS NULL AND \"ReportedBy\" IS NOT NULL AND \"ReplacedAt\" IS NULL");
        }
    }
}
