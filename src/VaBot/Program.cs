using System.Text;
using VaBot.Languages;

if (args is ["understand", ..])
{
    UnderstandLines.Run(new StreamReader(Console.OpenStandardInput(), Encoding.UTF8), new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)));
    return;
}

var app = WebApplication.CreateBuilder(args).Build();
app.Run();
