using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Documents;
using VaBot.Features.MonthReports;
using VaBot.Features.TimeEntries;
using VaBot.Messages;
using VaBot.People;
using VaBot.Tests.Jobs;
using Xunit;
using File = VaBot.Messages.File;

namespace VaBot.Tests.Features.MonthReports;

/// <summary>The end of a month as the practice lives it: November 2026, with the 1st of December at 09:00.</summary>
public sealed class MonthConversationTests
{
    /// <summary>Tuesday, 1 December 2026, 09:00 in Budapest.</summary>
    private static readonly Instant First = Instant.FromUtc(2026, 12, 1, 8, 0);

    [Fact]
    public async Task On_the_first_she_gets_one_message_for_all_approves_and_the_client_gets_it_with_its_files()
    {
        await using var bot = await EnglishAsync();

        // 2 × 15 min at 27.50 an hour is 13.75.
        await bot.SayAsync("anna", "acme", "/client rate 27.50");
        await bot.SayAsync("anna", "acme", "/log 15m calls");
        await bot.SayAsync("anna", "acme", "/log 15m calls");
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.SayAsync("anna", "bluebird", "/log 2h research");
        await bot.GoToAsync(First + Duration.FromMinutes(2));

        var told = bot.Told("anna", "month/").ShouldHaveSingleItem().Reply;
        told.Text().ShouldContain("November 2026 is ready: 2 clients, 3 h 30 min.");

        // 13.75 + 32.00, less 10 % from the 13th month on: 45.75 − 4.58 (half a cent goes up).
        told.Text().ShouldContain("Acme: 1 h 30 min, 41.17 EUR");
        told.Text().ShouldContain("Bluebird: 2 h, 600.00 USD");
        told.Text().ShouldContain("working days have no time");
        bot.Channel.Heard.ShouldNotContain(message => message.To.Place == "acme" && message.Key.StartsWith("month", StringComparison.Ordinal));

        var opened = (await bot.PressAsync("anna", "dm", told, "Open Acme")).Text();
        opened.ShouldContain("Newsletter");
        opened.ShouldContain("13.75");
        (await bot.PressAsync("anna", "dm", told, "Approve and send")).Text().ShouldContain("Acme, November 2026: approved with 41.17 EUR");
        await bot.LookAsync();

        var sent = bot.Channel.Heard.Single(message => message.Key.StartsWith("month-report/", StringComparison.Ordinal));
        sent.To.Place.ShouldBe("acme");
        sent.Reply.Text().ShouldContain("November 2026: 1 h 30 min, 41.17 EUR");
        var files = sent.Reply.Parts.OfType<File>().ToList();
        files.Select(file => Path.GetExtension(file.Name)).ShouldBe([".pdf", ".xlsx", ".csv"]);
        var report = (await bot.RowsAsync<MonthReport>()).Single(report => report.State == ReportState.Sent);
        files.ShouldAllBe(file => FileCheck.Of(file.Content)!.Hash == report.Hash);
        (await bot.RowsAsync<ReportFile>()).Count.ShouldBe(4);
        (await bot.SayAsync("anna", "dm", "/report approve november acme")).Text().ShouldContain("approved already");
    }

