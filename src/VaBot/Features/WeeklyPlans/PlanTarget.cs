using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary>Which client's plan, of which week, a command is about.</summary>
public static class PlanTarget
{
    /// <summary>The client named, the room's, or the only one in reach; null when there are several.</summary>
    /// <exception cref="UserError">Another client was named in a client's room, or none is in reach.</exception>
    public static async Task<Client?> ClientAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Understanding.Client?.Index is { } index)
        {
            var named = turn.Clients[index];
            if (turn.Actor.Room is { } here && here.Id != named.Id)
            {
                throw new UserError(turn.Texts.OnlyThisClientHere(here.ShortName));
            }

            return await Reach(turn).SingleAsync(client => client.Id == named.Id, cancellationToken);
        }

        if (turn.Line.Id(CommandLine.Client) is { } id && await Reach(turn).SingleOrDefaultAsync(client => client.Id == id, cancellationToken) is { } clicked)
        {
            return clicked;
        }

        if (turn.Actor.Room is { } room)
        {
            return room;
        }

        return await Reach(turn).OrderBy(client => client.ShortName).Take(2).ToListAsync(cancellationToken) switch
        {
            [] => throw new UserError(turn.Texts.NoClientsYet()),
            [var only] => only,
            _ => null,
        };
    }

    /// <summary>The same, asked when several are in reach.</summary>
    /// <param name="line">What a button that answers says after <c>/plan</c>.</param>
    /// <exception cref="UserError">The question.</exception>
    public static async Task<Client> OneClientAsync(Turn turn, string line, CancellationToken cancellationToken) =>
        await ClientAsync(turn, cancellationToken) ?? throw new UserError(
            turn.Texts.WhichClient(),
            [.. (await AllAsync(turn, cancellationToken)).Take(Choices.Most).Select(client => new Button(Choices.Label(client.ShortName), CommandLine.Write("plan", line, (CommandLine.Client, client.Id.ToString("N")))))]);

    public static Task<List<Client>> AllAsync(Turn turn, CancellationToken cancellationToken) => Reach(turn).OrderBy(client => client.ShortName).ToListAsync(cancellationToken);

    /// <summary>The Monday of the week named; else for staff next week from Friday on, before that this week while it has a plan;
    /// for a client the latest week that was sent.</summary>
    public static async Task<LocalDate> WeekAsync(Turn turn, Guid? clientId, CancellationToken cancellationToken)
    {
        if (turn.Understanding.Week is { } said)
        {
            return said;
        }

        var monday = Days.WeekOf(turn.Clock.Today).From;
        var plans = turn.Database.Set<WeeklyPlan>().VisibleTo(turn.Actor).Where(plan => plan.Week >= monday && (clientId == null || plan.ClientId == clientId));
        if (!turn.Actor.IsStaff)
        {
            return await plans.Where(plan => plan.Version > 0).OrderByDescending(plan => plan.Week).Select(plan => (LocalDate?)plan.Week).FirstOrDefaultAsync(cancellationToken) ?? monday.PlusWeeks(1);
        }

        var next = monday.PlusWeeks(1);
        return turn.Clock.Today.DayOfWeek < IsoDayOfWeek.Friday && !await plans.AnyAsync(plan => plan.Week >= next, cancellationToken) && await plans.AnyAsync(cancellationToken) ? monday : next;
    }

    /// <summary>A client's plan for whoever plans it, drafted when there is none yet.</summary>
    public static async Task<(WeeklyPlan Plan, List<PlanLine> Lines)> OpenAsync(Turn turn, Client client, LocalDate week, CancellationToken cancellationToken) =>
        await PlanBook.OpenAsync(turn.Database, turn.Person, await CalendarAsync(turn, cancellationToken), client, week, cancellationToken);

    public static Task<WorkCalendar> CalendarAsync(Turn turn, CancellationToken cancellationToken) => WorkCalendar.OfAsync(turn.Database, turn.Person, turn.Clock, cancellationToken);

    private static IQueryable<Client> Reach(Turn turn) => turn.Database.Set<Client>().AsNoTracking().VisibleTo(turn.Actor);
}
