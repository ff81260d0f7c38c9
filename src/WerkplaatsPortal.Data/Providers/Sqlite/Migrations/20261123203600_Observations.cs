using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WerkplaatsPortal.Data.Providers.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PersonalLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PracticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    KeyHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PracticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Basis = table.Column<int>(type: "INTEGER", nullable: false),
                    BuildsOn = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Followed = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    CameOfIt = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Intended_Cohesion = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Intended_Empowerment = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Intended_Inclusion = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Intended_On = table.Column<int>(type: "INTEGER", nullable: false),
                    Intended_Security = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PracticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IssueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Conditions = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceKind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    LinkId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
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
