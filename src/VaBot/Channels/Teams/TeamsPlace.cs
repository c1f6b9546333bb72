using System.Text.RegularExpressions;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>What <see cref="Address.Place"/> means for Teams:
/// <code>
/// 19:acme@thread.tacv2                              a conversation
/// 19:acme@thread.tacv2;messageid=1795290242325      a thread in it
/// 19:acme@thread.tacv2#Reply 1795… 29:1bc           an answer there to that message and account
/// 19:acme@thread.tacv2#OwnCard 1795… 29:1bc         takes the place of that card, which was that account's
/// </code></summary>
/// <param name="Thread">The thread's first message, or null.</param>
public sealed partial record TeamsPlace(string Conversation, string? Thread = null)
{
    /// <summary>What an answer has to do with the message it belongs to.</summary>
    public TeamsUse Use { get; init; }

    /// <summary>The message that is answered, or the card that is replaced.</summary>
    public string? Message { get; init; }

    /// <summary>The account that asked (<c>29:…</c>).</summary>
    public string? Asker { get; init; }

    /// <summary>As the connector's addresses write it.</summary>
    public string ConversationId => Thread is null ? Conversation : $"{Conversation};messageid={Thread}";

    /// <summary>The conversation alone, which is what is remembered.</summary>
    public TeamsPlace Room => new(Conversation);

    public Address ToAddress() => new(TeamsChannel.ChannelName, ToString());

    public override string ToString() =>
        (Conversation.StartsWith('@') ? "%40" + Conversation[1..].Replace("%", "%25") : Conversation.Replace("%", "%25")).Replace("#", "%23").Replace(";messageid=", "%3Bmessageid=")
        + (Thread is null ? "" : $";messageid={Thread}")
        + (Use == TeamsUse.None ? "" : $"#{Use} {Uri.EscapeDataString(Message ?? "")} {Uri.EscapeDataString(Asker ?? "")}");

    /// <returns>Null when this is no place of ours.</returns>
    public static TeamsPlace? Parse(string place)
    {
        var match = Written().Match(place);
        if (!match.Success || !Enum.TryParse<TeamsUse>(match.Groups["use"] is { Success: true } named ? named.Value : nameof(TeamsUse.None), out var use))
        {
            return null;
        }

        var conversation = match.Groups["conversation"].Value.Replace("%3Bmessageid=", ";messageid=").Replace("%23", "#").Replace("%40", "@").Replace("%25", "%");
        return new TeamsPlace(conversation, match.Groups["thread"] is { Success: true } thread ? thread.Value : null)
        {
            Use = use,
            Message = Optional("message"),
            Asker = Optional("asker"),
        };

        string? Optional(string name) => match.Groups[name] is { Success: true, Length: > 0 } found ? Uri.UnescapeDataString(found.Value) : null;
    }

    [GeneratedRegex(@"^(?<conversation>[^#]+?)(;messageid=(?<thread>[0-9]{1,30}))?(#(?<use>[A-Za-z]+) (?<message>\S*) (?<asker>\S*))?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Written();
}

/// <summary>What an answer has to do with the message it belongs to.</summary>
public enum TeamsUse
{
    None,

    /// <summary>Stands beside the message it answers.</summary>
    Reply,

    /// <summary>Takes the place of a card that was an answer to the same account.</summary>
    OwnCard,

    /// <summary>Takes the place of a card that is everybody's, if the answer is; one for the asker was shown to her in the click's own response.</summary>
    SharedCard,

    /// <summary>The same for a click without a response: an answer for the asker stands beside the card.</summary>
    SharedCardBySubmit,
}
