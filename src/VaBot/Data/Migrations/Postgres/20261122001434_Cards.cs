using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VaBot.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Cards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tasks_PracticeId_State_Rank",
                table: "Tasks");

            migrationBuilder.AddColumn<string>(
                name: "Description",
                table: "Tasks",
                type: "character varying(3000)",
                maxLength: 3000,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "DoneAt",
                table: "Tasks",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Link",
                table: "Tasks",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PreviousId",
                table: "Tasks",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WaitsSince",
                table: "Tasks",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TaskId",
                table: "Journal",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WarnsClient",
                table: "Contracts",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ChecklistItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    IsDone = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChecklistItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChecklistItems_Clients_ClientId",
                        column: x => x.ClientId,
                        principalTable: "Clients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ChecklistItems_Tasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "Tasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TaskNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaskNotes_Clients_ClientId",
                        column: x => x.ClientId,
                        principalTable: "Clients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TaskNotes_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TaskNotes_Tasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "Tasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TaskTotals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskTotals", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_ClientId_Rank",
                table: "Tasks",
                columns: new[] { "ClientId", "Rank" },
                filter: "\"State\" <> 'Done' AND \"State\" <> 'Removed'");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_ClientId_State_DoneAt",
                table: "Tasks",
                columns: new[] { "ClientId", "State", "DoneAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_PracticeId_Rank",
                table: "Tasks",
                columns: new[] { "PracticeId", "Rank" },
                filter: "\"State\" <> 'Done' AND \"State\" <> 'Removed'");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_PracticeId_State_DoneAt",
                table: "Tasks",
                columns: new[] { "PracticeId", "State", "DoneAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_PreviousId",
                table: "Tasks",
                column: "PreviousId",
                filter: "\"PreviousId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Journal_TaskId_At",
                table: "Journal",
                columns: new[] { "TaskId", "At" },
                filter: "\"TaskId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ChecklistItems_ClientId",
                table: "ChecklistItems",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_ChecklistItems_TaskId_Place",
                table: "ChecklistItems",
                columns: new[] { "TaskId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskNotes_ClientId",
                table: "TaskNotes",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskNotes_PersonId",
                table: "TaskNotes",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskNotes_TaskId_At",
                table: "TaskNotes",
                columns: new[] { "TaskId", "At" });

            Backfill.TaskTotals(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChecklistItems");

            migrationBuilder.DropTable(
                name: "TaskNotes");

            migrationBuilder.DropTable(
                name: "TaskTotals");

            migrationBuilder.DropIndex(
                name: "IX_Tasks_ClientId_Rank",
                table: "Tasks");

            migrationBuilder.DropIndex(
                name: "IX_Tasks_ClientId_State_DoneAt",
                table: "Tasks");

            migrationBuilder.DropIndex(
                name: "IX_Tasks_PracticeId_Rank",
                table: "Tasks");

            migrationBuilder.DropIndex(
                name: "IX_Tasks_PracticeId_State_DoneAt",
                table: "Tasks");

            migrationBuilder.DropIndex(
                name: "IX_Tasks_PreviousId",
                table: "Tasks");

            migrationBuilder.DropIndex(
                name: "IX_Journal_TaskId_At",
                table: "Journal");

            migrationBuilder.DropColumn(
                name: "Description",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "DoneAt",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "Link",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "PreviousId",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "WaitsSince",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "TaskId",
                table: "Journal");

            migrationBuilder.DropColumn(
                name: "WarnsClient",
                table: "Contracts");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_PracticeId_State_Rank",
                table: "Tasks",
                columns: new[] { "PracticeId", "State", "Rank" });
        }
    }
}
