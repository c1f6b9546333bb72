using NodaTime;

namespace VaBot.Operator;

/// <summary>Who may see and do what the operator can: in demo mode this machine, else whoever has the token, by header or signed in by a form.
/// Everybody else finds nothing, or the form. What changes something must come from the page itself.</summary>
internal sealed class OperatorDoor(bool demo, OperatorToken? token, IClock clock) : IEndpointFilter
{
    private const string Cookie = "vabot-operator";

    private const string Scheme = "Bearer ";

    private const long LongestForm = 4096;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!IsThere(http))
        {
            return Results.NotFound();
        }

        if (Refusal(http.Request) is { } refusal)
        {
            return refusal;
        }

        return IsOperator(http) ? await next(context) : AskForToken(http, "");
    }

    /// <summary>Answers the form: back to the page with a pass, or the form again.</summary>
    public async Task<IResult> SignInAsync(HttpContext http)
    {
        if (token is null || !IsThere(http))
        {
            return Results.NotFound();
        }

        if (Refusal(http.Request) is { } refusal)
        {
            return refusal;
        }

        if (!token.Matches(await GivenAsync(http.Request)))
        {
            return AskForToken(http, "That is not the token.");
        }

        http.Response.Cookies.Append(Cookie, token.Pass(clock.GetCurrentInstant()), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps || http.Request.Headers["X-Forwarded-Proto"] == Uri.UriSchemeHttps,
            Path = OperatorPage.Path,
            MaxAge = OperatorToken.PassLength.ToTimeSpan(),
        });
        return OperatorPage.Back(http);
    }

    private bool IsThere(HttpContext http) => token is not null || IsDemo(http);

    private bool IsDemo(HttpContext http) => demo && Caller.IsOnThisMachine(http);

    private bool IsOperator(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        return IsDemo(http) || (token is not null && (header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? token.Matches(header[Scheme.Length..])
            : token.Accepts(http.Request.Cookies[Cookie] ?? "", clock.GetCurrentInstant())));
    }

    /// <summary>A browser's word on the site counts before the origin, which looks foreign behind a proxy that speaks HTTPS.</summary>
    private static IResult? Refusal(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || (Caller.Site(request) is { Length: > 0 } site ? site == "same-origin" : Caller.HasOurOrigin(request))
            ? null
            : OperatorHtml.Sentence("This page answers its own buttons only.", StatusCodes.Status403Forbidden);

    private static IResult AskForToken(HttpContext http, string sentence)
    {
        http.Response.Headers.WWWAuthenticate = "Bearer";
        return OperatorHtml.SignIn(sentence);
    }

    private static async Task<string> GivenAsync(HttpRequest request)
    {
        if (!request.HasFormContentType || request.ContentLength is not <= LongestForm)
        {
            return "";
        }

        try
        {
            return (await request.ReadFormAsync(request.HttpContext.RequestAborted))["token"].ToString();
        }
        catch (InvalidDataException)
        {
            return "";
        }
    }
}
