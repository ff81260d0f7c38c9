using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "FinishedBy",
                table: "Advices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RemindedAfterAt",
                table: "Advices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RemindedAt",
                table: "Advices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AdviceActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdviceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Who = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Before = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", unicode: false, maxLength: 400, nullable: false),
                    IssueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    AnswerBefore = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Internal = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Quorum = table.Column<int>(type: "INTEGER", nullable: false),
                    NotAdoptedFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    StartedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReplacedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
