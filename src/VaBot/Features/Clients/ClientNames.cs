using Microsoft.EntityFrameworkCore;
using VaBot.Languages.Reading;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary>Finds a client by the name an assistant typed: whole, with any letter case, with or without accents.</summary>
internal static class ClientNames
{
    /// <exception cref="UserError">No name, or no client of that name in reach.</exception>
    public static async Task<Client> FindAsync(Turn turn, IQueryable<Client> among, string? typed, CancellationToken cancellationToken) =>
        (typed is null ? null : Match(await among.ToListAsync(cancellationToken), typed))
        ?? throw new UserError(typed is null ? turn.Texts.WhichClientByName() : turn.Texts.NoSuchClient(typed));

    /// <exception cref="UserError">Another client of the practice is called that already.</exception>
    public static async Task RefuseTakenAsync(Turn turn, string name, string shortName, Guid? except, CancellationToken cancellationToken)
    {
        var others = await turn.Database.Set<Client>().OwnedBy(turn.Actor).Where(client => client.Id != except).ToListAsync(cancellationToken);
        if ((Match(others, shortName) ?? Match(others, name)) is not null)
        {
            throw new UserError(turn.Texts.ClientNameTaken(shortName));
        }
    }

    public static Client? Match(IEnumerable<Client> clients, string typed)
    {
        var name = Fold(typed);
        return clients.FirstOrDefault(client => Fold(client.ShortName) == name || Fold(client.Name) == name);
    }

    private static string Fold(string name) => Folding.Fold(name.Trim().Trim('"', '“', '”', '„', '»', '«').TrimEnd('.'));
}
