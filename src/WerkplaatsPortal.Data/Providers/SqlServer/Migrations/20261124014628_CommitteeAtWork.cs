using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class CommitteeAtWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "MeetingId",
                table: "AgendaDecisions",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "MeetingOn",
                table: "AgendaDecisions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MeetingId",
                table: "Advices",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "MeetingOn",
                table: "Advices",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CommitteeMeetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slug = table.Column<string>(type: "varchar(400)", unicode: false, maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Link = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ChairId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    CancelReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Guests = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Minutes = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    MinutesBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HeldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PlannedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlannedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeMeetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeMeetings_People_ChairId",
                        column: x => x.ChairId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeDecisions_CommitteeMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "CommitteeMeetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsLeftOut = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeItems_CommitteeMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "CommitteeMeetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CommitteePresences",
                columns: table => new
                {
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteePresences", x => new { x.MeetingId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_CommitteePresences_CommitteeMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "CommitteeMeetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitteePresences_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaDecisions_MeetingId",
                table: "AgendaDecisions",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Advices_MeetingId",
                table: "Advices",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeDecisions_MeetingId",
                table: "CommitteeDecisions",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeItems_MeetingId",
                table: "CommitteeItems",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMeetings_ChairId",
                table: "CommitteeMeetings",
                column: "ChairId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMeetings_Slug",
                table: "CommitteeMeetings",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMeetings_StartsAt",
                table: "CommitteeMeetings",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteePresences_PersonId",
                table: "CommitteePresences",
                column: "PersonId");

            migrationBuilder.AddForeignKey(
                name: "FK_Advices_CommitteeMeetings_MeetingId",
                table: "Advices",
                column: "MeetingId",
                principalTable: "CommitteeMeetings",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_AgendaDecisions_CommitteeMeetings_MeetingId",
                table: "AgendaDecisions",
                column: "MeetingId",
                principalTable: "CommitteeMeetings",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Advices_CommitteeMeetings_MeetingId",
                table: "Advices");

            migrationBuilder.DropForeignKey(
                name: "FK_AgendaDecisions_CommitteeMeetings_MeetingId",
                table: "AgendaDecisions");

            migrationBuilder.DropTable(
                name: "CommitteeDecisions");

            migrationBuilder.DropTable(
                name: "CommitteeItems");

            migrationBuilder.DropTable(
                name: "CommitteePresences");

            migrationBuilder.DropTable(
                name: "CommitteeMeetings");

            migrationBuilder.DropIndex(
                name: "IX_AgendaDecisions_MeetingId",
                table: "AgendaDecisions");

            migrationBuilder.DropIndex(
                name: "IX_Advices_MeetingId",
                table: "Advices");

            migrationBuilder.DropColumn(
                name: "MeetingId",
                table: "AgendaDecisions");

            migrationBuilder.DropColumn(
                name: "MeetingOn",
                table: "AgendaDecisions");

            migrationBuilder.DropColumn(
                name: "MeetingId",
                table: "Advices");

            migrationBuilder.DropColumn(
                name: "MeetingOn",
                table: "Advices");
        }
    }
}
