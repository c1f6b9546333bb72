using System.Text.RegularExpressions;
using VaBot.Features.Clients;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary><c>/client days client Berlin</c>: whose clock decides on which day an entry with clock times was, and where that clock is.</summary>
public sealed partial class SetDays : Command
{
    public override Intent Intent => Intent.ContractDays;

    public override Role Allowed => Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await TargetClient.OneAsync(turn, "client", turn.Line.Text, cancellationToken);
        var desk = await ContractDesk.OpenAsync(turn, client, cancellationToken);
        var change = TermsReading.Of(turn, desk, terms => Clauses.Read(TermKind.Days, turn.Understanding.Rest, terms) ? null : turn.Texts.HowDays());
        var place = Whose().Replace(turn.Understanding.Rest ?? "", "").Trim();
        if (place.Length == 0 || change.Now.Days == DayZone.Assistant)
        {
            return TermsReading.WithMonth(turn, change, await change.MakeAsync(turn, desk, cancellationToken));
        }

        var zone = Reader.Shared.ZoneOf(place) ?? throw new UserError(turn.Texts.HowDays());
        desk.Contract.Zone = zone;
        var said = new Line(turn.Texts.ContractZoneIs(client.ShortName, zone));
        if (change.Was.Days != DayZone.Client)
        {
            var reply = await change.MakeAsync(turn, desk, cancellationToken);
            return reply with { Parts = [said, .. reply.Parts] };
        }

        turn.Did(new Deed(Intent, client.ShortName, client.Id));
        return Reply.Of(said, Buttons.Of(turn.UndoButton));
    }

    [GeneratedRegex(@"\b(client'?s?|ügyfél\w*|övé|by|in|zone|clock|szerint)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whose();
}
