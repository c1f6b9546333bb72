using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Turns;

/// <summary>A turn that is done but for its save, and its answer.</summary>
public sealed class Standing(Turn turn, Reply answer)
{
    /// <summary>What was undone by a button of the message itself is said first, and then the message stands there again.</summary>
    private static readonly Duration UndoneIsRead = Duration.FromSeconds(3);

    public Turn Turn => turn;

    /// <summary>Closes a message sent before: this line stands in the place of its buttons.</summary>
    /// <param name="key">Of the message; it may never have been sent.</param>
    /// <param name="line">Null to open it again: it is what it was when it was sent.</param>
    public Task CloseAsync(string key, Line? line, CancellationToken cancellationToken) => ChangeAsync(key, sent => line is null ? sent : sent.Closed(line), cancellationToken);

    /// <summary>Puts something else in the place of a message sent before.</summary>
    /// <param name="key">Of the message; it may never have been sent.</param>
    /// <param name="now">Makes of what was sent what is to stand there.</param>
    public Task ChangeAsync(string key, Func<Reply, Reply> now, CancellationToken cancellationToken)
    {
        // A click's own answer takes the place of what was clicked on, if it is for everybody who sees that.
        var clicked = turn.Message.IsDirect || answer.Visibility == Visibility.Conversation ? turn.Message.Clicked : null;
        var isUndo = turn.Understanding.Intent is Intent.TimeUndo or Intent.TimeRedo;
        return turn.Outbox.ReplaceAsync(
            key,
            $"{turn.Id:N}",
            now,
            isUndo ? null : clicked,
            isUndo && clicked is not null ? UndoneIsRead : Duration.Zero,
            cancellationToken);
    }

    /// <summary>Closes what each of a practice's assistants was asked, in her own language.</summary>
    /// <param name="key">Of the message to one of them.</param>
    /// <param name="said">Null to open it again.</param>
    public async Task CloseForAssistantsAsync(Guid practice, Func<Guid, string> key, Func<Texts, Phrase?> said, CancellationToken cancellationToken)
    {
        foreach (var assistant in await Assistants.OfAsync(turn.Database, practice, cancellationToken))
        {
            await CloseAsync(key(assistant.Id), said(assistant.Texts()) is { } line ? new Line(line) : null, cancellationToken);
        }
    }
}
