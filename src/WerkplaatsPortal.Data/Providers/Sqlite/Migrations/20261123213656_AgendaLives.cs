using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AgendaLives : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ContinuedFrom",
                table: "SeatTerms",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Character",
                table: "AgendaDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OnAdviceOf",
                table: "AgendaDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SeatQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StudioId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Seat = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnswerBefore = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    AnsweredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeatQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SeatQuestions_Participations_ParticipationId",
                        column: x => x.ParticipationId,
                        principalTable: "Participations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SeatQuestions_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SeatQuestions_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SeatQuestions_Studios_StudioId",
                        column: x => x.StudioId,
                        principalTable: "Studios",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SeatQuestions_Answer_AnswerBefore",
                table: "SeatQuestions",
                columns: new[] { "Answer", "AnswerBefore" });

            migrationBuilder.CreateIndex(
                name: "IX_SeatQuestions_ParticipationId_StudioId",
                table: "SeatQuestions",
                columns: new[] { "ParticipationId", "StudioId" },
                unique: true,
                filter: "\"Answer\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SeatQuestions_PartnerId",
                table: "SeatQuestions",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatQuestions_PersonId",
                table: "SeatQuestions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatQuestions_StudioId",
                table: "SeatQuestions",
                column: "StudioId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SeatQuestions");

            migrationBuilder.DropColumn(
                name: "ContinuedFrom",
                table: "SeatTerms");

            migrationBuilder.DropColumn(
                name: "Character",
                table: "AgendaDecisions");

            migrationBuilder.DropColumn(
                name: "OnAdviceOf",
                table: "AgendaDecisions");
        }
    }
}