    [Fact]
    public async Task Running_it_is_marked_and_the_client_may_look_a_guest_not()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        (await bot.SayAsync("carl", "acme", "/report")).Text().ShouldContain("Newsletter");
        (await bot.SayAsync("carl", "acme", "/report")).Parts.OfType<Line>().ShouldContain(line => line.Tone == Tone.Problem);
        (await bot.SayAsync("guest", "acme", "/report")).Text().ShouldNotContain("Newsletter");
        (await bot.SayAsync("beth", "bluebird", "/report acme")).Text().ShouldNotContain("Newsletter");
        (await bot.SayAsync("anna", "dm", "/report")).Text().ShouldContain("November 2026 so far: 2 clients, 45 min. Not closed yet.");
        (await bot.SayAsync("anna", "dm", "/report approve november acme")).Text().ShouldContain("is not over yet");
        (await bot.SayAsync("anna", "dm", "/report october acme")).Text().ShouldContain("nothing to report");
    }

    [Fact]
    public async Task What_is_approved_never_changes_and_later_changes_are_corrections_in_the_next_report()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.SayAsync("anna", "acme", "/log 30m inbox triage");
        await ApproveAsync(bot);
        var hash = (await bot.RowsAsync<MonthReport>()).Single(report => report.IsLocked).Hash;

        (await bot.SayAsync("anna", "acme", "/undo")).Text().ShouldContain("that month is closed and approved");
        (await bot.SayAsync("anna", "acme", "/log edit 45m")).Text().ShouldContain("November 2026 is closed, so Inbox triage (Acme) stays as it was sent. The difference, 30 min to 45 min");
        (await bot.SayAsync("anna", "acme", "/log 20m newsletter 2026-11-20")).Text().ShouldContain("November 2026 is closed: this comes in the next report as a correction.");
        await bot.SayAsync("anna", "acme", "/task rename newsletter to Letter");
        await bot.SayAsync("anna", "acme", "/log 60m inbox triage");

        var report = await bot.SayAsync("anna", "acme", "/report");
        var table = report.Parts.OfType<Table>().Single();

        // 60 min at 22.00 = 22.00, less 10 %; 15 min at 22.00 = 5.50 and 20 min at 32.00 = 10.67, each less 10 %.
        table.Rows.Count(row => row[1].ToString().Contains("November 2026", StringComparison.Ordinal)).ShouldBe(2);
        table.Rows.Select(row => row[3].ToString()).ShouldBe(["22.00", "−2.20", "9.60", "4.95"], ignoreOrder: true);
        table.Total![3].ToString().ShouldBe("34.35");

        (await bot.RowsAsync<MonthReport>()).Single(one => one.IsLocked).Hash.ShouldBe(hash);
        (await bot.SayAsync("anna", "acme", "/report november")).Text().ShouldContain("Newsletter");
        (await bot.RowsAsync<TimeEntry>()).Where(entry => entry.ReportId is not null).Sum(entry => entry.Minutes).ShouldBe(90);
    }

    [Fact]
    public async Task A_correction_is_shown_once()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await ApproveAsync(bot);
        await bot.SayAsync("anna", "acme", "/log delete");
        await bot.GoToAsync(Instant.FromUtc(2027, 1, 4, 9, 0));
        (await bot.SayAsync("anna", "dm", "/report approve december acme")).Text().ShouldContain("approved with −28.80 EUR");
        await bot.GoToAsync(Instant.FromUtc(2027, 2, 1, 9, 0));
        (await bot.SayAsync("anna", "dm", "/report january acme")).Text().ShouldContain("nothing to report");
        (await bot.SayAsync("anna", "acme", "/log delete")).Text().ShouldContain("It stands at 0 min already");
    }

    [Fact]
    public async Task What_is_never_saved_unasked_is_asked_of_a_closed_month_too()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 30m newsletter");
        await ApproveAsync(bot);

        var future = await bot.SayAsync("anna", "acme", "/log move 2027-03-01");
        future.Text().ShouldContain("in the future (Mon 1 Mar 2027)");
        var length = await bot.SayAsync("anna", "acme", "/log edit 20h");
        length.Text().ShouldContain("20 h");
        (await bot.RowsAsync<TimeEntry>()).Sum(entry => entry.Minutes).ShouldBe(30);

        (await bot.PressAsync("anna", "acme", length, "Save it anyway")).Text().ShouldContain("30 min to 20 h");
    }

    [Fact]
    public async Task A_correction_is_no_work_that_could_be_edited()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 30m newsletter");
        await ApproveAsync(bot);
        await bot.SayAsync("anna", "acme", "/log edit 10m");

        var shown = await bot.SayAsync("anna", "acme", "/log last month");

        shown.Text().ShouldContain("10 min");
        var correction = (await bot.RowsAsync<TimeEntry>()).Single(entry => entry.CorrectsId != null);
        shown.AllButtons().ShouldAllBe(button => !button.Command.Contains(correction.Id.ToString("N")));
        (await bot.SayAsync("anna", "acme", $"/log edit 50m -- entry={correction.Id:N}")).Text().ShouldContain("is gone");
        (await bot.RowsAsync<TimeEntry>()).Sum(entry => entry.Minutes).ShouldBe(10);
    }

    [Fact]
    public async Task Approved_in_words_the_message_of_the_first_asks_of_that_client_no_more()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.SayAsync("anna", "bluebird", "/log 2h research");
        await bot.GoToAsync(First + Duration.FromMinutes(2));
        var key = bot.Told("anna", "month/").ShouldHaveSingleItem().Key;

        await bot.SayAsync("anna", "dm", "/report approve november acme");
        await bot.LookAsync();
        var stands = bot.Channel.Standing(key);
        stands.AllButtons().Select(button => button.Label).ShouldBe(["Open Acme", "Open Bluebird", "Approve and send"]);
        var lines = stands.Text().Split('\n');
        lines.Count(line => line.StartsWith("Approved already", StringComparison.Ordinal)).ShouldBe(1);
        lines[Array.FindIndex(lines, line => line.StartsWith("Acme", StringComparison.Ordinal)) + 1].ShouldStartWith("Approved already");

        await bot.PressAsync("anna", "dm", stands, "Approve and send");
        await bot.LookAsync();
        bot.Channel.Standing(key).AllButtons().Select(button => button.Label).ShouldBe(["Open Acme", "Open Bluebird"]);
        bot.Told("anna", "month/").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task By_itself_when_the_contract_says_so()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/client send itself on");
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.GoToAsync(First + Duration.FromMinutes(2));

        bot.Channel.Heard.Count(message => message.Key.StartsWith("month-report/", StringComparison.Ordinal)).ShouldBe(1);
        bot.Told("anna", "month/").ShouldHaveSingleItem().Reply.Text().ShouldContain("Approved already");
    }

    [Fact]
    public async Task Of_two_assistants_of_one_practice_only_the_first_closes_what_goes_by_itself()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/client send itself on");
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.SayAsync("anna", "acme", "/client share @maria");
        var maria = (await bot.RowsAsync<Member>()).Single(member => member.Role == Role.Colleague);
        await bot.GoToAsync(First - Duration.FromHours(1));
        await bot.ChangeAsync(database =>
        {
            database.Attach(maria);
            maria.Role = Role.Assistant;
            database.Add(MonthDue.Of(MonthDueKind.SendAlone, maria.PracticeId, maria.PersonId, new LocalDate(2026, 11, 1), null, First));
        });

        await bot.GoToAsync(First + Duration.FromMinutes(2));

        bot.Channel.Heard.Count(message => message.Key.StartsWith("month-report/", StringComparison.Ordinal)).ShouldBe(1);
        (await bot.RowsAsync<ReportFile>()).Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_report_whose_room_is_gone_waits_for_another_and_she_hears_of_it_once()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/log 60m research");
        await bot.GoToAsync(First + Duration.FromMinutes(2));
        await bot.SayAsync("anna", "dm", "/report approve november bluebird");
        await bot.ChangeAsync(database => database.RemoveRange(database.Set<Conversation>().Where(room => room.Channel != "playground")));
        var unlinked = await bot.SayAsync("anna", "bluebird", "/client unlink");

        await bot.GoToAsync(First + Duration.FromDays(3));
        bot.Told("anna", "waits/").ShouldHaveSingleItem().Reply.Text().ShouldBe("I have no conversation with Bluebird any more, so the report for November 2026 waits. Type /client link Bluebird in one that they read, and it goes out.");

        await bot.PressAsync("anna", "bluebird", unlinked, "Undo");
        await bot.GoToAsync(First + Duration.FromDays(6));
        bot.Channel.Heard.Where(message => message.To.Place == "bluebird").ShouldHaveSingleItem().Reply.Text().ShouldContain("November 2026: 1 h");
        bot.Told("anna", "waits/").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_missing_rate_is_an_open_question_and_bars_the_way()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "dm", "/client add Gamma Ltd (Gamma), EUR, Vienna");
        await bot.SayAsync("anna", "dm", "/log 60m calls for gamma");
        await bot.GoToAsync(First + Duration.FromMinutes(2));

        bot.Told("anna", "month/").ShouldHaveSingleItem().Reply.Text().ShouldContain("There is no rate for other work");
        (await bot.SayAsync("anna", "dm", "/report approve november gamma")).Text().ShouldContain("There is no rate for other work");
        (await bot.RowsAsync<MonthReport>()).ShouldAllBe(report => !report.IsLocked);
    }

    [Fact]
    public async Task A_line_is_questioned_answered_and_the_report_settled()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        var sent = await ApproveAsync(bot);

        var form = (await bot.PressAsync("carl", "acme", sent, "Question a line")).Parts.OfType<Form>().ShouldHaveSingleItem();
        var said = FormCommand.Fill(form.Command, new Dictionary<string, string> { ["line"] = "1", ["question"] = "Why a whole hour?" });
        (await bot.SayAsync("carl", "acme", said)).Text().ShouldContain("Noted with line 1 (Newsletter)");
        (await bot.SayAsync("carl", "acme", "/report question 9 what?")).Text().ShouldContain("lines 1 to 2");
        (await bot.SayAsync("carl", "acme", "/report accept")).Text().ShouldContain("still open");
        await bot.LookAsync();

        var news = bot.Told("anna", "question/").ShouldHaveSingleItem().Reply;
        news.Text().ShouldContain("Carl Becker on line 1 (Newsletter): Why a whole hour?");
        var answer = (await bot.PressAsync("anna", "dm", news, "Answer")).Parts.OfType<Form>().ShouldHaveSingleItem();
        await bot.SayAsync("anna", "dm", FormCommand.Fill(answer.Command, new Dictionary<string, string> { ["answer"] = "Two rounds of photos" }));
        await bot.LookAsync();
        bot.Channel.Heard.Last(message => message.To.Place == "acme").Reply.Text().ShouldContain("Anna answered: Two rounds of photos");
        var stands = bot.Channel.Standing(bot.Told("anna", "question/")[0].Key);
        stands.AllButtons().ShouldBeEmpty();
        stands.Text().ShouldEndWith("Anna answered: Two rounds of photos");

        foreach (var (who, where) in new[] { ("anna", "acme"), ("carl", "acme"), ("carl", "dm") })
        {
            var shown = (await bot.SayAsync(who, where, "/report questions")).Text();
            shown.ShouldContain("Why a whole hour?");
            shown.ShouldContain("Two rounds of photos");
        }

        await bot.GoToAsync(First + Duration.FromDays(20));
        (await bot.RowsAsync<MonthReport>()).Single(report => report.Month == new LocalDate(2026, 11, 1) && report.IsLocked).State.ShouldBe(ReportState.Settled);
        bot.Told("anna", "month-settled/").ShouldHaveSingleItem();
        (await bot.SayAsync("carl", "acme", "/report question 1 and this?")).Text().ShouldContain("settled");
    }

    [Fact]
    public async Task An_open_question_keeps_it_open_beyond_its_days()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await ApproveAsync(bot);
        await bot.SayAsync("carl", "acme", "/report question 1 why?");
        await bot.GoToAsync(First + Duration.FromDays(20));
        (await bot.RowsAsync<MonthReport>()).Single(report => report.Month == new LocalDate(2026, 11, 1) && report.IsLocked).State.ShouldBe(ReportState.Sent);

        await bot.SayAsync("anna", "dm", "/report answer because");
        (await bot.RowsAsync<MonthReport>()).Single(report => report.Month == new LocalDate(2026, 11, 1) && report.IsLocked).State.ShouldBe(ReportState.Settled);
    }

    [Fact]
    public async Task Her_answer_takes_none_of_the_days_of_a_client_whose_clock_is_behind_hers()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/log 60m research");
        await bot.GoToAsync(First + Duration.FromMinutes(2));
        await bot.SayAsync("anna", "dm", "/report approve november bluebird");
        await bot.GoToAsync(Instant.FromUtc(2026, 12, 15, 18, 0));
        (await bot.SayAsync("beth", "bluebird", "/report question 1 why?")).Text().ShouldContain("Noted with line 1");

        // 00:30 on the 16th for Anna; 18:30 on the 15th, the last of Beth's fourteen days.
        bot.Clock.Now = Instant.FromUtc(2026, 12, 15, 23, 30);
        await bot.SayAsync("anna", "dm", "/report answer because");

        (await bot.SayAsync("beth", "bluebird", "/report question 1 and the rest?")).Text().ShouldContain("Noted with line 1");
    }

    [Fact]
    public async Task Free_time_stands_on_the_report_without_an_amount()
    {
        await using var bot = await EnglishAsync();
        (await bot.SayAsync("anna", "acme", "/log 30m call, not billable")).Text().ShouldContain("Free of charge");
        (await bot.SayAsync("anna", "acme", "/log 30 perc egyeztetés, nem számlázandó")).Text().ShouldContain("Free of charge");
        await bot.SayAsync("anna", "acme", "/log 30m newsletter");
        (await bot.SayAsync("anna", "acme", "/log free")).Text().ShouldContain("30 min on Newsletter is free of charge");
        await bot.SayAsync("anna", "acme", "/log 60m inbox triage");

        (await bot.RowsAsync<TimeEntry>()).Where(entry => entry.IsFree).Select(entry => entry.Note).ShouldBe(["call", "egyeztetés", null], ignoreOrder: true);
        var table = (await bot.SayAsync("anna", "acme", "/report")).Parts.OfType<Table>().Single();
        table.Total![3].ToString().ShouldBe("19.80");
        table.Total[2].ToString().ShouldBe("2:30");
    }

    [Theory]
    [InlineData("/log 20m newsletter, not billable / 35m inbox triage", true, false)]
    [InlineData("/log 20m newsletter / 35m inbox triage, not billable", false, true)]
    [InlineData("/log 20m newsletter / not billable 35m inbox triage", false, true)]
    [InlineData("/log 20m newsletter\n35m inbox triage (nem számlázandó)", false, true)]
    [InlineData("/log 20m newsletter non-billable\n35m inbox triage not charged", true, true)]
    [InlineData("/log 20m newsletter / 35m inbox triage", false, false)]
    public async Task In_a_message_of_several_entries_only_those_that_were_meant_are_free(string said, bool first, bool second)
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", said);
        (await bot.RowsAsync<TimeEntry>()).OrderBy(entry => entry.Minutes).Select(entry => (entry.Minutes, entry.IsFree)).ShouldBe([(20, first), (35, second)]);
    }

    [Theory]
    [InlineData("2026-11-30 23:30-01:30", "November 2026", "mine")]
    [InlineData("2026-12-01 02:00-04:00", "December 2026", "mine")]
    [InlineData("2026-12-01 02:00-04:00", "November 2026", "client")]
    [InlineData("2026-12-01 07:00-08:00", "December 2026", "client")]
    public async Task Work_over_midnight_belongs_to_the_day_it_began_on_the_clock_that_decides(string when, string month, string clock)
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", $"/client days {clock}");
        bot.Clock.Now = First + Duration.FromDays(1);
        var (day, span) = (when[..10], when[11..]);
        (await bot.SayAsync("anna", "bluebird", $"/log {span} research {day}")).Text().ShouldContain("Logged");

        foreach (var name in new[] { "november", "december" })
        {
            var worked = (await bot.SayAsync("anna", "bluebird", $"/report {name}")).Parts.OfType<Table>().Single().Total![2].ToString();
            (worked != "0:00").ShouldBe(month.StartsWith(name, StringComparison.OrdinalIgnoreCase), name);
        }
    }

    [Fact]
    public async Task A_day_off_moves_the_message_and_it_comes_once()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.SayAsync("anna", "dm", "/va away 2026-12-01..2026-12-02");
        await bot.GoToAsync(First + Duration.FromHours(30));
        bot.Told("anna", "month/").ShouldBeEmpty();
        await bot.GoToAsync(First + Duration.FromHours(49));
        bot.Told("anna", "month/").ShouldHaveSingleItem();
        await bot.GoToAsync(First + Duration.FromDays(5));
        bot.Told("anna", "month/").ShouldHaveSingleItem();
        (await bot.RowsAsync<MonthDue>()).Count(due => due.Kind == MonthDueKind.Ask).ShouldBe(1);
    }

    [Fact]
    public async Task The_client_gets_it_in_working_time_only()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/log 60m research");
        await bot.GoToAsync(First + Duration.FromMinutes(2));

        // 09:00 in Budapest is 03:00 in New York.
        (await bot.SayAsync("anna", "dm", "/report approve november bluebird")).Text().ShouldContain("Beth Jones gets it today 15:00 (their working time)");
        await bot.LookAsync();
        bot.Channel.Heard.ShouldNotContain(message => message.To.Place == "bluebird");
        await bot.GoToAsync(Instant.FromUtc(2026, 12, 1, 14, 1));
        bot.Channel.Heard.Count(message => message.To.Place == "bluebird" && message.Key.StartsWith("month-report/", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static async Task<TestBot> EnglishAsync()
    {
        var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "dm", "/va language english");
        return bot;
    }

    private static async Task<Reply> ApproveAsync(TestBot bot)
    {
        await bot.GoToAsync(First + Duration.FromMinutes(2));
        (await bot.SayAsync("anna", "dm", "/report approve november acme")).Text().ShouldContain("approved with");
        await bot.LookAsync();
        return bot.Channel.Heard.Last(message => message.To.Place == "acme").Reply;
    }
}
