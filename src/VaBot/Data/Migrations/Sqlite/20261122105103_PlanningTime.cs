using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VaBot.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PlanningTime : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<TimeOnly>(
                name: "PlanAt",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PlanDay",
                table: "People",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ProfileAt",
                table: "ChatIdentities",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ClosedWorkspaces",
                columns: table => new
                {
                    Channel = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Workspace = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosedWorkspaces", x => new { x.Channel, x.Workspace });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ClosedWorkspaces");

            migrationBuilder.DropColumn(
                name: "PlanAt",
                table: "People");

            migrationBuilder.DropColumn(
                name: "PlanDay",
                table: "People");

            migrationBuilder.DropColumn(
                name: "ProfileAt",
                table: "ChatIdentities");
        }
    }
}
