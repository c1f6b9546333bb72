// For `dotnet ef` only: it starts this project to learn about the two databases of the product. Never published.
Console.WriteLine("dotnet ef migrations add NAME --context SqliteDatabase --project src/VaBot --startup-project src/VaBot.DesignTime --output-dir Data/Migrations/Sqlite");
