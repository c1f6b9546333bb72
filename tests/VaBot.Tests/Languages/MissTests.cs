using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>Ways to ask that name neither a noun of time nor a task.</summary>
public sealed class MissTests
{
    [Theory]
    [InlineData("show me last week", Period.LastWeek)]
    [InlineData("mutasd a múlt hetet", Period.LastWeek)]
    [InlineData("mit csináltam tegnap?", Period.Yesterday)]
    [InlineData("min dolgoztam a múlt héten?", Period.LastWeek)]
    public void A_span_is_summed_up(string text, Period period)
    {
        var understanding = Read.Hungarian(text);

        (understanding.Intent, understanding.Period).ShouldBe((Intent.TimeSummary, period));
    }

    [Theory]
    [InlineData("can you please book a photographer by friday", "book a photographer", 20)]
    [InlineData("kellene még új névjegykártyát rendelni a hét végéig", "új névjegykártyát rendelni", 20)]
    public void A_client_asks_for_something_new(string text, string task, int day)
    {
        var understanding = Reader.Shared.Read(Tests.Languages.Read.Utterance(text, speaker: Speaker.Client));

        (understanding.Intent, understanding.Task?.Text, understanding.Due).ShouldBe((Intent.TaskAdd, task, new NodaTime.LocalDate(2026, 11, day)));
    }

    [Fact]
    public void A_colon_leads_to_something_new()
    {
        var understanding = Read.Hungarian("kérlek vedd fel: domain megújítása, jövő keddre");

        (understanding.Intent, understanding.Task?.Text, understanding.Due).ShouldBe((Intent.TaskAdd, "domain megújítása", new NodaTime.LocalDate(2026, 11, 24)));
    }
}
