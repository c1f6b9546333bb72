using Shouldly;
using Xunit;

namespace VaBot.Tests.Channels;

/// <summary>What a person sees after something was said or pressed.</summary>
/// <param name="Text">Every text of it, as it reads.</param>
/// <param name="Buttons">Command lines by label, for the one who asked.</param>
/// <param name="Handle">The channel's own thing, to press a button on.</param>
public sealed record Seen(string Text, IReadOnlyDictionary<string, string> Buttons, object Handle);

/// <summary>One conversation that goes the same in every channel: whoever adds a channel derives from this and has it proven.</summary>
public abstract class ChannelContract : IAsyncLifetime
{
    public abstract Task InitializeAsync();

    public abstract Task DisposeAsync();

    /// <param name="who">anna, carl, beth, peter or guest.</param>
    /// <param name="where">acme, bluebird, kovacs, or dm.</param>
    /// <param name="line">A command line with its slash.</param>
    /// <param name="times">How often the platform delivers it; what is seen the last time is returned.</param>
    protected abstract Task<Seen> SayAsync(string who, string where, string line, int times = 1);

    protected abstract Task<Seen> PressAsync(string who, string where, Seen seen, string label);

    [Fact]
    public async Task Time_is_logged_taken_back_and_brought_back()
    {
        var logged = await SayAsync("anna", "acme", "/log 45m newsletter");
        logged.Text.ShouldContain("Newsletter");

        var undone = await PressAsync("anna", "acme", logged, "Visszavonás");
        undone.Text.ShouldContain("Newsletter");
        (await SayAsync("anna", "acme", "/log today")).Text.ShouldNotContain("Newsletter");

        await PressAsync("anna", "acme", undone, "Visszaállítás");
        (await SayAsync("anna", "acme", "/log today")).Text.ShouldContain("Newsletter");
    }

    [Fact]
    public async Task What_is_delivered_three_times_is_done_once()
    {
        await SayAsync("anna", "acme", "/log 45m newsletter", times: 3);
        (await SayAsync("anna", "acme", "/log 30m newsletter")).Text.ShouldContain("1 óra 15 perc");
    }

    [Fact]
    public async Task A_doubtful_number_is_asked_and_the_button_is_the_answer()
    {
        var question = await SayAsync("anna", "acme", "/log 8 newsletter");
        question.Buttons.Count.ShouldBeInRange(2, 4);
        (await PressAsync("anna", "acme", question, question.Buttons.Keys.First())).Text.ShouldContain("8 perc");
    }

    [Fact]
    public async Task A_client_orders_the_board_and_sees_nothing_of_another()
    {
        var board = await SayAsync("carl", "acme", "/board");
        board.Text.ShouldContain("Inbox triage");
        board.Text.ShouldNotContain("Trade fair research");

        (await SayAsync("carl", "acme", "/task top inbox triage")).Text.ShouldContain("Inbox triage");
        var moved = (await SayAsync("carl", "acme", "/board")).Text;
        moved.IndexOf("Inbox triage", StringComparison.Ordinal).ShouldBeLessThan(moved.IndexOf("Newsletter", StringComparison.Ordinal));

        (await SayAsync("anna", "bluebird", "/board")).Text.ShouldNotContain("Inbox triage");
    }

    [Fact]
    public async Task A_guest_is_told_nothing()
    {
        await SayAsync("anna", "acme", "/log 45m newsletter");
        foreach (var line in new[] { "/board", "/log today", "/client", "/plan", "/log 45m newsletter" })
        {
            (await SayAsync("guest", "acme", line)).Text.ShouldNotContain("Newsletter", Case.Insensitive, line);
        }
    }

    [Fact]
    public async Task Somebodys_words_stay_words()
    {
        const string hostile = "Order <b>samples</b> & tell @everyone";
        (await SayAsync("carl", "acme", $"/task add \"{hostile}\"")).Text.ShouldContain(hostile);
    }

    [Fact]
    public async Task A_mistake_is_answered_by_a_sentence_and_saves_nothing()
    {
        (await SayAsync("anna", "acme", "/task done no such thing")).Text.Length.ShouldBeGreaterThan(10);
        (await SayAsync("anna", "acme", "/undo")).Text.ShouldNotContain("no such thing");
    }
}
