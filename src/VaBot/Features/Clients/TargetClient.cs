using Microsoft.EntityFrameworkCore;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary>Which client a command is about: the one named, clicked, whose room it is, or the only one in reach.</summary>
public static class TargetClient
{
    /// <returns>Null when there are several.</returns>
    /// <exception cref="UserError">Another client was named in a client's room, or none is in reach.</exception>
    public static async Task<Client?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        await RefuseStrangerAsync(turn, cancellationToken);
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
    /// <param name="command">Without its slash.</param>
    /// <param name="line">What a button that answers says after it.</param>
    /// <exception cref="UserError">The question.</exception>
    public static async Task<Client> OneAsync(Turn turn, string command, string line, CancellationToken cancellationToken) =>
        await FindAsync(turn, cancellationToken) ?? throw new UserError(
            turn.Texts.WhichClient(),
            [.. (await AllAsync(turn, cancellationToken)).Take(Choices.Most).Select(client => new Button(Choices.Label(client.ShortName), CommandLine.Write(command, line, (CommandLine.Client, client.Id.ToString("N")))))]);

    /// <summary>Whoever names a client that is none in reach is not shown all of them as if nothing had been said.</summary>
    /// <exception cref="UserError">One was named so.</exception>
    public static async Task RefuseStrangerAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Understanding.Stranger is { } typed)
        {
            throw turn.Actor.Room is { } here ? new UserError(turn.Texts.OnlyThisClientHere(here.ShortName)) : new UserError(
                turn.Actor.IsStaff ? turn.Texts.NoSuchClient(typed) : turn.Texts.WhichClient(),
                [.. (await AllAsync(turn, cancellationToken)).Take(Choices.Most).Select(client => new Button(Choices.Label(client.ShortName), $"/{turn.Message.Command} {client.ShortName}"))]);
        }
    }

    public static Task<List<Client>> AllAsync(Turn turn, CancellationToken cancellationToken) => Reach(turn).OrderBy(client => client.ShortName).ToListAsync(cancellationToken);

    private static IQueryable<Client> Reach(Turn turn) => turn.Database.Set<Client>().AsNoTracking().VisibleTo(turn.Actor);
}
