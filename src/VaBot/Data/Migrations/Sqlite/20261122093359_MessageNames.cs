using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VaBot.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MessageNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TeamsProgress");

            migrationBuilder.AddColumn<string>(
                name: "Replaces",
                table: "OutboxMessages",
                type: "TEXT",
                maxLength: 250,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SentAs",
                table: "OutboxMessages",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Replaces",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "SentAs",
                table: "OutboxMessages");

            migrationBuilder.CreateTable(
                name: "TeamsProgress",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamsProgress", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TeamsProgress_Key",
                table: "TeamsProgress",
                column: "Key");
        }
    }
}
