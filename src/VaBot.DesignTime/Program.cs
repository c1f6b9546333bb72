System.Console.WriteLine("Only for dotnet ef.");
