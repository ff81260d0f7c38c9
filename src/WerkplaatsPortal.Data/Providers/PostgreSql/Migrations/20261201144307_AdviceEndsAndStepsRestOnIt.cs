using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class AdviceEndsAndStepsRestOnIt : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AdviceId",
                table: "StudioDecisions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "AdviceId",
                table: "AgendaDecisions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "End",
                table: "Advices",
                type: "character varying(40)",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EndReason",
                table: "Advices",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "EndedAt",
                table: "Advices",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EndedBy",
                table: "Advices",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_StudioDecisions_AdviceId",
                table: "StudioDecisions",
                column: "AdviceId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaDecisions_AdviceId",
                table: "AgendaDecisions",
                column: "AdviceId");

            migrationBuilder.AddForeignKey(
                name: "FK_AgendaDecisions_Advices_AdviceId",
                table: "AgendaDecisions",
                column: "AdviceId",
                principalTable: "Advices",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_StudioDecisions_Advices_AdviceId",
                table: "StudioDecisions",
                column: "AdviceId",
                principalTable: "Advices",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_AgendaDecisions_Advices_AdviceId",
                table: "AgendaDecisions");

            migrationBuilder.DropForeignKey(
                name: "FK_StudioDecisions_Advices_AdviceId",
                table: "StudioDecisions");

            migrationBuilder.DropIndex(
                name: "IX_StudioDecisions_AdviceId",
                table: "StudioDecisions");

            migrationBuilder.DropIndex(
                name: "IX_AgendaDecisions_AdviceId",
                table: "AgendaDecisions");

            migrationBuilder.DropColumn(
                name: "AdviceId",
                table: "StudioDecisions");

            migrationBuilder.DropColumn(
                name: "AdviceId",
                table: "AgendaDecisions");

            migrationBuilder.DropColumn(
                name: "End",
                table: "Advices");

            migrationBuilder.DropColumn(
                name: "EndReason",
                table: "Advices");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "Advices");

            migrationBuilder.DropColumn(
                name: "EndedBy",
                table: "Advices");
        }
    }
}
