using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VaBot.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Second : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tasks_PracticeId_State_Rank",
                table: "Tasks");

            migrationBuilder.DropIndex(
                name: "IX_Journal_ClientId_At",
                table: "Journal");

            migrationBuilder.DropIndex(
                name: "IX_Journal_PersonId_UndoneAt",
                table: "Journal");

            migrationBuilder.AddColumn<string>(
                name: "Description",
                table: "Tasks",
                type: "TEXT",
                maxLength: 3000,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "DoneAt",
                table: "Tasks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Link",
                table: "Tasks",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PreviousId",
                table: "Tasks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WaitsSince",
                table: "Tasks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HolidaysOf",
                table: "People",
                type: "TEXT",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsFormal",
                table: "People",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "NameIsAssumed",
                table: "People",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Notices",
                table: "People",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WorkDays",
                table: "People",
                type: "TEXT",
                maxLength: 7,
                nullable: false,
                defaultValue: "12345");

            migrationBuilder.AddColumn<bool>(
                name: "ZoneIsPinned",
                table: "People",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "TaskId",
                table: "Journal",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "UserId",
                table: "Conversations",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Workspace",
                table: "Conversations",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WarnsClient",
                table: "Contracts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "ArchivedAt",
                table: "Clients",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ChecklistItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PracticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsDone = table.Column<bool>(type: "INTEGER", nullable: false)
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
                name: "DaysOff",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DaysOff", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DaysOff_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PracticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChangeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Intent = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FittedBefore = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OneTimeCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Use = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneTimeCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OneTimeCodes_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PlanDues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PracticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Week = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanDues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanDues_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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

            migrationBuilder.CreateTable(
                name: "TaskNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PracticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PracticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskTotals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WeeklyPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PracticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Week = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CapacityMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Wish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Confirmed = table.Column<string>(type: "TEXT", nullable: true),
                    ConfirmedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WeeklyPlans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WeeklyPlans_Clients_ClientId",
                        column: x => x.ClientId,
                        principalTable: "Clients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PracticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    OutById = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanItems_WeeklyPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "WeeklyPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "Revisions",
                columns: new[] { "Id", "Mark" },
                values: new object[] { new Guid("7b9c1b52-6a3e-4d0e-9a55-65766572796f"), new Guid("7b9c1b52-6a3e-4d0e-9a55-65766572796f") });

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
                name: "IX_Journal_PersonId_UndoneAt",
                table: "Journal",
                columns: new[] { "PersonId", "UndoneAt" },
                filter: "\"UndoneAt\" IS NOT NULL");

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
                name: "IX_DaysOff_PersonId_To",
                table: "DaysOff",
                columns: new[] { "PersonId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_ChangeId",
                table: "Notices",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_DueAt",
                table: "Notices",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_PersonId_ClientId",
                table: "Notices",
                columns: new[] { "PersonId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_OneTimeCodes_PersonId",
                table: "OneTimeCodes",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_OneTimeCodes_Use_PersonId",
                table: "OneTimeCodes",
                columns: new[] { "Use", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanDues_ClientId_Week",
                table: "PlanDues",
                columns: new[] { "ClientId", "Week" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanDues_DueAt",
                table: "PlanDues",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_PlanDues_PersonId_Kind_Week_ClientId",
                table: "PlanDues",
                columns: new[] { "PersonId", "Kind", "Week", "ClientId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanItems_PlanId_TaskId",
                table: "PlanItems",
                columns: new[] { "PlanId", "TaskId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanItems_TaskId",
                table: "PlanItems",
                column: "TaskId");

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

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyPlans_ClientId_Week",
                table: "WeeklyPlans",
                columns: new[] { "ClientId", "Week" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyPlans_PracticeId_Week",
                table: "WeeklyPlans",
                columns: new[] { "PracticeId", "Week" });
            Backfill.TaskTotals(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChecklistItems");

            migrationBuilder.DropTable(
                name: "DaysOff");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "OneTimeCodes");

            migrationBuilder.DropTable(
                name: "PlanDues");

            migrationBuilder.DropTable(
                name: "PlanItems");

            migrationBuilder.DropTable(
                name: "Revisions");

            migrationBuilder.DropTable(
                name: "TaskNotes");

            migrationBuilder.DropTable(
                name: "TaskTotals");

            migrationBuilder.DropTable(
                name: "WeeklyPlans");

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
                name: "IX_Journal_PersonId_UndoneAt",
                table: "Journal");

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
                name: "HolidaysOf",
                table: "People");

            migrationBuilder.DropColumn(
                name: "IsFormal",
                table: "People");

            migrationBuilder.DropColumn(
                name: "NameIsAssumed",
                table: "People");

            migrationBuilder.DropColumn(
                name: "Notices",
                table: "People");

            migrationBuilder.DropColumn(
                name: "WorkDays",
                table: "People");

            migrationBuilder.DropColumn(
                name: "ZoneIsPinned",
                table: "People");

            migrationBuilder.DropColumn(
                name: "TaskId",
                table: "Journal");

            migrationBuilder.DropColumn(
                name: "UserId",
                table: "Conversations");

            migrationBuilder.DropColumn(
                name: "Workspace",
                table: "Conversations");

            migrationBuilder.DropColumn(
                name: "WarnsClient",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "ArchivedAt",
                table: "Clients");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_PracticeId_State_Rank",
                table: "Tasks",
                columns: new[] { "PracticeId", "State", "Rank" });

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
