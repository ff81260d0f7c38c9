using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SearchIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Updates");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Publications");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Practices");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Lessons");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Insights");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Advices");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Activities");

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    ThingId = table.Column<Guid>(type: "uuid", nullable: false),
                    IssueId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Committee = table.Column<bool>(type: "boolean", nullable: false),
                    PublicFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SearchStates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Analysis = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchStates", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "SearchStates",
                columns: new[] { "Id", "Analysis" },
                values: new object[] { 1, "" });

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_Kind_ThingId",
                table: "SearchEntries",
                columns: new[] { "Kind", "ThingId" },
                unique: true);

            PostgreSqlFullText.Make(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SearchEntries");

            migrationBuilder.DropTable(
                name: "SearchStates");

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Updates",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Questions",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Publications",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Practices",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Partners",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Lessons",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Issues",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Insights",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Advices",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Activities",
                type: "text",
                nullable: false,
                defaultValue: "");
        }
    }
}
