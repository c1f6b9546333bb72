namespace VaBot.Channels.Teams;

/// <summary>A card in two views: what everybody sees, and the same with its buttons for the one they are for (Microsoft, "Universal Actions for
/// Adaptive Cards", user specific views).</summary>
internal static class TeamsViews
{
    public const string Verb = "vabot.view";

    /// <param name="mark">Comes back when her client asks for her view.</param>
    public static TeamsMessage WithoutButtons(TeamsMessage message, CardMark mark)
    {
        var body = Shown(message.Card.Body);
        if (mark.Asker is not { } asker || body.Count == message.Card.Body.Count && !HasButtons(message.Card.Body))
        {
            return message;
        }

        var refresh = new CardRefresh(new CardAction("Action.Execute", "…", new CardData(mark)) { Verb = Verb }, [asker]);
        body = body.Count > 0 ? body : [new RichText([new TextRun(message.Card.FallbackText)])];
        return message with { Attachments = [message.Attachments[0] with { Content = message.Card with { Body = body, Refresh = refresh } }] };
    }

    /// <summary>A dialog knows no <c>Action.Execute</c>: there every button submits.</summary>
    public static TeamsAttachment ForDialog(TeamsMessage message) => message.Attachments[0] with { Content = message.Card with { Body = Submitting(message.Card.Body) } };

    private static IReadOnlyList<CardElement> Submitting(IEnumerable<CardElement> elements) => [.. elements.Select(element => element switch
    {
        CardContainer container => container with { Items = Submitting(container.Items) },
        CardActions actions => actions with { Actions = [.. actions.Actions.Select(action => action.Fallback ?? action)] },
        _ => element,
    })];

    private static bool HasButtons(IEnumerable<CardElement> elements) => elements.Any(element => element is CardActions or CardInput || (element is CardContainer container && HasButtons(container.Items)));

    private static IReadOnlyList<CardElement> Shown(IEnumerable<CardElement> elements) => [.. elements
        .Where(element => element is not (CardActions or CardInput))
        .Select(element => element is CardContainer container ? container with { Items = Shown(container.Items) } : element)
        .Where(element => element is not CardContainer { Items.Count: 0 })];
}
