using Shouldly;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Features;

/// <summary>The same commands by filling in fields, in every channel.</summary>
public sealed class FormTests
{
    [Fact]
    public async Task Time_is_logged_by_filling_in_a_form()
    {
        await using var bot = await TestBot.StartAsync();
        var form = FormOf(await bot.SayAsync("anna", "acme", "/log űrlap"));
        form.Fields.Select(field => field.Name).ShouldBe(["time", "task", "note", "day"]);
        form.Fields[1].Choices!.Select(choice => choice.Label).ShouldBe(["Newsletter", "Blog post: autumn sale", "Inbox triage", "Invoice follow-ups"]);

        await bot.SayAsync("anna", "acme", Filled(form, ("time", "9:00-9:45"), ("task", form.Fields[1].Choices![0].Value), ("note", "yesterday")));

        var entry = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        (entry.Minutes, entry.Note, entry.TaskId!.Value.ToString("N")).ShouldBe((45, "yesterday", form.Fields[1].Choices![0].Value));
    }

    [Fact]
    public async Task In_direct_messages_it_asks_whose_it_is()
    {
        await using var bot = await TestBot.StartAsync();
        var form = FormOf(await bot.SayAsync("anna", "dm", "/log form"));
        var bluebird = form.Fields.Single(field => field.Name == "client").Choices!.Single(choice => choice.Label == "Bluebird").Value;

        await bot.SayAsync("anna", "dm", Filled(form, ("time", "20m"), ("note", "call about the fair"), ("client", bluebird), ("day", "2026-11-19")));

        var entry = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        (entry.Minutes, entry.Note, entry.ClientId.ToString("N"), entry.Day.Day).ShouldBe((20, "call about the fair", bluebird, 19));
    }

    [Fact]
    public async Task A_client_adds_a_card_and_is_asked_for_no_client()
    {
        await using var bot = await TestBot.StartAsync();
        var form = FormOf(await bot.SayAsync("carl", "acme", "/task form"));
        form.Fields.Select(field => field.Name).ShouldBe(["title", "service", "estimate", "due"]);

        await bot.SayAsync("carl", "acme", Filled(form, ("title", "Order samples, due friday"), ("estimate", "1h")));

        var card = (await bot.RowsAsync<TaskItem>()).Single(task => task.Title.StartsWith("Order", StringComparison.Ordinal));
        (card.Title, card.Due, card.EstimateMinutes, card.Source).ShouldBe(("Order samples, due friday", null, 60, null));
    }

    [Theory]
    [InlineData("https://vabot.slack.com/archives/C0/p1", "https://vabot.slack.com/archives/C0/p1")]
    [InlineData("http://vabot.slack.com/p1", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://slack.com@example.com/", null)]
    public async Task A_card_keeps_the_address_of_the_message_it_was_made_of(string given, string? kept)
    {
        await using var bot = await TestBot.StartAsync();

        await bot.SayAsync("anna", "acme", Filled(FormOf(await bot.SayAsync("anna", "acme", $"/task in a form please order -- source={given}")), ("title", "Order")));

        (await bot.RowsAsync<TaskItem>()).Single(task => task.Title == "Order").Source.ShouldBe(kept);
    }

    [Fact]
    public async Task What_is_planned_of_a_card_is_chosen_in_a_form()
    {
        await using var bot = await TestBot.StartAsync();
        var form = FormOf(await bot.SayAsync("anna", "acme", "/plan form"));

        var reply = await bot.SayAsync("anna", "acme", Filled(form, ("task", "Newsletter"), ("time", "2h")));

        reply.Text().ShouldContain("Newsletter");
        reply.Mistake.ShouldBeNull();
    }

    [Theory]
    [InlineData("anna", "/log {time} \"{note}\"", "time", "ages", "time")]
    [InlineData("anna", "/task add \"{title}\"", "title", "", "title")]
    [InlineData("carl", "/task add \"x\", due {due}", "due", "2026-11-01", "due")]
    [InlineData("anna", "/client set discount {discount}; from 2027-01-01", "discount", "lots", "discount")]
    [InlineData("anna", "/client set discount 10%; from {begins}", "begins", "2020-01-01", "begins")]
    public async Task A_mistake_names_its_field(string who, string template, string field, string answer, string at)
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync(who, "acme", FormCommand.Fill(template, new Dictionary<string, string> { [field] = answer }));

        (reply.Mistake, reply.IsPlainMistake).ShouldBe((at, true));
    }

    [Fact]
    public async Task A_card_called_form_is_still_a_card()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.SayAsync("anna", "acme", "/task form for the fair, 30m");
        await bot.SayAsync("anna", "acme", "/log form for the fair 20m");

        (await bot.RowsAsync<TaskItem>()).ShouldContain(task => task.Title == "form for the fair");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().TaskId.ShouldNotBeNull();
    }

    private static Form FormOf(Reply reply) => reply.Parts.OfType<Form>().ShouldHaveSingleItem();

    private static string Filled(Form form, params (string Field, string Answer)[] answers) =>
        FormCommand.Fill(form.Command, form.Fields.ToDictionary(field => field.Name, field => answers.Where(answer => answer.Field == field.Name).Select(answer => answer.Answer).FirstOrDefault() ?? field.Value));
}
