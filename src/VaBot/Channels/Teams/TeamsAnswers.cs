using VaBot.Delivery;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>The messages of an answer, for those who will see them.</summary>
internal sealed class TeamsAnswers(TeamsFiles files)
{
    /// <summary>The outbox key of a turn's answer begins so; the delivery it answers follows.</summary>
    public const string AnswerTo = "answer/";

    /// <summary>As it stands in the conversation. What was for one person in a room everybody reads; its buttons only she is shown, by her own
    /// client asking for them.</summary>
    /// <returns>The messages, and the documents that are to be kept with their outcome.</returns>
    public async Task<(IReadOnlyList<TeamsMessage> Pages, IReadOnlyList<SharedFile> New)> PagesAsync(OutgoingMessage message, TeamsPlace place, TeamsReference reference, CancellationToken cancellationToken)
    {
        var isForOne = message.Reply.Visibility == Visibility.OnlyAsker && !reference.IsDirect && place.Asker is not null;
        var documents = await files.OfAsync(message.Key, message.Reply, cancellationToken);
        var pages = TeamsPages.Of(message.Reply, message.Key, isForOne ? place.Asker : null, Links(documents, reference.IsDirect));

        // An emulator's card is never asked for again (it has no registration).
        if (isForOne && reference.AppId.Length > 0 && message.Key.StartsWith(AnswerTo, StringComparison.Ordinal))
        {
            pages = [.. pages.Select((page, i) => TeamsViews.WithoutButtons(page, new CardMark(TeamsDelivery.Token(message.Key, i + 1), Asker: place.Asker, Delivery: message.Key[AnswerTo.Length..], Page: i)))];
        }

        var asked = reference.IsDirect ? documents.Select(document => TeamsConsent.Ask(document.File)) : [];
        return ([.. pages, .. asked], [.. documents.Where(document => document.IsNew).Select(document => document.File)]);
    }

    /// <summary>As the asker is shown it, in the response to her click.</summary>
    public async Task<IReadOnlyList<TeamsMessage>> PagesAsync(string deliveryKey, bool isDirect, Reply reply, string asker, CancellationToken cancellationToken)
    {
        var documents = await files.OfAsync(AnswerTo + deliveryKey, reply, cancellationToken);
        return TeamsPages.Of(reply, AnswerTo + deliveryKey, reply.Visibility == Visibility.OnlyAsker && !isDirect ? asker : null, Links(documents, isDirect));
    }

    /// <summary>In personal chat documents come on their own.</summary>
    private IReadOnlyList<Uri?> Links(IEnumerable<(SharedFile File, bool IsNew)> documents, bool isDirect) => isDirect ? [] : [.. documents.Select(document => files.LinkTo(document.File))];
}
