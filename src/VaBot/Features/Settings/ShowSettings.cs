using Microsoft.EntityFrameworkCore;
using VaBot.Features.WeeklyPlans;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Settings;

/// <summary><c>/va settings</c>: how the bot treats whoever asks, and how to change it.</summary>
public sealed class ShowSettings : Command
{
    private const int MostDaysOff = 3;

    public override Intent Intent => Intent.SettingsShow;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (texts, me) = (turn.Texts, turn.Person);
        var off = await SetAway.ToCome(turn).Take(MostDaysOff).ToListAsync(cancellationToken);
        var facts = new List<Fact>
        {
            new(texts.SettingLanguage, texts.LanguageName),
            new(texts.SettingZone, me.Zone),
            new(texts.SettingHours, $"{texts.WeekdayNames(SetWorkingHours.Weekdays(me))}, {texts.Range(me.WorkStarts, me.WorkEnds)}"),
            new(texts.SettingDaysOff, off.Count == 0 ? texts.NoneYet : string.Join("; ", off.Select(day => SetAway.Spoken(turn, day.Days)))),
            new(texts.SettingHolidays, me.HolidaysOf switch
            {
                Person.NoHolidays => texts.NoneYet,
                { } code => code,
                null => PersonClock.CountryOfZone(me.Zone) ?? texts.NoneYet,
            }),
            new(texts.SettingNotices, texts.NoticeName(me.Notices ?? (turn.Actor.IsStaff ? NoticeHabit.Soon : NoticeHabit.Daily))),
            new(texts.SettingAddress, texts.AddressName(me.IsFormal)),
        };
        if (turn.Actor.IsStaff)
        {
            facts.Insert(3, new Fact(texts.SettingCapacity, me.CapacityMinutes is { } minutes ? texts.Minutes(minutes) : texts.NoneYet));
        }

        var isAsked = turn.Actor.Role == Role.Assistant;
        if (isAsked)
        {
            var (day, at) = PlanTimes.Usual(me);
            facts.Insert(4, new Fact(texts.SettingPlanning, $"{texts.WeekdayNames([day])}, {Texts.Clock(at)}"));
        }

        return Reply.Of(new Line(texts.SettingsTitle(), Tone.Title), new Facts(facts), new Line(texts.SettingsHow(turn.Actor.IsStaff, isAsked), Tone.Quiet));
    }
}
