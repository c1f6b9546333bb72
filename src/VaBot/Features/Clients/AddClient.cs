using VaBot.Features.Contracts;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary><c>/client add Acme GmbH, EUR, Berlin</c>: a new client with a contract to begin with; typed in a room that is nobody's, the room is theirs.</summary>
public sealed class AddClient : Command
{
    public override Intent Intent => Intent.ClientAdd;

    public override Role Allowed => Role.Assistant;

    public override PlaceKind Where => PlaceKind.Anywhere;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Actor.Room is { } here)
        {
            throw new UserError(turn.Texts.RoomIsTaken(here.ShortName));
        }

        var asked = NewClient.Read(turn.Understanding.Rest) ?? throw new UserError(turn.Texts.WhichNewClient());
        if (asked.Unknown is { } part)
        {
            throw new UserError(turn.Texts.NeitherCurrencyNorPlace(part));
        }

        await ClientNames.RefuseTakenAsync(turn, asked.Name, asked.ShortName, null, cancellationToken);
        var practice = (await turn.Database.FindAsync<Practice>([turn.PracticeId], cancellationToken))!;
        var client = new Client { Id = Guid.CreateVersion7(), PracticeId = practice.Id, Name = asked.Name, ShortName = asked.ShortName };
        var contract = new Contract
        {
            Id = Guid.CreateVersion7(),
            PracticeId = practice.Id,
            ClientId = client.Id,
            Currency = asked.Currency ?? practice.Currency,
            Zone = asked.Zone ?? practice.Zone,
            StartsOn = turn.Clock.Today,
        };
        turn.Database.AddRange(client, contract, TermsBook.First(contract));
        if (turn.Actor.IsInNobodysRoom)
        {
            await LinkRoom.LinkAsync(turn, client, cancellationToken);
        }

        turn.Did(new Deed(Intent, client.ShortName, client.Id));
        return Answer(turn, asked, contract);
    }

    private static Reply Answer(Turn turn, NewClient asked, Contract contract)
    {
        var texts = turn.Texts;
        var parts = new List<ReplyPart> { new Line(texts.ClientAdded(asked.ShortName, asked.Name, contract.Currency, contract.Zone)) };
        if (asked.Currency is null || asked.Zone is null)
        {
            parts.Add(new Line(texts.ClientAssumed(asked.Currency is null ? contract.Currency : null, asked.Zone is null ? contract.Zone : null), Tone.Quiet));
        }

        parts.Add(new Line(turn.Actor.IsInNobodysRoom ? texts.RoomLinkedNext(asked.ShortName) : texts.HowToLinkRoom(asked.ShortName)));
        parts.Add(Buttons.Of(turn.UndoButton));
        return new Reply(parts);
    }
}
