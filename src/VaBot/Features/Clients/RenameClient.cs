using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary><c>/client rename Acme to Acme Group Ltd (Acme Group)</c>.</summary>
public sealed partial class RenameClient : Command
{
    public override Intent Intent => Intent.ClientRename;

    public override Role Allowed => Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var clients = await turn.Database.Set<Client>().VisibleTo(turn.Actor).ToListAsync(cancellationToken);
        var (client, typed) = Split(turn, clients, turn.Understanding.Rest ?? "");
        var (name, shortName) = NewClient.Named(typed);
        if (name.Length is 0 or > 200)
        {
            throw new UserError(turn.Texts.HowToRenameClient());
        }

        await ClientNames.RefuseTakenAsync(turn, name, shortName, client.Id, cancellationToken);
        var was = client.ShortName;
        (client.Name, client.ShortName) = (name, shortName);
        turn.Did(new Deed(Intent, was, client.Id));
        return Reply.Of(new Line(turn.Texts.ClientRenamed(was, shortName, name)), Buttons.Of(turn.UndoButton));
    }

    /// <summary>The word between the names may be part of one ("Back to Work"), so the first place that leaves a client's name before it counts.</summary>
    private static (Client Client, string NewName) Split(Turn turn, List<Client> clients, string typed)
    {
        foreach (Match between in Between().Matches(typed))
        {
            var before = typed[..between.Index].Trim();
            var client = before.Length == 0 && turn.Actor.Room is { } here ? clients.Find(known => known.Id == here.Id) : ClientNames.Match(clients, before);
            if (client is not null)
            {
                return (client, typed[(between.Index + between.Length)..]);
            }
        }

        var first = Between().Match(typed);
        throw new UserError(first is { Success: true, Index: > 0 } ? turn.Texts.NoSuchClient(typed[..first.Index].Trim()) : turn.Texts.HowToRenameClient());
    }

    [GeneratedRegex(@"\s*(->|→|=>|(?<!\S)(to|erre:?|új neve:?)(?!\S))\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}
