using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Features.MonthReports;
using VaBot.Messages;
using VaBot.Tests.Jobs;
using Xunit;
using File = VaBot.Messages.File;

namespace VaBot.Tests.Features.MonthReports;

/// <summary>No time is left out of every report, whatever is late: a rate, an entry, the assistant herself.</summary>
public sealed class NothingLostTests
{
    /// <summary>Tuesday, 1 December 2026, 09:02 in Budapest.</summary>
    private static readonly Instant December = Instant.FromUtc(2026, 12, 1, 8, 2);

    [Fact]
    public async Task A_rate_agreed_after_the_month_prices_what_had_none()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "dm", "/client add Gamma Ltd (Gamma), EUR, Vienna");
        await bot.SayAsync("anna", "dm", "/log 90m calls for gamma yesterday");
        await bot.GoToAsync(December);
        (await bot.SayAsync("anna", "dm", "/report approve november gamma")).Text().ShouldContain("There is no rate for other work");

        await bot.SayAsync("anna", "dm", "/client rate 40 gamma");

        // 90 min at 40.00 an hour.
        (await bot.SayAsync("anna", "dm", "/report approve november gamma")).Text().ShouldContain("approved with 60.00 EUR");
        (await bot.SayAsync("anna", "dm", "/client rate 50 from 2026-11-01 gamma")).Text().ShouldContain("What is past keeps its price");
    }

    [Fact]
    public async Task A_rate_of_its_own_never_re_prices_what_other_work_cost()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        (await bot.SayAsync("anna", "acme", "/client rate Design 40 from 2026-11-01")).Text().ShouldContain("What is past keeps its price");
        (await bot.SayAsync("anna", "acme", "/client rate Design 40")).Text().ShouldContain("from Fri 20 Nov if the client agrees");
    }

    [Fact]
    public async Task Time_in_a_month_nobody_reported_comes_before_a_later_month()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter 2026-10-15");
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.GoToAsync(December);

        var refused = await bot.SayAsync("anna", "dm", "/report approve november acme");
        refused.Text().ShouldContain("First October 2026");
        (await bot.PressAsync("anna", "dm", refused, "Open Acme")).Text().ShouldContain("1:00");
        (await bot.SayAsync("anna", "dm", "/report approve october acme")).Text().ShouldContain("approved with 28.80 EUR");
        (await bot.SayAsync("anna", "dm", "/report approve november acme")).Text().ShouldContain("approved with 28.80 EUR");
    }

    [Fact]
    public async Task Time_logged_into_a_month_that_was_passed_over_is_a_correction()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.GoToAsync(December);
        await bot.SayAsync("anna", "dm", "/report approve november acme");
        await bot.SayAsync("anna", "acme", "/log 30m newsletter 2026-10-15");

        (await bot.SayAsync("anna", "dm", "/report approve october acme")).Text().ShouldContain("comes in the next report as a correction");
        await bot.GoToAsync(Instant.FromUtc(2027, 1, 4, 9, 0));

        // 30 min at 32.00, less 10 %.
        (await bot.SayAsync("anna", "dm", "/report approve december acme")).Text().ShouldContain("approved with 14.40 EUR");
    }

    [Fact]
    public async Task After_an_outage_of_weeks_every_month_is_still_told_and_sent_until_it_is_approved()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/client send itself on");
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.SayAsync("anna", "bluebird", "/log 60m research");
        bot.Clock.Now = Instant.FromUtc(2027, 1, 7, 9, 0);
        await bot.GoToAsync(Instant.FromUtc(2027, 1, 8, 9, 0));

        bot.Told("anna", "month/").Select(message => message.Reply.Text()).First().ShouldContain("November 2026 is ready: 2 clients, 2 h.");
        bot.Channel.Heard.First(message => message.Key.StartsWith("month-report/", StringComparison.Ordinal)).Reply.Text().ShouldContain("November 2026: 1 h");
    }

    [Fact]
    public async Task A_month_approved_weeks_ago_is_not_told_with_the_next_one()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.SayAsync("anna", "dm", "/va away 2026-11-30..2027-01-05");
        await bot.GoToAsync(December);
        await bot.SayAsync("anna", "dm", "/report approve november acme");
        await bot.SayAsync("anna", "dm", "/report approve november bluebird");
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.GoToAsync(Instant.FromUtc(2027, 1, 7, 9, 0));

        bot.Told("anna", "month/").ShouldHaveSingleItem().Reply.Text().ShouldContain("December 2026 is ready");
    }

    [Fact]
    public async Task A_month_that_became_empty_is_in_nobodys_way()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.GoToAsync(December);
        bot.Told("anna", "month/").ShouldHaveSingleItem();
        await bot.SayAsync("anna", "acme", "/log delete");
        await bot.SayAsync("anna", "acme", "/log 30m newsletter");
        await bot.GoToAsync(Instant.FromUtc(2027, 1, 4, 9, 0));
        (await bot.SayAsync("anna", "dm", "/report approve december acme")).Text().ShouldContain("approved with 14.40 EUR");
    }

    [Fact]
    public async Task What_goes_by_itself_waits_for_no_return_and_the_message_for_hers()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/client send itself on");
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.SayAsync("anna", "dm", "/va away 2026-12-01..2026-12-28");
        await bot.GoToAsync(December + Duration.FromDays(1));
        Sent(bot, "acme").ShouldBe(1);
        bot.Told("anna", "month/").ShouldBeEmpty();

        await bot.GoToAsync(Instant.FromUtc(2026, 12, 29, 9, 0));
        bot.Told("anna", "month/").ShouldHaveSingleItem().Reply.Text().ShouldContain("Approved already");
        Sent(bot, "acme").ShouldBe(1);
    }

    [Fact]
    public async Task A_month_closes_when_it_is_over_on_the_clock_that_decides()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/client days client");
        await bot.SayAsync("anna", "bluebird", "/client send itself on");
        await bot.SayAsync("anna", "bluebird", "/log 60m research");
        await bot.SayAsync("anna", "dm", "/va timezone Tokyo");

        // Her 1st at 09:30 is the 30th, 19:30, in New York.
        await bot.GoToAsync(Instant.FromUtc(2026, 12, 1, 0, 30));
        (await bot.SayAsync("anna", "dm", "/report approve november bluebird")).Text().ShouldContain("is not over yet");
        (await bot.RowsAsync<MonthReport>()).ShouldAllBe(report => !report.IsLocked);

        await bot.GoToAsync(Instant.FromUtc(2026, 12, 1, 15, 0));
        (await bot.RowsAsync<MonthReport>()).Single(report => report.IsLocked).ApprovedAt.ShouldBe(Instant.FromUtc(2026, 12, 1, 5, 0));
        Sent(bot, "bluebird").ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_goes_by_itself_past_a_month_that_is_open()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/client send itself on");
        await bot.SayAsync("anna", "acme", "/log 60m newsletter 2026-10-15");
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.GoToAsync(December);
        (await bot.RowsAsync<MonthReport>()).ShouldAllBe(report => !report.IsLocked);
        await bot.SayAsync("anna", "dm", "/report approve october acme");
        (await bot.SayAsync("anna", "dm", "/report approve november acme")).Text().ShouldContain("approved with 28.80 EUR");
    }

    [Fact]
    public async Task A_fee_that_was_reported_is_not_new_though_nothing_was_logged()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "dm", "/client fee 50000 kovács");
        await bot.GoToAsync(December);
        (await bot.SayAsync("anna", "dm", "/report approve november kovács")).Text().ShouldContain("approved with 50,000 HUF");
        (await bot.SayAsync("anna", "dm", "/client fee 60000 kovács")).Text().ShouldContain("if the client agrees");
    }

    [Fact]
    public async Task Another_clock_of_the_client_counts_from_the_next_month()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/client days client");
        await bot.SayAsync("anna", "bluebird", "/log 60m research");
        (await bot.SayAsync("anna", "bluebird", "/client days client Tokyo")).Text().ShouldContain("from Tue 1 Dec if the client agrees: Days by: the client's clock (America/New_York) → the client's clock (Asia/Tokyo)");
    }

    [Fact]
    public async Task A_client_with_time_in_no_report_is_not_put_away_in_silence()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        (await bot.SayAsync("anna", "dm", "/client remove Acme")).Text().ShouldContain("1 h of its time stand in no approved report yet");
        (await bot.SayAsync("anna", "dm", "/client remove Bluebird")).Text().ShouldNotContain("stand in no approved report");
    }

    [Fact]
    public async Task The_files_can_be_had_again_as_they_were_sent()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.GoToAsync(December);
        await bot.SayAsync("anna", "dm", "/report approve november acme");
        await bot.LookAsync();
        await bot.SayAsync("anna", "dm", "/task rename newsletter to Letter");

        await bot.PressAsync("anna", "dm", await bot.SayAsync("anna", "dm", "/report november acme"), "Files");
        await bot.PressAsync("carl", "acme", await bot.SayAsync("carl", "acme", "/report november"), "Files");
        (await bot.SayAsync("beth", "bluebird", "/report november acme -- files=again")).Text().ShouldNotContain("on their way");
        await bot.LookAsync();

        var stored = (await bot.RowsAsync<ReportFile>()).Where(file => !file.Name.EndsWith(".json", StringComparison.Ordinal)).ToDictionary(file => file.Name, file => file.Content);
        var again = bot.Channel.Heard.Where(message => message.Key.StartsWith("report-files/", StringComparison.Ordinal)).ToList();
        again.Select(message => message.To.Place).ShouldBe(["dm/anna", "acme"], ignoreOrder: true);
        foreach (var message in again)
        {
            var files = message.Reply.Parts.OfType<File>().ToList();
            files.Count.ShouldBe(3);
            files.ShouldAllBe(file => file.Content.SequenceEqual(stored[file.Name]));
        }
    }

    private static int Sent(TestBot bot, string place) => bot.Channel.Heard.Count(message => message.To.Place == place && message.Key.StartsWith("month-report/", StringComparison.Ordinal));

    private static async Task<TestBot> EnglishAsync()
    {
        var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "dm", "/va language english");
        return bot;
    }
}
