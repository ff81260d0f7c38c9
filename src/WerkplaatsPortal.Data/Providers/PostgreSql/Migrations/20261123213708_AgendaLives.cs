using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.PostgreSql.Migrations
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
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Character",
                table: "AgendaDecisions",
                type: "character varying(40)",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OnAdviceOf",
                table: "AgendaDecisions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SeatQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ParticipationId = table.Column<Guid>(type: "uuid", nullable: false),
                    StudioId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Seat = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AnswerBefore = table.Column<DateOnly>(type: "date", nullable: false),
                    RemindedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Answer = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true),
                    AnsweredBy = table.Column<Guid>(type: "uuid", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Remark = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
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
