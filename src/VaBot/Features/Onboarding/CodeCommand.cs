using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Onboarding;

/// <summary>A command that somebody unknown may use, with a one-time code, in direct messages. Without a right code it changes nothing.</summary>
public abstract class CodeCommand : Command
{
    private readonly Patience patience = new();

    public sealed override Role Allowed => Role.Anyone;

    public sealed override PlaceKind Where => PlaceKind.Direct;

    /// <summary>The code that was typed, and what followed it.</summary>
    /// <exception cref="UserError">None was typed, it is not right, or this account tried too often.</exception>
    protected async Task<(OneTimeCode Code, string After)> RightCodeAsync(Turn turn, CodeUse use, Phrase example, CancellationToken cancellationToken)
    {
        if (turn.Understanding.Rest is not { } typed)
        {
            throw new UserError(example);
        }

        var (account, now) = (turn.Message.Sender, turn.Clock.Now);
        if (patience.IsOver(account, now))
        {
            throw new UserError(turn.Texts.TooManyCodes());
        }

        var (code, rest) = OneTimeCode.Cut(typed);
        if (code is not null && await OneTimeCode.FindAsync(turn.Database, use, code, now, cancellationToken) is { } right)
        {
            return (right, rest);
        }

        patience.Wrong(account, now);
        throw new UserError(turn.Texts.WrongCode());
    }
}
