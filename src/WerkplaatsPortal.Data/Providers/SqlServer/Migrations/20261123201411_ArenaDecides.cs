using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ArenaDecides : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Questions_StudioId",
                table: "Questions");

            migrationBuilder.AddColumn<bool>(
                name: "AwaitsArena",
                table: "Questions",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "ProposalId",
                table: "Questions",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Slug",
                table: "Questions",
                type: "varchar(400)",
                unicode: false,
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "Questions",
                type: "varchar(40)",
                unicode: false,
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsDraft",
                table: "Practices",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "ProposalId",
                table: "Practices",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AwaitsArena",
                table: "Insights",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "ProposalId",
                table: "Insights",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Agreement_Decided",
                table: "Activities",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Agreement_MeetingAgreementId",
                table: "Activities",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Agreement_Present",
                table: "Activities",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Agreement_TakenOn",
                table: "Activities",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDraft",
                table: "Activities",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "MadeBy",
                table: "Activities",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ProposalId",
                table: "Activities",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Proposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slug = table.Column<string>(type: "varchar(400)", unicode: false, maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    StudioId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    NotAdoptedFor = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    ProposedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    Quorum = table.Column<int>(type: "int", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LookBackOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnFor = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Proposals_People_ProposedBy",
                        column: x => x.ProposedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Proposals_Studios_StudioId",
                        column: x => x.StudioId,
                        principalTable: "Studios",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FollowUps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    What = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    By = table.Column<DateOnly>(type: "date", nullable: false),
                    AddedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DoneBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUps_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowUps_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LookBacks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LookBacks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LookBacks_People_WrittenBy",
                        column: x => x.WrittenBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LookBacks_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposalOutcomes",
                columns: table => new
                {
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Statement = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LookBackOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LookedBackAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalOutcomes", x => x.ProposalId);
                    table.ForeignKey(
                        name: "FK_ProposalOutcomes_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposalResponses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    GivenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReplacedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalResponses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProposalResponses_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProposalResponses_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposalRounds",
                columns: table => new
                {
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Particulars = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Why = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalRounds", x => new { x.ProposalId, x.Number });
                    table.ForeignKey(
                        name: "FK_ProposalRounds_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QuestionSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    QuestionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TakenBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TakenAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuestionSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QuestionSteps_People_TakenBy",
                        column: x => x.TakenBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_QuestionSteps_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_QuestionSteps_Questions_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "Questions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_ProposalId",
                table: "Questions",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_Questions_StudioId_Slug",
                table: "Questions",
                columns: new[] { "StudioId", "Slug" },
                unique: true,
                filter: "\"Slug\" <> ''");

            migrationBuilder.CreateIndex(
                name: "IX_Questions_StudioId_State",
                table: "Questions",
                columns: new[] { "StudioId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Practices_ProposalId",
                table: "Practices",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_Insights_ProposalId",
                table: "Insights",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_ProposalId",
                table: "Activities",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_PersonId",
                table: "FollowUps",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_ProposalId",
                table: "FollowUps",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_LookBacks_ProposalId",
                table: "LookBacks",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_LookBacks_WrittenBy",
                table: "LookBacks",
                column: "WrittenBy");

            migrationBuilder.CreateIndex(
                name: "IX_ProposalResponses_PersonId",
                table: "ProposalResponses",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposalResponses_ProposalId_Round_PersonId",
                table: "ProposalResponses",
                columns: new[] { "ProposalId", "Round", "PersonId" },
                unique: true,
                filter: "\"ReplacedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_ProposedBy",
                table: "Proposals",
                column: "ProposedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_State_ClosesAt",
                table: "Proposals",
                columns: new[] { "State", "ClosesAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_StudioId_Slug",
                table: "Proposals",
                columns: new[] { "StudioId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_StudioId_State_ClosesAt",
                table: "Proposals",
                columns: new[] { "StudioId", "State", "ClosesAt" });

            migrationBuilder.CreateIndex(
                name: "IX_QuestionSteps_ProposalId",
                table: "QuestionSteps",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_QuestionSteps_QuestionId",
                table: "QuestionSteps",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_QuestionSteps_TakenBy",
                table: "QuestionSteps",
                column: "TakenBy");

            migrationBuilder.AddForeignKey(
                name: "FK_Activities_Proposals_ProposalId",
                table: "Activities",
                column: "ProposalId",
                principalTable: "Proposals",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Insights_Proposals_ProposalId",
                table: "Insights",
                column: "ProposalId",
                principalTable: "Proposals",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Practices_Proposals_ProposalId",
                table: "Practices",
                column: "ProposalId",
                principalTable: "Proposals",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Questions_Proposals_ProposalId",
                table: "Questions",
                column: "ProposalId",
                principalTable: "Proposals",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Activities_Proposals_ProposalId",
                table: "Activities");

            migrationBuilder.DropForeignKey(
                name: "FK_Insights_Proposals_ProposalId",
                table: "Insights");

            migrationBuilder.DropForeignKey(
                name: "FK_Practices_Proposals_ProposalId",
                table: "Practices");

            migrationBuilder.DropForeignKey(
                name: "FK_Questions_Proposals_ProposalId",
                table: "Questions");

            migrationBuilder.DropTable(
                name: "FollowUps");

            migrationBuilder.DropTable(
                name: "LookBacks");

            migrationBuilder.DropTable(
                name: "ProposalOutcomes");

            migrationBuilder.DropTable(
                name: "ProposalResponses");

            migrationBuilder.DropTable(
                name: "ProposalRounds");

            migrationBuilder.DropTable(
                name: "QuestionSteps");

            migrationBuilder.DropTable(
                name: "Proposals");

            migrationBuilder.DropIndex(
                name: "IX_Questions_ProposalId",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Questions_StudioId_Slug",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Questions_StudioId_State",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Practices_ProposalId",
                table: "Practices");

            migrationBuilder.DropIndex(
                name: "IX_Insights_ProposalId",
                table: "Insights");

            migrationBuilder.DropIndex(
                name: "IX_Activities_ProposalId",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "AwaitsArena",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "ProposalId",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "Slug",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "IsDraft",
                table: "Practices");

            migrationBuilder.DropColumn(
                name: "ProposalId",
                table: "Practices");

            migrationBuilder.DropColumn(
                name: "AwaitsArena",
                table: "Insights");

            migrationBuilder.DropColumn(
                name: "ProposalId",
                table: "Insights");

            migrationBuilder.DropColumn(
                name: "Agreement_Decided",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "Agreement_MeetingAgreementId",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "Agreement_Present",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "Agreement_TakenOn",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "IsDraft",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "MadeBy",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "ProposalId",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_Questions_StudioId",
                table: "Questions",
                column: "StudioId");
        }
    }
}
