using System.Text.Json;
using Shouldly;
using VaBot.Channels.Teams;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Teams;

/// <summary>What a phone shows of it.</summary>
public sealed class TeamsRendererTests
{
    [Theory]
    [InlineData("Top|Up|Down|Details", "Top,Up,Down,Details")]
    [InlineData("Indítás|15 perc|Kész|Legfelülre|Részletek", "Indítás,15 perc,Kész", "Legfelülre,Részletek")]
    [InlineData("Az utolsó módosítása (2 óra 10 perc)|Az utolsó törlése (2 óra 10 perc)", "Az utolsó módosítása (2 óra 10 perc)", "Az utolsó törlése (2 óra 10 perc)")]
    [InlineData("1|2|3|4|5|6", "1,2,3,4,5", "6")]
    public void Buttons_stand_in_rows_that_a_phone_shows_whole(string labels, params string[] rows)
    {
        var card = Card(new Buttons([.. labels.Split('|').Select(label => new Button(label, "/help"))]));
        TeamsCardReading.All(card).Where(part => part.TextAt("type") == "ActionSet")
            .Select(set => string.Join(',', set.ListAt("actions").Select(action => action.TextAt("title")))).ShouldBe(rows);
    }

    [Fact]
    public void A_row_too_wide_for_a_phone_begins_with_what_it_is_about()
    {
        Column[] columns = [new("", IsNumber: true), new("Work"), new("Time", IsNumber: true), new("Amount, EUR", IsNumber: true)];
        var card = Card(new Table("October", columns, [Row("1", "Newsletter", "0:45", "24.00"), Row("2", "Discount", "", "−2.40")], Row("", "Total", "0:45", "21.60")));
        TeamsCardReading.Texts(card).ShouldBe(["October", "1 · Newsletter", "Time: 0:45 · Amount, EUR: 24.00", "2 · Discount", "Amount, EUR: −2.40", "Total", "Time: 0:45 · Amount, EUR: 21.60"]);
    }

    [Fact]
    public void Columns_are_as_wide_as_their_words()
    {
        var card = Card(new Table("Today", [new("Client"), new("Task"), new("Time", IsNumber: true)], [Row("Acme", "Social media calendar", "45 min")]));
        TeamsCardReading.All(card).Single(part => part.TextAt("type") == "Table").ListAt("columns").Select(column => column.GetProperty("width").GetInt32()).ShouldBe([8, 23, 8]);
    }

    private static Phrase[] Row(params string[] cells) => [.. cells.Select(cell => Phrase.Of($"{cell}"))];

    private static JsonElement Card(ReplyPart part) =>
        JsonSerializer.SerializeToElement(TeamsPages.Of(Reply.Of(part), "answer", null, [])[0].Card, TeamsWireJson.Default.AdaptiveCard);
}
