using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VaBot.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SlackNewcomers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "LanguageIsAssumed",
                table: "People",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "SlackNewcomers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Workspace = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UserId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MetAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SlackNewcomers", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SlackNewcomers_DueAt",
                table: "SlackNewcomers",
                column: "DueAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SlackNewcomers");

            migrationBuilder.DropColumn(
                name: "LanguageIsAssumed",
                table: "People");
        }
    }
}
