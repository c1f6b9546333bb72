namespace VaBot;

/// <summary>Whether this is a trial: in Development, as long as no platform's secret is set, or when a setting says so.</summary>
public static class Demo
{
    public static bool IsOn(IConfiguration configuration, IHostEnvironment environment) =>
        configuration.GetValue<bool?>("VaBot:Demo")
        ?? (environment.IsDevelopment() && string.IsNullOrEmpty(configuration["VaBot:Slack:SigningSecret"]) && string.IsNullOrEmpty(configuration["VaBot:Slack:AppToken"]) && string.IsNullOrEmpty(configuration["VaBot:Teams:AppId"]));
}
