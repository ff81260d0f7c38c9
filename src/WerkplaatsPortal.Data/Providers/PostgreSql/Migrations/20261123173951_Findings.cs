using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Findings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_LessonLinks_FromId_ToId_Kind",
                table: "LessonLinks");

            migrationBuilder.AddColumn<Guid>(
                name: "MadeInId",
                table: "LessonLinks",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RemovedAt",
                table: "LessonLinks",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WeighedAt",
                table: "Insights",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "InsightSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InsightId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    LessonId = table.Column<Guid>(type: "uuid", nullable: true),
                    LookBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TakenBy = table.Column<Guid>(type: "uuid", nullable: true),
                    TakenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Agreement_Decided = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Agreement_Present = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Agreement_TakenOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InsightSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InsightSteps_Insights_InsightId",
                        column: x => x.InsightId,
                        principalTable: "Insights",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InsightSteps_Lessons_LessonId",
                        column: x => x.LessonId,
                        principalTable: "Lessons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LessonLinkSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LinkId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Remark = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    TakenBy = table.Column<Guid>(type: "uuid", nullable: true),
                    TakenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LessonLinkSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LessonLinkSteps_LessonLinks_LinkId",
                        column: x => x.LinkId,
                        principalTable: "LessonLinks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LessonsAgainst",
                columns: table => new
                {
                    LessonId = table.Column<Guid>(type: "uuid", nullable: false),
                    InsightId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LessonsAgainst", x => new { x.LessonId, x.InsightId });
                    table.ForeignKey(
                        name: "FK_LessonsAgainst_Insights_InsightId",
                        column: x => x.InsightId,
                        principalTable: "Insights",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LessonsAgainst_Lessons_LessonId",
                        column: x => x.LessonId,
                        principalTable: "Lessons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LocalFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InsightId = table.Column<Guid>(type: "uuid", nullable: false),
                    InsightNumber = table.Column<int>(type: "integer", nullable: false),
                    PartnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReportedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Answer = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Account = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Place = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReplacedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LessonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocalFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LocalFindings_Insights_InsightId",
                        column: x => x.InsightId,
                        principalTable: "Insights",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LocalFindings_Lessons_LessonId",
                        column: x => x.LessonId,
                        principalTable: "Lessons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LocalFindings_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LessonLinks_FromId_ToId_Kind",
                table: "LessonLinks",
                columns: new[] { "FromId", "ToId", "Kind" },
                unique: true,
                filter: "\"RemovedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InsightSteps_InsightId",
                table: "InsightSteps",
                column: "InsightId");

            migrationBuilder.CreateIndex(
                name: "IX_InsightSteps_LessonId",
                table: "InsightSteps",
                column: "LessonId");

            migrationBuilder.CreateIndex(
                name: "IX_LessonLinkSteps_LinkId",
                table: "LessonLinkSteps",
                column: "LinkId");

            migrationBuilder.CreateIndex(
                name: "IX_LessonsAgainst_InsightId",
                table: "LessonsAgainst",
                column: "InsightId");

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

            migrationBuilder.CreateIndex(
                name: "IX_LocalFindings_LessonId",
                table: "LocalFindings",
                column: "LessonId");

            migrationBuilder.CreateIndex(
                name: "IX_LocalFindings_PartnerId",
                table: "LocalFindings",
                column: "PartnerId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InsightSteps");

            migrationBuilder.DropTable(
                name: "LessonLinkSteps");

            migrationBuilder.DropTable(
                name: "LessonsAgainst");

            migrationBuilder.DropTable(
                name: "LocalFindings");

            migrationBuilder.DropIndex(
                name: "IX_LessonLinks_FromId_ToId_Kind",
                table: "LessonLinks");

            migrationBuilder.DropColumn(
                name: "MadeInId",
                table: "LessonLinks");

            migrationBuilder.DropColumn(
                name: "RemovedAt",
                table: "LessonLinks");

            migrationBuilder.DropColumn(
                name: "WeighedAt",
                table: "Insights");

            migrationBuilder.CreateIndex(
                name: "IX_LessonLinks_FromId_ToId_Kind",
                table: "LessonLinks",
                columns: new[] { "FromId", "ToId", "Kind" },
                unique: true);
        }
    }
}
