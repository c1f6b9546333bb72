using NodaTime;
using VaBot.Features.Tasks;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>What stands under an answer about time: how far the card is, her week, the client's package, what was assumed.</summary>
public static class SmallPrint
{
    /// <param name="change">See <see cref="Balance.LinesAsync"/>.</param>
    public static async Task<IReadOnlyList<ReplyPart>> OfAsync(
        Turn turn, IReadOnlyCollection<(Guid Client, LocalDate Day, int Minutes)> change, IReadOnlyCollection<string> assumed, CancellationToken cancellationToken)
    {
        var (cards, warnings) = await CardProgress.LinesAsync(turn, cancellationToken);
        string[] lines =
        [
            .. cards,
            .. await Balance.LinesAsync(turn, change, cancellationToken),
            .. assumed.Count == 0 ? (string[])[] : [turn.Texts.Assumed(assumed.Distinct())],
        ];
        return [.. warnings, new Line(string.Join(' ', lines), Tone.Quiet)];
    }

    /// <summary>Where the answer has no small print: only what must be said about a card.</summary>
    public static async Task<IReadOnlyList<ReplyPart>> WarningsAsync(Turn turn, CancellationToken cancellationToken) => (await CardProgress.LinesAsync(turn, cancellationToken)).Warnings;
}
