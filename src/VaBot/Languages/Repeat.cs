using System.Globalization;

namespace VaBot.Languages;

/// <summary>What a repeat counts in.</summary>
public enum RepeatUnit
{
    Daily,
    Weekly,
    Monthly,
}

/// <summary>How often a deliverable comes back: "every 2 weeks on Friday", "monthly on the 31st", "3 days after it is done".</summary>
/// <param name="Every">Of so many units, from 1 to <see cref="Most"/>.</param>
/// <param name="On">The day it is tied to: ISO weekday (1 is Monday) of a week, day of a month (31 is the last of any); null when it goes by the date
/// it is counted from.</param>
/// <param name="AfterDone">Counted from the day the work was finished, not from the day it was due.</param>
public sealed record Repeat(int Every, RepeatUnit Unit, int? On = null, bool AfterDone = false)
{
    public const int Most = 99;

    public static readonly Repeat Daily = new(1, RepeatUnit.Daily);

    public static readonly Repeat Weekly = new(1, RepeatUnit.Weekly);

    public static readonly Repeat Monthly = new(1, RepeatUnit.Monthly);

    /// <summary>As it is stored: <c>Weekly</c>, <c>2 Weekly 5</c>, <c>Monthly 31 AfterDone</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Every == 1 ? "" : $"{Every} ")}{Unit}{(On is { } day ? $" {day}" : "")}{(AfterDone ? " AfterDone" : "")}");

    /// <param name="stored">What <see cref="ToString"/> made.</param>
    /// <exception cref="FormatException">It is not.</exception>
    public static Repeat Parse(string stored)
    {
        var words = new Queue<string>(stored.Split(' '));
        var every = char.IsAsciiDigit(stored[0]) ? Number(words) : 1;
        var unit = Enum.TryParse<RepeatUnit>(words.Dequeue(), out var known) ? known : throw new FormatException($"'{stored}' is no repeat.");
        int? on = words.TryPeek(out var next) && char.IsAsciiDigit(next[0]) ? Number(words) : null;
        return new Repeat(every, unit, on, words.Contains("AfterDone"));
    }

    /// <summary>As a person would type it, in English, which the reader understands from everybody: what a button's command line says.</summary>
    public string ToCommand()
    {
        var unit = Unit switch { RepeatUnit.Daily => "days", RepeatUnit.Weekly => "weeks", _ => "months" };
        var on = (Unit, On) switch
        {
            (RepeatUnit.Weekly, { } day) => $" on {(NodaTime.IsoDayOfWeek)day}",
            (RepeatUnit.Monthly, { } day) => string.Create(CultureInfo.InvariantCulture, $" on the {day}."),
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"every {Every} {unit}{on}{(AfterDone ? " after done" : "")}");
    }

    private static int Number(Queue<string> words) => int.Parse(words.Dequeue(), CultureInfo.InvariantCulture);
}

/// <summary>A repeat as it was typed.</summary>
/// <param name="Repeat">Null for "off", "never".</param>
/// <param name="Start">Where its words begin in the text.</param>
public sealed record RepeatReading(Repeat? Repeat, int Start);
