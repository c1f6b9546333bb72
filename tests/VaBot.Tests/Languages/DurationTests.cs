using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

public sealed class DurationTests
{
    [Theory]
    [InlineData("45m", 45)]
    [InlineData("45 min", 45)]
    [InlineData("45'", 45)]
    [InlineData("90 mins", 90)]
    [InlineData("1h30", 90)]
    [InlineData("1h 30m", 90)]
    [InlineData("1h 30", 90)]
    [InlineData("1:30", 90)]
    [InlineData("0:45", 45)]
    [InlineData("1.5h", 90)]
    [InlineData("0.25h", 15)]
    [InlineData("½ h", 30)]
    [InlineData("1½ h", 90)]
    [InlineData("3/4 hour", 45)]
    [InlineData("an hour", 60)]
    [InlineData("half an hour", 30)]
    [InlineData("a half hour", 30)]
    [InlineData("an hour and a half", 90)]
    [InlineData("one and a half hours", 90)]
    [InlineData("two and a half hours", 150)]
    [InlineData("three quarters of an hour", 45)]
    [InlineData("quarter of an hour", 15)]
    [InlineData("a quarter of an hour", 15)]
    [InlineData("1 hour and 20 minutes", 80)]
    [InlineData("an hour and twenty minutes", 80)]
    [InlineData("forty-five minutes", 45)]
    [InlineData("twenty five minutes", 25)]
    [InlineData("a hundred and ten minutes", 110)]
    [InlineData("2hrs", 120)]
    [InlineData("90", 90)]
    [InlineData("2.5", 150)]
    [InlineData("2½", 150)]
    [InlineData("24h", 1440)]
    public void English_lengths(string text, int minutes) => Minutes(Read.English(text + " newsletter", "log")).ShouldBe(minutes);

    [Theory]
    [InlineData("45p", 45)]
    [InlineData("45 perc", 45)]
    [InlineData("45 percet", 45)]
    [InlineData("1ó30p", 90)]
    [InlineData("1,5 óra", 90)]
    [InlineData("1,5 ora", 90)]
    [InlineData("2,5", 150)]
    [InlineData("¾ óra", 45)]
    [InlineData("másfél óra", 90)]
    [InlineData("masfel ora", 90)]
    [InlineData("háromnegyed óra", 45)]
    [InlineData("két és fél óra", 150)]
    [InlineData("negyedóra", 15)]
    [InlineData("negyed óra", 15)]
    [InlineData("háromnegyed", 45)]
    [InlineData("egy óra húsz perc", 80)]
    [InlineData("egy óra és húsz perc", 80)]
    [InlineData("fél óra", 30)]
    [InlineData("félórát", 30)]
    [InlineData("két órát", 120)]
    [InlineData("huszonöt perc", 25)]
    [InlineData("száztíz perc", 110)]
    [InlineData("egy órát", 60)]
    public void Hungarian_lengths(string text, int minutes) => Minutes(Read.Hungarian(text + " hírlevél", "log")).ShouldBe(minutes);

    [Theory]
    [InlineData("9-10:30", "09:00", "10:30", 90)]
    [InlineData("9:00–10:15", "09:00", "10:15", 75)]
    [InlineData("9am-10:30am", "09:00", "10:30", 90)]
    [InlineData("from 2 to 3:15pm", "14:00", "15:15", 75)]
    [InlineData("11am to 1pm", "11:00", "13:00", 120)]
    [InlineData("11 to 1pm", "11:00", "13:00", 120)]
    [InlineData("from 9:10 till 10", "09:10", "10:00", 50)]
    [InlineData("between 9 and 11", "09:00", "11:00", 120)]
    [InlineData("22:30-00:15", "22:30", "00:15", 105)]
    [InlineData("half past nine to quarter to eleven", "09:30", "10:45", 75)]
    [InlineData("since 14", "14:00", "15:20", 80)]
    [InlineData("from 13:50 until now", "13:50", "15:20", 90)]
    [InlineData("reggel 8-tól 9-ig", "08:00", "09:00", 60)]
    [InlineData("fél 9-től háromnegyed 10-ig", "08:30", "09:45", 75)]
    [InlineData("fél tíztől háromnegyed tizenegyig", "09:30", "10:45", 75)]
    [InlineData("délután 1-től háromnegyed 2-ig", "13:00", "13:45", 45)]
    [InlineData("9 órától 10 óráig", "09:00", "10:00", 60)]
    [InlineData("14 óta", "14:00", "15:20", 80)]
    [InlineData("13-tól mostanáig", "13:00", "15:20", 140)]
    [InlineData("9től 11ig", "09:00", "11:00", 120)]
    [InlineData("07:00-19:30", "07:00", "19:30", 750)]
    [InlineData("1:00-19:00", "01:00", "19:00", 1080)]
    [InlineData("2:00-20:00", "02:00", "20:00", 1080)]
    [InlineData("6-18:30", "06:00", "18:30", 750)]
    [InlineData("0:15-14:00", "00:15", "14:00", 825)]
    [InlineData("02:00-03:00", "02:00", "03:00", 60)]
    [InlineData("14:00-03:00", "14:00", "03:00", 780)]
    [InlineData("1pm to 1:50pm", "13:00", "13:50", 50)]
    [InlineData("9 to 10am", "09:00", "10:00", 60)]
    [InlineData("7-tól 19:30-ig", "07:00", "19:30", 750)]
    [InlineData("9:00-24:00", "09:00", "00:00", 900)]
    [InlineData("0:00-24:00", "00:00", "00:00", 1440)]
    [InlineData("0-24", "00:00", "00:00", 1440)]
    [InlineData("22-től 24-ig", "22:00", "00:00", 120)]
    [InlineData("9:00-now", "09:00", "15:20", 380)]
    [InlineData("9:00 - now", "09:00", "15:20", 380)]
    [InlineData("9-most", "09:00", "15:20", 380)]
    [InlineData("9:00-mostanáig", "09:00", "15:20", 380)]
    [InlineData("9 óta", "09:00", "15:20", 380)]
    [InlineData("9:00 óta", "09:00", "15:20", 380)]
    public void Spans_of_clock_times(string text, string start, string end, int minutes)
    {
        var entry = Read.English(text + " newsletter", "log").Entries.ShouldHaveSingleItem();

        (Clock(entry.Start), Clock(entry.End), entry.Minutes).ShouldBe((start, end, minutes));
    }

