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

    /// <summary>For Socket Mode (<c>xapp-…</c>).</summary>
    public string? AppToken { get; set; }

    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>Where the Web API is; https, or http on this machine for a stand-in.</summary>
    public string ApiUrl { get; set; } = SlackApi;

    /// <summary>What a conversation takes from the bot in the long run; Slack says about one, and lets short bursts pass.</summary>
    public double MessagesPerSecond { get; set; } = 1;

    /// <summary>What a workspace takes from the bot; Slack says "several hundred".</summary>
    public double WorkspaceMessagesPerMinute { get; set; } = 300;

    public bool IsOn => !string.IsNullOrWhiteSpace(SigningSecret);

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

    private bool IsSameMachine(Uri url) => url.Host == ApiBase.Host || (url.IsLoopback && ApiBase.IsLoopback);

    private Uri ApiBase => new(ApiUrl.EndsWith('/') ? ApiUrl : ApiUrl + "/");
}
