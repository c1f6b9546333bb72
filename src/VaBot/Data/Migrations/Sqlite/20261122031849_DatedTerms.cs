using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VaBot.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DatedTerms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Proposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PracticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AnsweredById = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Proposals_Clients_ClientId",
                        column: x => x.ClientId,
                        principalTable: "Clients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Terms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PracticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Days = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DiscountPercent = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: false),
                    DiscountFromMonth = table.Column<int>(type: "INTEGER", nullable: false, defaultValue: 1),
                    PackageMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    PackagePrice = table.Column<decimal>(type: "TEXT", precision: 18, scale: 3, nullable: true),
                    OverageRate = table.Column<decimal>(type: "TEXT", precision: 18, scale: 3, nullable: true),
                    RolloverMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    RolloverMonths = table.Column<int>(type: "INTEGER", nullable: true),
                    Renews = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FixedFee = table.Column<decimal>(type: "TEXT", precision: 18, scale: 3, nullable: true),
                    RoundTo = table.Column<int>(type: "INTEGER", nullable: false),
                    Rounding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Grouping = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ObjectionDays = table.Column<int>(type: "INTEGER", nullable: false),
                    SendsItself = table.Column<bool>(type: "INTEGER", nullable: false),
                    WarnsClient = table.Column<bool>(type: "INTEGER", nullable: false),
                    ShowsMinutes = table.Column<bool>(type: "INTEGER", nullable: false),
                    ShowsRates = table.Column<bool>(type: "INTEGER", nullable: false),
                    ShowsNotes = table.Column<bool>(type: "INTEGER", nullable: false),
                    WeeklyMinutes = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Terms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Terms_Clients_ClientId",
                        column: x => x.ClientId,
                        principalTable: "Clients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_ClientId_At",
                table: "Proposals",
                columns: new[] { "ClientId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_DueAt",
                table: "Proposals",
                column: "DueAt",
                filter: "\"DueAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Terms_ClientId_From",
                table: "Terms",
                columns: new[] { "ClientId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Terms_PracticeId",
                table: "Terms",
                column: "PracticeId");

            Backfill.Terms(migrationBuilder);

            migrationBuilder.DropColumn(
                name: "DiscountFromMonth",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "DiscountPercent",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "OverageRate",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "PackageMinutes",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "PackagePrice",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "WarnsClient",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "WeeklyMinutes",
                table: "Contracts");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Proposals");

            migrationBuilder.DropTable(
                name: "Terms");

            migrationBuilder.AddColumn<int>(
                name: "DiscountFromMonth",
                table: "Contracts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "DiscountPercent",
                table: "Contracts",
                type: "TEXT",
                precision: 5,
                scale: 2,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<decimal>(
                name: "OverageRate",
                table: "Contracts",
                type: "TEXT",
                precision: 18,
                scale: 3,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PackageMinutes",
                table: "Contracts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "PackagePrice",
                table: "Contracts",
                type: "TEXT",
                precision: 18,
                scale: 3,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WarnsClient",
                table: "Contracts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "WeeklyMinutes",
                table: "Contracts",
                type: "INTEGER",
                nullable: true);
        }
    }
}
