namespace VaBot.Channels.Slack;

/// <summary>Settings of the Slack channel, section <c>VaBot:Slack</c>.</summary>
public sealed class SlackOptions
{
    public const string Section = "VaBot:Slack";

    public const string SlackApi = "https://slack.com/api/";

    /// <summary>Proves that a request comes from Slack. Without it the channel does not start.</summary>
    public string? SigningSecret { get; set; }

    /// <summary>The bot's token (<c>xoxb-…</c>). Without it the bot answers commands and clicks, and cannot speak first.</summary>
    public string? BotToken { get; set; }

    /// <summary>For Socket Mode (<c>xapp-…</c>): Slack needs no way to the bot then, and no signing secret.</summary>
    public string? AppToken { get; set; }

    /// <summary>With <see cref="ClientSecret"/>: many workspaces, each installed by OAuth.</summary>
    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>Where a browser is asked whether the bot may come in.</summary>
    public string AuthorizeUrl { get; set; } = "https://slack.com/oauth/v2/authorize";

    /// <summary>Where the Web API is; https, or http on this machine for a stand-in.</summary>
    public string ApiUrl { get; set; } = SlackApi;

    /// <summary>What a conversation takes from the bot in the long run; Slack says about one, and lets short bursts pass.</summary>
    public double MessagesPerSecond { get; set; } = 1;

    /// <summary>What a workspace takes from the bot; Slack says "several hundred".</summary>
    public double WorkspaceMessagesPerMinute { get; set; } = 300;

    /// <summary>Whether requests can be believed, so that there are addresses for them.</summary>
    public bool HasRequests => !string.IsNullOrWhiteSpace(SigningSecret);

    public bool HasSockets => !string.IsNullOrWhiteSpace(AppToken);

    public bool IsOn => HasRequests || HasSockets;

    public bool HasOAuth => !string.IsNullOrWhiteSpace(ClientId) && !string.IsNullOrWhiteSpace(ClientSecret);

    /// <summary>Whether there is a token to write with.</summary>
    public bool CanSpeakFirst => HasOAuth || !string.IsNullOrWhiteSpace(BotToken);

    /// <summary>The address of one method of the Web API.</summary>
    internal Uri Method(string name) => new(ApiBase, name);

    /// <summary>Whether the token may be sent there: never in the clear to another machine.</summary>
    internal bool HasSafeApiUrl => Uri.TryCreate(ApiUrl, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));

    /// <summary>Whether an answer may be sent there: a response address of Slack's, or of the stand-in that <see cref="ApiUrl"/> names.</summary>
    internal bool Trusts(Uri responseUrl)
    {
        if (responseUrl.UserInfo.Length > 0)
        {
            return false;
        }

        if (ApiBase.Host != "slack.com" && responseUrl.Scheme == ApiBase.Scheme && IsSameMachine(responseUrl))
        {
            return true;
        }

        return responseUrl.Scheme == Uri.UriSchemeHttps
            && responseUrl.IsDefaultPort
            && responseUrl.Host.EndsWith(".slack.com", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a socket may be opened there: Slack's, or the stand-in's.</summary>
    internal bool TrustsSocket(Uri url) =>
        (url.Scheme == Uri.UriSchemeWss && (url.Host == "slack.com" || url.Host.EndsWith(".slack.com", StringComparison.OrdinalIgnoreCase)))
        || (ApiBase.Host != "slack.com" && url.Scheme is "ws" or "wss" && IsSameMachine(url));

    private bool IsSameMachine(Uri url) => url.Host == ApiBase.Host || (url.IsLoopback && ApiBase.IsLoopback);

    private Uri ApiBase => new(ApiUrl.EndsWith('/') ? ApiUrl : ApiUrl + "/");
}
