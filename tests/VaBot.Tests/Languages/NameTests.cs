using NodaTime;
using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

public sealed class NameTests
{
    [Theory]
    [InlineData("newsletter", "Newsletter")]
    [InlineData("NEWSLETTER", "Newsletter")]
    [InlineData("newsletters", "Newsletter")]
    [InlineData("newsletter's", "Newsletter")]
    [InlineData("newsleter", "Newsletter")]
    [InlineData("nwesletter", "Newsletter")]
    [InlineData("blog", "Blog post: autumn sale")]
    [InlineData("autumn sale post", "Blog post: autumn sale")]
    [InlineData("followups", "Invoice follow-ups")]
    [InlineData("follow ups", "Invoice follow-ups")]
    [InlineData("researching the trade fair", "Trade fair research")]
    [InlineData("hirlevel", "Hírlevél")]
    [InlineData("hírlevelen", "Hírlevél")]
    [InlineData("hírlevelet", "Hírlevél")]
    [InlineData("hírlevéllel", "Hírlevél")]
    [InlineData("hírlevélhez", "Hírlevél")]
    [InlineData("hírlevélről", "Hírlevél")]
    [InlineData("hírlevélnek", "Hírlevél")]
    [InlineData("számlákat", "Számlák rendszerezése")]
    [InlineData("számlák rendszerezésével", "Számlák rendszerezése")]
    [InlineData("számlarendszerezés", "Számlák rendszerezése")]
    public void Tasks_are_found_in_spite_of_everything(string typed, string task) =>
        Read.English($"45m {typed}", "log").Entries.ShouldHaveSingleItem().Task!.Text.ShouldBe(task);

    [Theory]
    [InlineData("Acme-nak", "Acme GmbH")]
    [InlineData("Acménak", "Acme GmbH")]
    [InlineData("acme", "Acme GmbH")]
    [InlineData("Bluebirdöt", "Bluebird Inc.")]
    [InlineData("Bluebirdnek", "Bluebird Inc.")]
    [InlineData("Kovácséknak", "Kovács Bt.")]
    [InlineData("kovacs", "Kovács Bt.")]
    [InlineData("Bluebird's", "Bluebird Inc.")]
    public void Clients_are_found_with_endings(string typed, string client) =>
        Read.Hungarian($"45p hírlevél {typed}", "log").Entries.ShouldHaveSingleItem().Client!.Text.ShouldBe(client);

    [Theory]
    [InlineData("coaching session")]
    [InlineData("dentist")]
    [InlineData("phone calls with Ben")]
    public void Names_that_are_not_listed_stay_as_typed(string typed)
    {
        var task = Read.English($"45m {typed}", "log").Entries.ShouldHaveSingleItem().Task!;

        (task.Text, task.Index).ShouldBe((typed, null));
    }

    [Fact]
    public void Words_that_fit_two_tasks_are_asked()
    {
        var utterance = new Utterance("45m banner", "log", Language.English, Read.Wednesday, Speaker.Assistant, ["Banner print", "Banner web"], []);

        var doubt = Reader.Shared.Read(utterance).Entries.ShouldHaveSingleItem().Doubts.ShouldHaveSingleItem().ShouldBeOfType<Doubt.WhichTask>();
        doubt.Candidates.ShouldBe([0, 1]);
    }

    [Fact]
    public void A_whole_title_wins_over_a_longer_one_that_begins_alike()
    {
        var utterance = new Utterance("45m banner", "log", Language.English, Read.Wednesday, Speaker.Assistant, ["Banner web", "Banner"], []);

        Reader.Shared.Read(utterance).Entries.ShouldHaveSingleItem().Task!.Index.ShouldBe(1);
    }

    [Fact]
    public void A_quoted_title_is_literal() =>
        Read.English("new \"Buy 20 min egg timer\"", "task").Task!.Text.ShouldBe("Buy 20 min egg timer");
}
