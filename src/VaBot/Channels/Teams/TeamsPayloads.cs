using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>What people write to the bot (Bot Framework, <c>message</c> activities) as messages of the house.</summary>
internal static class TeamsPayloads
{
    /// <summary>The value of <c>deliveryMode</c> of a caller that wants the answer in its response.</summary>
    private const string ExpectReplies = "expectReplies";

    public static bool ExpectsReplies(TeamsActivity activity) => activity.Json.TextAt("deliveryMode") == ExpectReplies;

    /// <param name="people">Who is mentioned, as far as Teams said.</param>
    /// <returns>Null when nothing was said.</returns>
    public static IncomingMessage? Read(TeamsActivity activity, IReadOnlyList<TeamsText.Mention> mentions, IReadOnlyList<Mentioned> people)
    {
        var said = TeamsText.Said(activity, mentions);
        if (activity.Id is not { } id || (said.Length == 0 && activity.IsDirect))
        {
            return null;
        }

        var (command, text) = TeamsText.Split(said);
        return Envelope(activity, TeamsDelivery.Key("message", activity.Tenant, activity.Place.Conversation, activity.Sender.UserId, id)) with
        {
            IsAddressed = activity.IsDirect || command is not null || mentions.Any(mention => mention.Account == activity.BotId),
            Command = command,
            Text = text,
            Mentions = people,
            AnswerTo = ExpectsReplies(activity) ? null : Answer(activity).ToAddress(),
        };
    }

    /// <summary>Everything but what was said.</summary>
    public static IncomingMessage Envelope(TeamsActivity activity, string deliveryKey) => new()
    {
        DeliveryKey = deliveryKey,
        Sender = activity.Sender,
        Conversation = activity.Place.Room.ToAddress(),
        IsDirect = activity.IsDirect,
        Text = "",
        Profile = activity.Profile,

        // Everybody in a room reads what is answered there.
        CanAnswerPrivately = false,
    };

    public static TeamsPlace Answer(TeamsActivity activity) => activity.Place with { Use = TeamsUse.Reply, Message = activity.Id, Asker = activity.From };
}
