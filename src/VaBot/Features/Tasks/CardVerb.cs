using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>A <c>/task</c> verb that names a card and says something as typed: <c>/task note newsletter …</c>.</summary>
public abstract class CardVerb : TaskCommand
{
    /// <summary>The verb in English, which the reader knows from everybody.</summary>
    protected abstract string Verb { get; }

    protected override string Again(Understanding understanding, string title) => $"{Verb} {title} {understanding.Rest}".TrimEnd();

    protected sealed override Task<Phrase> ChangeAsync(Turn turn, TaskItem task, Understanding said, CancellationToken cancellationToken) =>
        ChangeAsync(turn, task, said.Rest, cancellationToken);

    /// <param name="rest">What followed the card's name; null when nothing did.</param>
    /// <inheritdoc cref="TaskCommand.ChangeAsync"/>
    protected abstract Task<Phrase> ChangeAsync(Turn turn, TaskItem task, string? rest, CancellationToken cancellationToken);

    protected override IEnumerable<Button> More(Turn turn, TaskItem task) => [CardButtons.Show(turn, task)];

    /// <summary>Text without the quotation marks that go around all of it.</summary>
    /// <exception cref="UserError">It is too long.</exception>
    protected static string? Text(Turn turn, string? rest, int most)
    {
        var text = rest?.Trim();
        if (text is ['"' or '„' or '“' or '”', .. var inner, '"' or '”' or '“'] && !inner.Contains('"', StringComparison.Ordinal))
        {
            text = inner.Trim();
        }

        return text is { Length: var length } && length > most ? throw new UserError(turn.Texts.TextTooLong(most, length)) : text is { Length: > 0 } ? text : null;
    }
}
