using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>A sentence about one task is read alike whatever else is on the board.</summary>
public sealed class StatusTests
{
    private static readonly string[][] Boards =
    [
        ["Hírlevél"],
        ["Newsletter", "Hírlevél"],
        ["Hírlevél", "Képkeresés"],
        ["Hírlevél", "Képaláírások", "Képek feltöltése"],
        ["Newsletter", "Blog post: autumn sale", "Inbox triage", "Invoice follow-ups", "Social media calendar", "Trade fair research", "Hírlevél", "Számlák rendszerezése"],
    ];

    [Theory]
    [InlineData("a hírlevél áll, a képekre várunk", Intent.TaskWait)]
    [InlineData("a hírlevél elakadt, nincsenek képek", Intent.TaskWait)]
    [InlineData("elkészült a hírlevél", Intent.TaskDone)]
    [InlineData("the hírlevél is on hold until we get the photos", Intent.TaskWait)]
    [InlineData("hírlevél is done", Intent.TaskDone)]
    public void Other_tasks_do_not_matter(string text, Intent intent)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var board in Boards)
            {
                var understanding = Reader.Shared.Read(new Utterance(text, null, language, Read.Wednesday, Speaker.Assistant, board, []));

                (understanding.Intent, understanding.Task?.Text).ShouldBe((intent, "Hírlevél"), string.Join(", ", board));
            }
        }
    }
}
