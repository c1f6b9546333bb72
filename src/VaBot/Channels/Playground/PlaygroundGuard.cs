namespace VaBot.Channels.Playground;

/// <summary>Keeps the playground to the machine it runs on. Here anybody may be anybody, so no other machine, no name that
/// merely points here (DNS rebinding) and no other site's page may ask.</summary>
public sealed class PlaygroundGuard : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!Caller.IsOnThisMachine(http))
        {
            return Results.NotFound();
        }

        if (!IsFromOurPage(http.Request))
        {
            return Refuse(StatusCodes.Status403Forbidden, "The playground answers its own page only.");
        }

        try
        {
            return await next(context);
        }
        catch (PlaygroundRefusal refusal)
        {
            return Refuse(refusal.Status, refusal.Message);
        }
    }

    public static IResult Refuse(int status, string sentence) => Results.Json(new { error = sentence }, statusCode: status);

    private static bool IsFromOurPage(HttpRequest request)
    {
        if (!Caller.HasOurOrigin(request))
        {
            return false;
        }

        // Browsers say who asks; programs (curl, tests) say nothing. A link that leads here may be followed.
        var site = Caller.Site(request);
        var isLink = request.Method == HttpMethods.Get && request.Path == "/" && request.Headers["Sec-Fetch-Mode"] == "navigate";
        return site is "" or "same-origin" or "none" || isLink;
    }
}
