using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VaBot.Data.Migrations.Postgres
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
                type: "time without time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PlanDay",
                table: "People",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ProfileAt",
                table: "ChatIdentities",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ClosedWorkspaces",
                columns: table => new
                {
                    Channel = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Workspace = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
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
