using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class StudiosAndReviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Studios",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CommitteeRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Period_From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Period_Until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeRoles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeRoles_CommitteeSeats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "CommitteeSeats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", unicode: false, maxLength: 400, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    InventoryUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewRounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StudioDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StudioId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Step = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    OnAdviceOf = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    MeetingOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TakenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeadId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudioDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StudioDecisions_CommitteeMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "CommitteeMeetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StudioDecisions_People_LeadId",
                        column: x => x.LeadId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StudioDecisions_Studios_StudioId",
                        column: x => x.StudioId,
                        principalTable: "Studios",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InventoryAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FilledBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    FilledAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InventoryAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InventoryAnswers_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InventoryAnswers_ReviewRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "ReviewRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IssueReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IssueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Learned = table.Column<string>(type: "TEXT", nullable: true),
                    Occasion = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    OccasionWhy = table.Column<string>(type: "TEXT", nullable: true),
                    Next = table.Column<string>(type: "TEXT", nullable: true),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Question = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Conditions_Cohesion = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Conditions_Empowerment = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Conditions_Inclusion = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Conditions_On = table.Column<int>(type: "INTEGER", nullable: false),
                    Conditions_Security = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssueReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IssueReviews_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IssueReviews_ReviewRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "ReviewRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PressingIssues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnswerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    IssueId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnWords = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    For = table.Column<int>(type: "INTEGER", nullable: false),
                    Conditions = table.Column<int>(type: "INTEGER", nullable: false),
                    Pressure = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PressingIssues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PressingIssues_InventoryAnswers_AnswerId",
                        column: x => x.AnswerId,
                        principalTable: "InventoryAnswers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PressingIssues_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeRoles_SeatId",
                table: "CommitteeRoles",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_InventoryAnswers_PartnerId",
                table: "InventoryAnswers",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_InventoryAnswers_RoundId_PartnerId",
                table: "InventoryAnswers",
                columns: new[] { "RoundId", "PartnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IssueReviews_IssueId",
                table: "IssueReviews",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_IssueReviews_RoundId_IssueId",
                table: "IssueReviews",
                columns: new[] { "RoundId", "IssueId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PressingIssues_AnswerId",
                table: "PressingIssues",
                column: "AnswerId");

            migrationBuilder.CreateIndex(
                name: "IX_PressingIssues_IssueId",
                table: "PressingIssues",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewRounds_Slug",
                table: "ReviewRounds",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StudioDecisions_LeadId",
                table: "StudioDecisions",
                column: "LeadId");

            migrationBuilder.CreateIndex(
                name: "IX_StudioDecisions_MeetingId",
                table: "StudioDecisions",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_StudioDecisions_StudioId_Number",
                table: "StudioDecisions",
                columns: new[] { "StudioId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CommitteeRoles");

            migrationBuilder.DropTable(
                name: "IssueReviews");

            migrationBuilder.DropTable(
                name: "PressingIssues");

            migrationBuilder.DropTable(
                name: "StudioDecisions");

            migrationBuilder.DropTable(
                name: "InventoryAnswers");

            migrationBuilder.DropTable(
                name: "ReviewRounds");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                table: "Studios");
        }
    }
}
