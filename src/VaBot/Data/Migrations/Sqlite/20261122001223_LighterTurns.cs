using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VaBot.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LighterTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Journal_ClientId_At",
                table: "Journal");

            migrationBuilder.DropIndex(
                name: "IX_Journal_PersonId_UndoneAt",
                table: "Journal");

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mark = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "Revisions",
                columns: new[] { "Id", "Mark" },
                values: new object[] { new Guid("7b9c1b52-6a3e-4d0e-9a55-65766572796f"), new Guid("7b9c1b52-6a3e-4d0e-9a55-65766572796f") });

            migrationBuilder.CreateIndex(
                name: "IX_Journal_PersonId_UndoneAt",
                table: "Journal",
                columns: new[] { "PersonId", "UndoneAt" },
                filter: "\"UndoneAt\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Revisions");

            migrationBuilder.DropIndex(
                name: "IX_Journal_PersonId_UndoneAt",
                table: "Journal");

            migrationBuilder.CreateIndex(
                name: "IX_Journal_ClientId_At",
                table: "Journal",
                columns: new[] { "ClientId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Journal_PersonId_UndoneAt",
                table: "Journal",
                columns: new[] { "PersonId", "UndoneAt" });
        }
    }
}
