using Shouldly;
using VaBot.Features.TimeEntries;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Whoever asks for what cannot be has an answer of their own, and nothing has changed.</summary>
public sealed class SlackRefusalTests(UntouchedSlackBot untouched) : IClassFixture<UntouchedSlackBot>
{
    private readonly SlackBot bot = untouched.Bot;

    [Theory]
    [InlineData("U0GUEST", "C0ACME", "45m newsletter")]
    [InlineData("U0NOBODY", "C0ACME", "45m newsletter")]
    [InlineData("U0CARL", "C0ACME", "45m newsletter")]
    [InlineData("U0CARL", "C0BLUE", "45m newsletter")]
    [InlineData("U0ANNA", "C0ELSEWHERE", "45m newsletter")]
    [InlineData("U0ANNA", "D0ANNA", "45m phone call")]
    [InlineData("U0ANNA", "C0ACME", "")]
    [InlineData("U0ANNA", "C0ACME", "asdf")]
    [InlineData("U0ANNA", "C0ACME", "8 newsletter")]
    [InlineData("U0ANNA", "C0ACME", "17h newsletter")]
    public async Task WhatCannotBeLoggedIsAnsweredAndChangesNothing(string user, string channel, string text)
    {
        var answer = await bot.TypeAsync(user, channel, "/log", text);

        answer.ShouldNotBeNull().IsEphemeral.ShouldBeTrue();
        answer.Shown.ShouldNotBeEmpty();
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
        (await bot.RowsAsync<JournalEntry>()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("U0NOBODY", "C0ACME")]
    [InlineData("U0CARL", "C0BLUE")]
    [InlineData("U0ANNA", "C0ELSEWHERE")]
    public async Task WhoDoesNotBelongHearsNoNames(string user, string channel)
    {
        var answer = await bot.TypeAsync(user, channel, "/log", "45m x");

        foreach (var name in new[] { "Acme", "Bluebird", "Kovács", "Newsletter", "Carl", "Anna" })
        {
            answer!.Shown.ShouldNotContain(name, Case.Sensitive);
        }
    }
}
