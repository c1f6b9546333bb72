using NodaTime;

namespace VaBot.Features.WeeklyPlans;

/// <summary>Whether something more fits into a week that is already planned. Pure.</summary>
public static class WeekRoom
{
    /// <param name="TaskId">A planned card.</param>
    /// <param name="Left">Whole minutes of it still to do this week.</param>
    public sealed record Planned(Guid TaskId, string Title, int Left);

    /// <param name="Free">Whole minutes nobody has planned; negative when more is planned than there is time for.</param>
    /// <param name="Day">When it would be done, if it fits as it is.</param>
    /// <param name="Moves">What would have to wait for next week instead, the least urgent first; empty when it fits, or when nothing helps.</param>
    public sealed record Room(int Free, LocalDate? Day, IReadOnlyList<Planned> Moves);

    /// <param name="capacity">Whole minutes the client can have that week.</param>
    /// <param name="logged">Of those, worked already.</param>
    /// <param name="planned">Open cards of the plan in board order.</param>
    /// <param name="needed">Whole minutes asked for.</param>
    /// <param name="workdays">Working days left in the week, today included, in order.</param>
    public static Room Of(int capacity, int logged, IReadOnlyList<Planned> planned, int needed, IReadOnlyList<LocalDate> workdays)
    {
        var ahead = planned.Sum(card => card.Left);
        var free = capacity - logged - ahead;
        if (needed <= free && workdays.Count > 0)
        {
            return new Room(free, DayOf(capacity - logged, ahead + needed, workdays), []);
        }

        var (moves, gained) = (new List<Planned>(), free);
        foreach (var card in planned.Reverse().Where(card => card.Left > 0))
        {
            if (gained >= needed)
            {
                break;
            }

            moves.Add(card);
            gained += card.Left;
        }

        return new Room(free, null, gained >= needed && workdays.Count > 0 ? moves : []);
    }

    /// <summary>The day on which this much is done, when what is left of the week is spread evenly over its days.</summary>
    private static LocalDate DayOf(int available, int ahead, IReadOnlyList<LocalDate> workdays)
    {
        for (var i = 0; i < workdays.Count; i++)
        {
            if (ahead * (long)workdays.Count <= available * (long)(i + 1))
            {
                return workdays[i];
            }
        }

        return workdays[^1];
    }
}
