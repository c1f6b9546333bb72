using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Onboarding;

/// <summary><c>/va unlink</c>: shows one's accounts; with one of them it is no longer one's own, and nothing is sent there any more. The last one stays.</summary>
public sealed class UnlinkAccount : Command
{
    public override Intent Intent => Intent.AccountUnlink;

    public override Role Allowed => Role.Known;

    public override PlaceKind Where => PlaceKind.Direct;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var me = turn.Person.Id;
        var accounts = await turn.Database.Set<ChatIdentity>().Where(account => account.PersonId == me)
            .OrderBy(account => account.Channel).ThenBy(account => account.Workspace).ThenBy(account => account.UserId)
            .ToListAsync(cancellationToken);
        var texts = turn.Texts;
        if (turn.Understanding.Rest is not { } typed)
        {
            return Reply.Of(new Line(texts.WhichAccount()), Buttons.Of([.. accounts.Take(Choices.Most).Select(account => new Button(Choices.Label(Spoken(turn, account)), $"/va unlink {Written(account)}"))]));
        }

        var gone = accounts.Find(account => Written(account) == typed) ?? throw new UserError(texts.NoSuchAccount());
        if (accounts.Count == 1)
        {
            throw new UserError(texts.LastAccountStays());
        }

        turn.Database.Remove(gone);
        turn.Database.RemoveRange(await turn.Database.Set<Conversation>()
            .Where(place => place.PersonId == me && place.Channel == gone.Channel && ((place.Workspace == gone.Workspace && place.UserId == gone.UserId) || place.UserId == null))
            .ToListAsync(cancellationToken));
        return Reply.Of(new Line(texts.AccountUnlinked(Spoken(turn, gone))));
    }

    private static string Written(ChatIdentity account) => $"{account.Channel}/{account.Workspace}/{account.UserId}";

    private static string Spoken(Turn turn, ChatIdentity account)
    {
        var name = $"{account.Channel[..1].ToUpperInvariant()}{account.Channel[1..]} {account.Workspace}";
        return turn.Message.Sender == new ChatUser(account.Channel, account.Workspace, account.UserId) ? $"{name} ({turn.Texts.ThisAccount})" : name;
    }
}
