using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VaBot.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FewerIndexEntries : Migration
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

            migrationBuilder.CreateIndex(
                name: "IX_Journal_PersonId_UndoneAt",
                table: "Journal",
                columns: new[] { "PersonId", "UndoneAt" },
                filter: "\"UndoneAt\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
