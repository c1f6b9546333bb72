using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VaBot.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class MonthReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "CorrectsId",
                table: "TimeEntries",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsFree",
                table: "TimeEntries",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "ReportId",
                table: "TimeEntries",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SentService",
                table: "TimeEntries",
                type: "character varying(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SentTitle",
                table: "TimeEntries",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsUsed",
                table: "Terms",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsAdHoc",
                table: "Tasks",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsUsed",
                table: "Rates",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "FreeMinutes",
                table: "DayTotals",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ExtraHours",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    Price = table.Column<decimal>(type: "numeric(18,3)", precision: 18, scale: 3, nullable: false),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    ConfirmedById = table.Column<Guid>(type: "uuid", nullable: true),
                    AgreedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExtraHours", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExtraHours_Clients_ClientId",
                        column: x => x.ClientId,
                        principalTable: "Clients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MonthDues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    AboutId = table.Column<Guid>(type: "uuid", nullable: true),
                    DueAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthDues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonthDues_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MonthReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Figures = table.Column<string>(type: "text", nullable: true),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ApprovedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ApprovedAt = table.Column<long>(type: "bigint", nullable: true),
                    SentAt = table.Column<long>(type: "bigint", nullable: true),
                    ObjectionUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    SettledAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonthReports_Clients_ClientId",
                        column: x => x.ClientId,
                        principalTable: "Clients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceRates",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    PerEuro = table.Column<decimal>(type: "numeric(18,6)", precision: 18, scale: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceRates", x => new { x.Day, x.Currency });
                });

            migrationBuilder.CreateTable(
                name: "ReportFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    MediaType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportFiles_MonthReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "MonthReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Line = table.Column<int>(type: "integer", nullable: false),
                    Question = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    Answer = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    AnsweredById = table.Column<Guid>(type: "uuid", nullable: true),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportQuestions_MonthReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "MonthReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_CorrectsId",
                table: "TimeEntries",
                column: "CorrectsId",
                filter: "\"CorrectsId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_ReportId",
                table: "TimeEntries",
                column: "ReportId",
                filter: "\"ReportId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_Unreported",
                table: "TimeEntries",
                columns: new[] { "ClientId", "Day" },
                filter: "\"ReportId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ExtraHours_ClientId_Month",
                table: "ExtraHours",
                columns: new[] { "ClientId", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_MonthDues_DueAt",
                table: "MonthDues",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_MonthDues_PersonId_Kind_Month_AboutId",
                table: "MonthDues",
                columns: new[] { "PersonId", "Kind", "Month", "AboutId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MonthReports_ClientId_Month",
                table: "MonthReports",
                columns: new[] { "ClientId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MonthReports_PracticeId_Month",
                table: "MonthReports",
                columns: new[] { "PracticeId", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportFiles_ReportId",
                table: "ReportFiles",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportQuestions_ClientId_AskedAt",
                table: "ReportQuestions",
                columns: new[] { "ClientId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportQuestions_PracticeId_AskedAt",
                table: "ReportQuestions",
                columns: new[] { "PracticeId", "AskedAt" },
                filter: "\"Answer\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReportQuestions_ReportId_Line",
                table: "ReportQuestions",
                columns: new[] { "ReportId", "Line" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ExtraHours");

            migrationBuilder.DropTable(
                name: "MonthDues");

            migrationBuilder.DropTable(
                name: "ReferenceRates");

            migrationBuilder.DropTable(
                name: "ReportFiles");

            migrationBuilder.DropTable(
                name: "ReportQuestions");

            migrationBuilder.DropTable(
                name: "MonthReports");

            migrationBuilder.DropIndex(
                name: "IX_TimeEntries_CorrectsId",
                table: "TimeEntries");

            migrationBuilder.DropIndex(
                name: "IX_TimeEntries_ReportId",
                table: "TimeEntries");

            migrationBuilder.DropIndex(
                name: "IX_TimeEntries_Unreported",
                table: "TimeEntries");

            migrationBuilder.DropColumn(
                name: "CorrectsId",
                table: "TimeEntries");

            migrationBuilder.DropColumn(
                name: "IsFree",
                table: "TimeEntries");

            migrationBuilder.DropColumn(
                name: "ReportId",
                table: "TimeEntries");

            migrationBuilder.DropColumn(
                name: "SentService",
                table: "TimeEntries");

            migrationBuilder.DropColumn(
                name: "SentTitle",
                table: "TimeEntries");

            migrationBuilder.DropColumn(
                name: "IsUsed",
                table: "Terms");

            migrationBuilder.DropColumn(
                name: "IsAdHoc",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "IsUsed",
                table: "Rates");

            migrationBuilder.DropColumn(
                name: "FreeMinutes",
                table: "DayTotals");
        }
    }
}
