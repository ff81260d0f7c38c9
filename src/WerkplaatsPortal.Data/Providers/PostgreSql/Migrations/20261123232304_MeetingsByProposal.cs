using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class MeetingsByProposal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ProposalId",
                table: "Meetings",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_ProposalId",
                table: "Meetings",
                column: "ProposalId");

            migrationBuilder.AddForeignKey(
                name: "FK_Meetings_Proposals_ProposalId",
                table: "Meetings",
                column: "ProposalId",
                principalTable: "Proposals",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Meetings_Proposals_ProposalId",
                table: "Meetings");

            migrationBuilder.DropIndex(
                name: "IX_Meetings_ProposalId",
                table: "Meetings");

            migrationBuilder.DropColumn(
                name: "ProposalId",
                table: "Meetings");
        }
    }
}
