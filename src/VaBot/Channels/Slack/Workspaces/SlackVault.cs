using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace VaBot.Channels.Slack.Workspaces;

/// <summary>Tokens at rest: encrypted with the keys of <see cref="Data.ProtectionKey"/>.</summary>
internal sealed class SlackVault(IDataProtectionProvider protection)
{
    private readonly IDataProtector tokens = protection.CreateProtector("VaBot.Slack.Tokens");

    public string Lock(string token) => tokens.Protect(token);

    /// <returns>Null when the key it was encrypted with is gone: the workspace must be installed anew.</returns>
    public string? Unlock(string? locked)
    {
        try
        {
            return locked is null ? null : tokens.Unprotect(locked);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
