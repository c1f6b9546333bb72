using Microsoft.Extensions.Options;

namespace VaBot.Channels.Teams;

/// <summary>An activity that is proven to come from Teams.</summary>
/// <param name="AppId">The registration it is for; empty for an emulator's.</param>
internal sealed record TeamsVisit(TeamsActivity Activity, string AppId);

/// <summary>Lets in what is proven, and says why not of everything else. Nothing is read of a request before its token is believed.</summary>
internal sealed class TeamsDoor(TeamsToken token, IOptions<TeamsOptions> options, ILogger<TeamsDoor> log)
{
    /// <summary>One mebibyte; what Teams sends stays far below.</summary>
    private const int Limit = 1 << 20;

    public async Task<(TeamsVisit? Visit, IResult? Refusal)> EnterAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var authorization = http.Request.Headers.Authorization;
        var isEmulator = options.Value.AllowUnauthenticated && authorization.Count == 0 && Caller.IsOnThisMachine(http);
        var proof = isEmulator ? null : await token.ProveAsync(authorization, cancellationToken);
        if (proof is null && !isEmulator)
        {
            return Refuse("no valid token");
        }

        if (await ReadAsync(http.Request, cancellationToken) is not { } body)
        {
            return (null, Results.Text("Too large.", statusCode: StatusCodes.Status413PayloadTooLarge));
        }

        if (TeamsActivity.Parse(body) is not { } activity)
        {
            log.LogWarning("A request with a token of Teams was not in a known shape");
            return (null, Results.Text("Not what Teams sends.", statusCode: StatusCodes.Status400BadRequest));
        }

        if (proof?.Covers(activity.ServiceUrl, activity.ChannelId) == false)
        {
            return Refuse("the token is for another service or channel");
        }

        // What cannot be answered is not begun either.
        return Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && options.Value.Trusts(service)
            ? (new TeamsVisit(activity, proof?.AppId ?? ""), null)
            : Refuse("the service address is not on the list");
    }

    private (TeamsVisit?, IResult?) Refuse(string reason)
    {
        log.LogWarning("A request to Teams' endpoint was refused: {Reason}", reason);
        return (null, Results.Text("Not proven to come from Teams.", statusCode: StatusCodes.Status401Unauthorized));
    }

    /// <returns>Null when it is larger than <see cref="Limit"/>; no more than that is read.</returns>
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = new MemoryStream();
        var chunk = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (body.Length + read > Limit)
            {
                return null;
            }

            body.Write(chunk, 0, read);
        }

        return body.ToArray();
    }
}
