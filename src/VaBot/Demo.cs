namespace VaBot;

/// <summary>Whether this is a trial: in Development, as long as no platform's secret is set, or when a setting says so.</summary>
public static class Demo
{
    public static bool IsOn(IConfiguration configuration, IHostEnvironment environment) =>
        configuration.GetValue<bool?>("VaBot:Demo")
        ?? (environment.IsDevelopment() && Secrets.All(secret => string.IsNullOrEmpty(configuration[secret])));

    private static readonly string[] Secrets = ["VaBot:Slack:SigningSecret", "VaBot:Slack:AppToken", "VaBot:Teams:AppId", "VaBot:Teams:Apps:0:AppId"];
}
