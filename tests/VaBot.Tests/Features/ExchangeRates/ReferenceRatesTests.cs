using System.Net;
using System.Text;
using System.Xml;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Features.ExchangeRates;
using VaBot.Jobs;
using Xunit;

namespace VaBot.Tests.Features.ExchangeRates;

/// <summary>The European Central Bank's daily file: read, kept, asked for when there is something new, and done without when there is not.</summary>
public sealed class ReferenceRatesTests
{
    private static readonly string Recorded = System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Features", "ExchangeRates", "eurofxref-daily.xml"));

    [Fact]
    public async Task The_banks_file_is_read_and_currencies_meet_over_the_euro()
    {
        var rates = await ReadAsync(Recorded);
        rates.Day.ShouldBe(new LocalDate(2026, 11, 19));
        rates.PerEuro.Count.ShouldBe(29);
        rates.Between("EUR", "HUF").ShouldBe(380m);
        rates.Between("USD", "HUF")!.Value.ShouldBe(327.586m, 0.001m); // 380 / 1.16
        rates.Between("HUF", "HUF").ShouldBe(1m);
        rates.Between("KWD", "HUF").ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>Service unavailable</body></html>")]
    [InlineData("""<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>""")]
    [InlineData("""<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]><a>&y;</a>""")]
    [InlineData("<Cube xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'><Cube time='2026-11-19'><Cube currency='USD' rate='-1'/></Cube></Cube>")]
    [InlineData("<Cube xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'><Cube time='2026-11-19'><Cube currency='USD' rate='1,16'/></Cube></Cube>")]
    [InlineData("<Cube xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'><Cube time='2026-11-19'><Cube currency='USD' rate='1'/><Cube currency='USD' rate='2'/></Cube></Cube>")]
    [InlineData("<Cube xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'><Cube time='yesterday'><Cube currency='USD' rate='1'/></Cube></Cube>")]
    [InlineData("<Cube xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'><Cube time='2026-11-19'/></Cube>")]
    public async Task Anything_else_is_refused(string file) => await Should.ThrowAsync<XmlException>(() => ReadAsync(file));

    [Fact]
    public async Task A_file_without_end_is_not_read_to_it() =>
        await Should.ThrowAsync<XmlException>(() => ReadAsync(Recorded.Replace("</gesmes:Envelope>", $"<!--{new string('x', 300_000)}--></gesmes:Envelope>", StringComparison.Ordinal)));

    [Theory]
    [InlineData("2026-11-20T16:14", "2026-11-19")] // Friday, before it is published
    [InlineData("2026-11-20T16:15", "2026-11-20")]
    [InlineData("2026-11-22T20:00", "2026-11-20")] // Sunday
    [InlineData("2026-11-23T09:00", "2026-11-20")]
    [InlineData("2026-04-06T20:00", "2026-04-02")] // Easter Monday: Good Friday is closed too
    [InlineData("2026-12-28T09:00", "2026-12-24")]
    [InlineData("2027-01-01T20:00", "2026-12-31")]
    [InlineData("2026-10-02T20:00", "2026-10-02")]
    public void There_are_new_rates_on_the_banks_working_days(string now, string day) =>
        ReferenceRatesJob.LastPublication(NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(now).Value)
            .ShouldBe(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

    [Fact]
    public async Task They_are_fetched_once_a_day_and_the_last_known_stay_when_the_bank_is_silent()
    {
        var bank = new Bank(Recorded);
        await using var bot = await StartAsync(bank);

        // Friday, 10:00 in Budapest: Thursday's are the newest.
        (await LookAsync(bot)).Failure.ShouldBeNull();
        (await LookAsync(bot)).Failure.ShouldBeNull();
        bank.Asked.ShouldBe(1);
        (await RatesAsync(bot, new LocalDate(2026, 11, 22)))!.Day.ShouldBe(new LocalDate(2026, 11, 19));

        bank.Answer = null;
        bot.Clock.Advance(Duration.FromHours(8));
        (await LookAsync(bot)).Failure.ShouldBeNull();
        bank.Asked.ShouldBe(2);
        (await RatesAsync(bot, new LocalDate(2026, 11, 22)))!.Between("EUR", "HUF").ShouldBe(380m);

        bank.Answer = Recorded.Replace("2026-11-19", "2026-11-20", StringComparison.Ordinal).Replace("380.00", "381.50", StringComparison.Ordinal);
        await LookAsync(bot);
        (await RatesAsync(bot, new LocalDate(2026, 11, 22)))!.Between("EUR", "HUF").ShouldBe(381.5m);
        (await RatesAsync(bot, new LocalDate(2026, 11, 19)))!.Between("EUR", "HUF").ShouldBe(380m);
        (await RatesAsync(bot, new LocalDate(2026, 11, 18))).ShouldBeNull();
    }

    [Fact]
    public async Task Without_a_source_nobody_is_asked()
    {
        await using var bot = await TestBot.StartAsync(services => services.AddJobs(typeof(ReferenceRatesJob).Assembly));
        (await LookAsync(bot)).Failure.ShouldBeNull();
        (await bot.RowsAsync<ReferenceRate>()).ShouldBeEmpty();
    }

    private static Task<TestBot> StartAsync(Bank bank) => TestBot.StartAsync(services => services
        .AddJobs(typeof(ReferenceRatesJob).Assembly)
        .AddSingleton(new EcbSource(new HttpClient(bank), new Uri("https://bank.example/daily.xml"))));

    private static Task<JobRun> LookAsync(TestBot bot) => bot.Host.GetRequiredService<JobRunner>().RunAsync("fetch-reference-rates", CancellationToken.None);

    private static Task<DayRates?> RatesAsync(TestBot bot, LocalDate day) => bot.LookAsync(database => DayRates.UpToAsync(database, day, CancellationToken.None));

    private static Task<DayRates> ReadAsync(string file) => EcbXml.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(file)), CancellationToken.None);

    /// <summary>Answers what it is given, or not at all.</summary>
    private sealed class Bank(string? answer) : HttpMessageHandler
    {
        public string? Answer { get; set; } = answer;

        public int Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked++;
            return Answer is { } file ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(file) }) : throw new HttpRequestException("No route to host");
        }
    }
}
