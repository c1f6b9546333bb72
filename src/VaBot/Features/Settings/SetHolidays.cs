using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Settings;

/// <summary><c>/va holidays AT</c>: whose public holidays one keeps. Without a choice they follow the time zone.</summary>
public sealed class SetHolidays : OwnSetting
{
    private const int FurthestDays = 366;

    public override Intent Intent => Intent.SettingsHolidays;

    protected override Task<Phrase> ChangeAsync(Turn turn, Person me, CancellationToken cancellationToken)
    {
        if (turn.Understanding.Choice == "none")
        {
            me.HolidaysOf = Person.NoHolidays;
            return Task.FromResult(turn.Texts.HolidaysAreNone());
        }

        var code = turn.Understanding.Rest?.ToUpperInvariant() ?? "";
        if (!Holidays.IsKnown(code))
        {
            throw new UserError(turn.Texts.WhichHolidays());
        }

        me.HolidaysOf = code;
        var next = Enumerable.Range(0, FurthestDays).Select(ahead => Holidays.On(code, turn.Clock.Today.PlusDays(ahead))).FirstOrDefault(holiday => holiday is not null);
        return Task.FromResult(turn.Texts.HolidaysAre(code, next is null ? null : $"{turn.Texts.HolidayName(next.English, next.Hungarian)} ({turn.Texts.Day(next.Day, turn.Clock.Today)})"));
    }
}
