using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Observations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ObservationId",
                table: "Lessons",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PersonalLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    KeyHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonalLinks_People_MadeBy",
                        column: x => x.MadeBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PersonalLinks_Practices_PracticeId",
                        column: x => x.PracticeId,
                        principalTable: "Practices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PracticeEvaluations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Basis = table.Column<int>(type: "int", nullable: false),
                    BuildsOn = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Followed = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    CameOfIt = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WrittenBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Intended_Cohesion = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    Intended_Empowerment = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    Intended_Inclusion = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    Intended_On = table.Column<int>(type: "int", nullable: false),
                    Intended_Security = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PracticeEvaluations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PracticeEvaluations_People_WrittenBy",
                        column: x => x.WrittenBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PracticeEvaluations_Practices_PracticeId",
                        column: x => x.PracticeId,
                        principalTable: "Practices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Observations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IssueId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Conditions = table.Column<int>(type: "int", nullable: false),
                    SourceKind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LinkId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Observations_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Observations_People_WrittenBy",
                        column: x => x.WrittenBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Observations_PersonalLinks_LinkId",
                        column: x => x.LinkId,
                        principalTable: "PersonalLinks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Observations_Practices_PracticeId",
                        column: x => x.PracticeId,
                        principalTable: "Practices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Lessons_ObservationId",
                table: "Lessons",
                column: "ObservationId");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_IssueId",
                table: "Observations",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_LinkId",
                table: "Observations",
                column: "LinkId");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_PracticeId_WrittenAt",
                table: "Observations",
                columns: new[] { "PracticeId", "WrittenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Observations_WrittenBy",
                table: "Observations",
                column: "WrittenBy");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalLinks_KeyHash",
                table: "PersonalLinks",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonalLinks_MadeBy",
                table: "PersonalLinks",
                column: "MadeBy");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalLinks_PracticeId",
                table: "PersonalLinks",
                column: "PracticeId");

            migrationBuilder.CreateIndex(
                name: "IX_PracticeEvaluations_PracticeId",
                table: "PracticeEvaluations",
                column: "PracticeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PracticeEvaluations_WrittenBy",
                table: "PracticeEvaluations",
                column: "WrittenBy");

            migrationBuilder.AddForeignKey(
                name: "FK_Lessons_Observations_ObservationId",
                table: "Lessons",
                column: "ObservationId",
                principalTable: "Observations",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Lessons_Observations_ObservationId",
                table: "Lessons");

            migrationBuilder.DropTable(
                name: "Observations");

            migrationBuilder.DropTable(
                name: "PracticeEvaluations");

            migrationBuilder.DropTable(
                name: "PersonalLinks");

            migrationBuilder.DropIndex(
                name: "IX_Lessons_ObservationId",
                table: "Lessons");

            migrationBuilder.DropColumn(
                name: "ObservationId",
                table: "Lessons");
        }
    }
}
