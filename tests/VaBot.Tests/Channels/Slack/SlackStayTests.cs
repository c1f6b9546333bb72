using Shouldly;
using VaBot.Features.WeeklyPlans;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>What a click's answer does to the message it was on: it takes its place, unless what stands there is needed still.</summary>
public sealed class SlackStayTests : IAsyncLifetime
{
    private SlackBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await SlackBot.StartAsync();
        await bot.TypeAsync("U0ANNA", "D0ANNA", "/va", "language english");
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Theory]
    [InlineData("/report", "october", "/report approve")]
    [InlineData("/report", "october", "/report -- ")]
    [InlineData("/plan", "", "/plan send")]
    [InlineData("/plan", "", "/plan skip")]
    public async Task WhatIsForSeveralClientsStaysWhenOneIsDone(string command, string text, string click)
    {
        await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "90m newsletter 2026-10-15");
        await bot.TypeAsync("U0ANNA", "C0KOVACS", "/log", "30m calls 2026-10-15");
        var several = await bot.TypeAsync("U0ANNA", "D0ANNA", command, text);

        await bot.InteractAsync(bot.ClickJson("U0ANNA", several!, click));

        var answer = bot.Slack.Received.Last(message => message.Channel == "D0ANNA");
        answer.Replaces.ShouldBeNull();
        answer.IsEphemeral.ShouldBeFalse();
    }

    [Fact]
    public async Task AConfirmedPlanIsStillToBeSeen()
    {
        await bot.TypeAsync("U0ANNA", "C0ACME", "/plan", "send");
        await bot.DrainAsync();
        var plan = bot.Slack.Received.Last(message => message.Channel == "C0ACME");

        var answer = await bot.PressAsync("U0CARL", plan, "/plan confirm");

        answer.Replaces.ShouldBe(plan);
        answer.Shown.ShouldContain("Newsletter");
        answer.Shown.ShouldContain("confirmed");
        (await bot.RowsAsync<WeeklyPlan>()).ShouldContain(one => one.State == PlanState.Confirmed);
    }

    [Fact]
    public async Task AQuestionIsReplacedByWhatWasDone()
    {
        var question = await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "8 newsletter");

        var answer = await bot.PressAsync("U0ANNA", question!, "/log");

        answer.Replaces.ShouldBe(question);
    }
}
