using NodaTime;
using Shouldly;
using VaBot.Features.ExchangeRates;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Features.MonthReports;

/// <summary>What her clients come to: for her alone, currencies apart, and in her own currency only as information.</summary>
public sealed class IncomeTests
{
    [Fact]
    public async Task By_client_and_month_in_each_currency_and_in_hers_with_rate_source_and_day()
    {
        await using var bot = await WorkedAsync();
        await bot.ChangeAsync(database => database.AddRange(Rate(19, "HUF", 380m), Rate(19, "USD", 1.16m), Rate(21, "HUF", 999m)));

        var text = Plain(await bot.SayAsync("anna", "dm", "/report income november"));

        text.ShouldContain("28.80 EUR"); // 1 h of Copywriting at 32.00, less the tenth of the 15th month
        text.ShouldContain("10,944 HUF"); // 28.80 × 380
        text.ShouldContain("600.00 USD"); // the package, whatever was done
        text.ShouldContain("196,552 HUF"); // 600 × 380 / 1.16 = 196,551.72…
        text.ShouldContain("9,000 HUF");
        text.ShouldContain("about 216,496 HUF in all"); // 10,944 + 196,552 + 9,000
        text.ShouldContain("1 EUR = 380.00 HUF, 1 USD = 327.59 HUF (European Central Bank, 19 Nov 2026)"); // the 21st is still to come
        text.ShouldContain("Income so far, November 2026");
    }

    [Fact]
    public async Task Before_any_rate_is_known_nothing_is_converted()
    {
        await using var bot = await WorkedAsync();
        var text = Plain(await bot.SayAsync("anna", "dm", "/report income"));
        text.ShouldContain("Income, October 2026");
        text.ShouldContain("28.80 EUR");
        text.ShouldContain("No reference rates");
        text.ShouldNotContain("≈ 10");
    }

    [Theory]
    [InlineData("anna", "acme")]
    [InlineData("carl", "acme")]
    [InlineData("carl", "dm")]
    public async Task Nobody_else_and_nowhere_else(string who, string where)
    {
        await using var bot = await WorkedAsync();
        var text = Plain(await bot.SayAsync(who, where, "/report income"));
        text.ShouldNotContain("EUR");
        text.ShouldNotContain("USD");
    }

    private static async Task<TestBot> WorkedAsync()
    {
        var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/va language english");
        await bot.SayAsync("anna", "acme", "/log 1h newsletter");
        await bot.SayAsync("anna", "bluebird", "/log 2h trade fair research");
        await bot.SayAsync("anna", "kovacs", "/log 1h hírlevél");
        return bot;
    }

    private static ReferenceRate Rate(int day, string currency, decimal perEuro) => new() { Day = new LocalDate(2026, 11, day), Currency = currency, PerEuro = perEuro };

    private static string Plain(Reply reply) => reply.Text().Replace('\u00A0', ' ');
}
