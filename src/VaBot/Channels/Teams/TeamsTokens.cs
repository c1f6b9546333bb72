namespace VaBot.Channels.Teams;

/// <summary>Puts a card's action token into each of its buttons.</summary>
internal static class TeamsTokens
{
    public static IReadOnlyList<CardElement> Given(IEnumerable<CardElement> elements, string token) => [.. elements.Select(element => Given(element, token))];

    private static CardElement Given(CardElement element, string token) => element switch
    {
        CardContainer container => container with { Items = Given(container.Items, token) },
        CardActions actions => actions with { Actions = [.. actions.Actions.Select(action => Given(action, token))] },
        _ => element,
    };

    private static CardAction Given(CardAction action, string token) => action with
    {
        Data = action.Data is { Mark: var mark } ? new CardData(mark with { Token = token }) : null,
        Fallback = action.Fallback is { } fallback ? Given(fallback, token) : null,
    };
}
