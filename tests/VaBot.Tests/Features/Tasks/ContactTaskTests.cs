using Shouldly;
using VaBot.Features.Tasks;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.Features.Tasks;

/// <summary>A client's contact alone with the bot: their own client is meant.</summary>
public sealed class ContactTaskTests : IAsyncLifetime
{
    private TestBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/va language english");
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Theory]
    [InlineData("/task add Order samples")]
    [InlineData("add a task: Order samples")]
    public async Task A_wish_goes_to_their_own_board(string said)
    {
        (await bot.SayAsync("carl", "dm", said)).Text().ShouldContain("Acme");

        var card = (await bot.RowsAsync<TaskItem>()).Single(task => task.Title == "Order samples");
        card.ClientId.ShouldBe((await bot.RowsAsync<Client>()).Single(client => client.ShortName == "Acme").Id);
    }

    [Fact]
    public async Task Of_two_clients_of_theirs_they_are_asked_and_of_no_other()
    {
        await bot.SayAsync("anna", "dm", "/client invite @carl to Bluebird");

        var asked = await bot.SayAsync("carl", "dm", "/task add Order samples");
        asked.Text().ShouldNotContain("Kovács");
        await bot.PressAsync("carl", "dm", asked, "Bluebird");

        var card = (await bot.RowsAsync<TaskItem>()).Single(task => task.Title == "Order samples");
        card.ClientId.ShouldBe((await bot.RowsAsync<Client>()).Single(client => client.ShortName == "Bluebird").Id);
    }

    [Fact]
    public async Task The_form_there_asks_for_no_client_when_there_is_one()
    {
        var form = (await bot.SayAsync("carl", "dm", "/task form")).Parts.OfType<VaBot.Messages.Form>().ShouldHaveSingleItem();

        form.Fields.ShouldNotContain(field => field.Name == "client");
        await bot.SayAsync("carl", "dm", VaBot.Messages.FormCommand.Fill(form.Command, new Dictionary<string, string> { ["title"] = "Order samples" }));
        (await bot.RowsAsync<TaskItem>()).ShouldContain(task => task.Title == "Order samples");
    }
}
