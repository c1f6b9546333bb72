using VaBot.Features.WeeklyPlans;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Settings;

/// <summary><c>/va planning thursday 14:00</c>: when she is asked about the next week. Day or time alone leaves the other as it is.</summary>
public sealed class SetPlanning : OwnSetting
{
    public override Intent Intent => Intent.SettingsPlanning;

    /// <summary>Nobody else is asked.</summary>
    public override Role Allowed => Role.Assistant;

    protected override Task<Phrase> ChangeAsync(Turn turn, Person me, CancellationToken cancellationToken)
    {
        var (texts, days, time) = (turn.Texts, turn.Understanding.Weekdays, turn.Understanding.Time);
        if (days.Count > 1 || (days.Count == 0 && time is null))
        {
            throw new UserError(texts.WhichPlanning());
        }

        var workdays = SetWorkingHours.Weekdays(me);
        if (days.Count == 1 && !workdays.Contains(days[0]))
        {
            throw new UserError(texts.PlanningNeedsWorkday(days[0], workdays));
        }

        if (time is { } said && PlanTimes.Within(me, said) != said)
        {
            throw new UserError(texts.PlanningNeedsHours(Texts.Clock(said), Texts.Clock(me.WorkStarts), Texts.Clock(PlanTimes.Within(me, NodaTime.LocalTime.MaxValue))));
        }

        me.PlanDay = days.Count == 1 ? days[0] : me.PlanDay;
        me.PlanAt = time ?? me.PlanAt;
        var (day, at) = PlanTimes.Usual(me);
        return Task.FromResult(texts.PlanningIs(day, Texts.Clock(at)));
    }
}
