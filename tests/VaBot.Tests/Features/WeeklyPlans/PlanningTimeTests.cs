using NodaTime;
using Shouldly;
using VaBot.People;
using VaBot.Tests.Jobs;
using Xunit;

namespace VaBot.Tests.Features.WeeklyPlans;

/// <summary>When she wishes to be asked about the week. It is Friday, 20 November 2026, 10:00 in Budapest; she works Monday to Friday, 9 to 17.</summary>
public sealed class PlanningTimeTests
{
    [Theory]
    [InlineData("/va planning thursday 14:00", IsoDayOfWeek.Thursday, "14:00", "A következő hétről mostantól ekkor kérdezlek: csütörtök, 14:00.")]
    [InlineData("/va tervezés csütörtök 14:00", IsoDayOfWeek.Thursday, "14:00", "A következő hétről mostantól ekkor kérdezlek: csütörtök, 14:00.")]
    [InlineData("/va heti tervezés kedden délután 2", IsoDayOfWeek.Tuesday, "14:00", "A következő hétről mostantól ekkor kérdezlek: kedd, 14:00.")]
    [InlineData("/va planning mon 9am", IsoDayOfWeek.Monday, "09:00", "A következő hétről mostantól ekkor kérdezlek: hétfő, 09:00.")]
    [InlineData("/va planning friday at 3", IsoDayOfWeek.Friday, "15:00", "A következő hétről mostantól ekkor kérdezlek: péntek, 15:00.")]
    [InlineData("/va planning wednesday", IsoDayOfWeek.Wednesday, null, "A következő hétről mostantól ekkor kérdezlek: szerda, 15:00.")]
    [InlineData("/va planning 11:30", null, "11:30", "A következő hétről mostantól ekkor kérdezlek: péntek, 11:30.")]
    public async Task Day_and_time(string line, IsoDayOfWeek? day, string? time, string answer)
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync("anna", "dm", line);

        reply.Text().ShouldBe(answer);
        var anna = await AnnaAsync(bot);
        (anna.PlanDay, anna.PlanAt is { } at ? $"{at:HH:mm}" : null).ShouldBe((day, time));
        (await bot.PressAsync("anna", "dm", reply, "Visszavonás")).Text().ShouldBe("Visszavonva: a heti tervezés ideje.");
        (await AnnaAsync(bot) is { PlanDay: null, PlanAt: null }).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/va planning", "Mikor kérdezzelek a következő hétről?")]
    [InlineData("/va planning whenever", "Mikor kérdezzelek a következő hétről?")]
    [InlineData("/va planning mon-fri 14:00", "Mikor kérdezzelek a következő hétről?")]
    [InlineData("/va planning saturday 10:00", "Ezen a napon nem dolgozol: szombat. Válassz egy munkanapot (hétfő–péntek)")]
    [InlineData("/va planning thursday 20:00", "20:00 már nem fér bele a munkaidődbe, vagy egy óra sem maradna utána. Válassz 09:00 és 16:00 között")]
    [InlineData("/va planning thursday 16:30", "Válassz 09:00 és 16:00 között")]
    [InlineData("/va planning thursday 07:00", "Válassz 09:00 és 16:00 között")]
    public async Task What_cannot_be_is_said_with_an_example(string line, string answer)
    {
        await using var bot = await TestBot.StartAsync();

        var said = (await bot.SayAsync("anna", "dm", line)).Text();

        said.ShouldContain(answer);
        said.ShouldContain("/va tervezés csütörtök 14:00");
        (await AnnaAsync(bot) is { PlanDay: null, PlanAt: null }).ShouldBeTrue();
    }

    [Fact]
    public async Task She_is_asked_then_and_at_no_other_time()
    {
        await using var bot = await Due.StartAsync();
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 20, 14, 0));
        bot.Told("anna", "plan-prompt").Count.ShouldBe(1);

        await bot.SayAsync("anna", "dm", "/va planning wednesday 10:00");
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 25, 8, 59));
        bot.Told("anna", "plan-prompt").Count.ShouldBe(1);
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 25, 9, 0));
        bot.Told("anna", "plan-prompt")[^1].Reply.Text().ShouldContain("49. hét");

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 28, 0, 0));
        bot.Told("anna", "plan-prompt").Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_time_of_this_week_that_has_passed_asks_at_once_and_once()
    {
        await using var bot = await Due.StartAsync();

        await bot.SayAsync("anna", "dm", "/va planning thursday 14:00");
        await bot.LookAsync();
        bot.Told("anna", "plan-prompt").ShouldHaveSingleItem().Reply.Text().ShouldContain("48. hét");

        await bot.SayAsync("anna", "dm", "/undo");
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 21, 0, 0));
        bot.Told("anna", "plan-prompt").Count.ShouldBe(1);
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 27, 14, 0));
        bot.Told("anna", "plan-prompt").Count.ShouldBe(2);
    }

    [Fact]
    public async Task On_a_day_off_the_working_day_before_and_after_a_Monday_the_next_morning()
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "dm", "/va planning wednesday 10:00");
        await bot.LookAsync();
        await bot.SayAsync("anna", "dm", "/va away 11-25");
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 24, 9, 0));
        bot.Told("anna", "plan-prompt").Count.ShouldBe(2);

        await bot.SayAsync("anna", "dm", "/va planning monday");
        await bot.SayAsync("anna", "dm", "/va away 11-30");
        await bot.GoToAsync(Instant.FromUtc(2026, 12, 1, 7, 59));
        bot.Told("anna", "plan-prompt").Count.ShouldBe(2);
        await bot.GoToAsync(Instant.FromUtc(2026, 12, 1, 8, 0));
        bot.Told("anna", "plan-prompt").Count.ShouldBe(3);
    }

    [Fact]
    public async Task Other_working_hours_move_it_and_the_settings_say_where_to()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/va planning friday 16:00");

        await bot.SayAsync("anna", "dm", "/va hours mon-thu 8-14");

        (await bot.SayAsync("anna", "dm", "/va beállítások")).Text().ShouldContain("Heti tervezés: csütörtök, 13:00");
    }

    private static async Task<Person> AnnaAsync(TestBot bot) => (await bot.RowsAsync<Person>()).Single(person => person.Name == "Anna");
}
