using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class CommitteeAtWorkMore : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "FinishedAt",
                table: "Advices",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "FinishedBy",
                table: "Advices",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RemindedAfterAt",
                table: "Advices",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RemindedAt",
                table: "Advices",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AdviceActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AdviceId = table.Column<Guid>(type: "uuid", nullable: false),
                    What = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Who = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    Before = table.Column<DateOnly>(type: "date", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DoneBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Remark = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdviceActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdviceActions_Advices_AdviceId",
                        column: x => x.AdviceId,
                        principalTable: "Advices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdviceDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(400)", unicode: false, maxLength: 400, nullable: false),
                    IssueId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    AnswerBefore = table.Column<DateOnly>(type: "date", nullable: false),
                    Internal = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Quorum = table.Column<int>(type: "integer", nullable: false),
                    NotAdoptedFor = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true),
                    StartedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdviceDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdviceDrafts_Advices_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Advices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdviceDrafts_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdviceDraftVersions",
                columns: table => new
                {
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdviceDraftVersions", x => new { x.DraftId, x.Number });
                    table.ForeignKey(
                        name: "FK_AdviceDraftVersions_AdviceDrafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "AdviceDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdviceResponses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReplacedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdviceResponses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdviceResponses_AdviceDrafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "AdviceDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AdviceResponses_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AdviceActions_AdviceId",
                table: "AdviceActions",
                column: "AdviceId");

            migrationBuilder.CreateIndex(
                name: "IX_AdviceDrafts_IssueId",
                table: "AdviceDrafts",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_AdviceDrafts_RequestId",
                table: "AdviceDrafts",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_AdviceDrafts_Slug",
                table: "AdviceDrafts",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdviceDrafts_State",
                table: "AdviceDrafts",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_AdviceResponses_DraftId",
                table: "AdviceResponses",
                column: "DraftId");

            migrationBuilder.CreateIndex(
                name: "IX_AdviceResponses_PersonId",
                table: "AdviceResponses",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AdviceActions");

            migrationBuilder.DropTable(
                name: "AdviceDraftVersions");

            migrationBuilder.DropTable(
                name: "AdviceResponses");

            migrationBuilder.DropTable(
                name: "AdviceDrafts");

            migrationBuilder.DropColumn(
                name: "FinishedAt",
                table: "Advices");

            migrationBuilder.DropColumn(
                name: "FinishedBy",
                table: "Advices");

            migrationBuilder.DropColumn(
                name: "RemindedAfterAt",
                table: "Advices");

            migrationBuilder.DropColumn(
                name: "RemindedAt",
                table: "Advices");
        }
    }
}
