using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>The messages of an answer, for those who will see them.</summary>
internal static class TeamsAnswers
{
    /// <summary>The outbox key of a turn's answer begins so; the delivery it answers follows.</summary>
    private const string AnswerTo = "answer/";

    /// <summary>As it stands in the conversation. What was for one person in a room everybody reads; its buttons only she is shown, by her own
    /// client asking for them.</summary>
    public static IReadOnlyList<TeamsMessage> Pages(OutgoingMessage message, TeamsPlace place, TeamsReference reference)
    {
        var isForOne = message.Reply.Visibility == Visibility.OnlyAsker && !reference.IsDirect && place.Asker is not null;
        var pages = TeamsPages.Of(message.Reply, message.Key, isForOne ? place.Asker : null);

        // An emulator's card is never asked for again (it has no registration).
        return isForOne && reference.AppId.Length > 0 && message.Key.StartsWith(AnswerTo, StringComparison.Ordinal)
            ? [.. pages.Select((page, i) => TeamsViews.WithoutButtons(page, new CardMark(TeamsDelivery.Token(message.Key, i + 1), Asker: place.Asker, Delivery: message.Key[AnswerTo.Length..], Page: i)))]
            : pages;
    }

    /// <summary>As the asker is shown it, in the response to her click.</summary>
    public static IReadOnlyList<TeamsMessage> Pages(IncomingMessage message, Reply reply, string asker) => Pages(message.DeliveryKey, message.IsDirect, reply, asker);

    /// <inheritdoc cref="Pages(IncomingMessage, Reply, string)"/>
    public static IReadOnlyList<TeamsMessage> Pages(string deliveryKey, bool isDirect, Reply reply, string asker) =>
        TeamsPages.Of(reply, AnswerTo + deliveryKey, reply.Visibility == Visibility.OnlyAsker && !isDirect ? asker : null);
}