    [Theory]
    [InlineData("call you in 20 minutes")]
    [InlineData("two hours ago it rained")]
    [InlineData("the newsletter in 30 mins?")]
    [InlineData("20 perc múlva hívlak")]
    [InlineData("two beers and a pizza")]
    public void Moments_and_counts_are_no_lengths(string text) => Read.English(text).Intent.ShouldBe(Intent.Unknown);

    [Theory]
    [InlineData("blog 9:00")]
    [InlineData("newsletter 10:30")]
    [InlineData("9:00 hírlevél")]
    [InlineData("01:30 newsletter")]
    [InlineData("newsletter at 1:30")]
    [InlineData("3:15pm newsletter")]
    [InlineData("hírlevél 3:15-kor")]
    [InlineData("délután 3:15 hírlevél")]
    public void A_time_of_day_is_no_length(string text)
    {
        Read.English(text).Intent.ShouldBe(Intent.Unknown);
        var entry = Read.English(text, "log").Entries.ShouldHaveSingleItem();
        (entry.Minutes, entry.Task!.Index is not null).ShouldBe((null, true));
        entry.Doubts.ShouldContain(new Doubt.NoDuration());
    }

    [Fact]
    public void A_new_task_keeps_the_time_of_day_in_its_name()
    {
        var understanding = Read.English("add call Bob at 10:30", "task");

        (understanding.Task!.Text, understanding.Minutes).ShouldBe(("call Bob at 10:30", null));
    }

    [Theory]
    [InlineData("0m newsletter")]
    [InlineData("-30m newsletter")]
    [InlineData("25h newsletter")]
    [InlineData("999999999 hours newsletter")]
    [InlineData("9-9 newsletter")]
    public void Impossible_lengths_are_asked(string text)
    {
        var understanding = Read.English(text, "log");

        understanding.Intent.ShouldBe(Intent.TimeLog);
        understanding.Entries.ShouldAllBe(entry => entry.Doubts.Count > 0);
    }

    [Theory]
    [InlineData("30 seconds newsletter", "30 seconds")]
    [InlineData("90 seconds newsletter", "90 seconds")]
    [InlineData("newsletter 45 secs", "45 secs")]
    [InlineData("45sec newsletter", "45sec")]
    [InlineData("30 s newsletter", "30 s")]
    [InlineData("thirty seconds newsletter", "thirty seconds")]
    [InlineData("30-second newsletter", "30-second")]
    [InlineData("30 másodperc hírlevél", "30 másodperc")]
    [InlineData("hírlevél 90 másodpercet", "90 másodpercet")]
    [InlineData("30 masodperc hirlevel", "30 masodperc")]
    [InlineData("30mp hírlevél", "30mp")]
    [InlineData("30 mp hírlevél", "30 mp")]
    [InlineData("harminc másodperc hírlevél", "harminc másodperc")]
    public void Seconds_are_never_minutes(string text, string typed)
    {
        foreach (var understanding in new[] { Read.English(text, "log"), Read.Hungarian(text, "log") })
        {
            understanding.Entries.ShouldHaveSingleItem().Doubts.ShouldBe([new Doubt.ImpossibleDuration(typed)]);
        }
    }

    [Theory]
    [InlineData("45m 30 second newsletter", 45)]
    [InlineData("1h 30 seconds newsletter", 60)]
    [InlineData("45m second newsletter", 45)]
    public void Seconds_beside_a_length_change_nothing_of_it(string text, int minutes) => Minutes(Read.English(text, "log")).ShouldBe(minutes);

    [Theory]
    [InlineData("13 órakor hírlevél")]
    [InlineData("9 órakor hírlevél")]
    [InlineData("hírlevél tegnap 13 órakor")]
    public void An_hour_of_the_day_is_no_length(string text) =>
        Read.Hungarian(text, "log").Entries.ShouldHaveSingleItem().Doubts.ShouldContain(new Doubt.NoDuration());

    [Theory]
    [InlineData("8 newsletter", 8)]
    [InlineData("1 newsletter", 1)]
    public void A_bare_number_below_ten_is_asked(string text, int number) =>
        Read.English(text, "log").Entries.ShouldHaveSingleItem().Doubts.ShouldContain(new Doubt.BareNumber(number));

    private static int? Minutes(Understanding understanding) => understanding.Entries.ShouldHaveSingleItem().Minutes;

    private static string? Clock(NodaTime.LocalTime? time) => time is { } said ? $"{said.Hour:D2}:{said.Minute:D2}" : null;
}
