using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VaBot.Data.Migrations.Postgres
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
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "SlackNewcomers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Workspace = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    UserId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    MetAt = table.Column<long>(type: "bigint", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false)
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
