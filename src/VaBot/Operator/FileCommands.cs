using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using VaBot.Data;
using VaBot.Delivery;

namespace VaBot.Operator;

/// <summary><c>vabot files list</c> and <c>vabot files revoke ID</c>: documents that people can fetch by a link, and the end of a link.</summary>
internal static class FileCommands
{
    public static async Task<int> ListAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        var files = await services.GetRequiredService<Database>().Set<SharedFile>().AsNoTracking()
            .Where(file => file.RevokedAt == null && file.ExpiresAt > now)
            .OrderBy(file => file.ExpiresAt)
            .Select(file => new { file.Id, file.Name, file.ExpiresAt })
            .ToListAsync(cancellationToken);
        foreach (var file in files)
        {
            await output.WriteLineAsync($"{file.Id:N}  until {InstantPattern.General.Format(file.ExpiresAt)}  {file.Name}");
        }

        return OperatorCommands.Done;
    }

    public static async Task<int> RevokeAsync(IServiceProvider services, string id, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(id, out var guid) || !await services.GetRequiredService<SharedFileLinks>().RevokeAsync(guid, cancellationToken))
        {
            await errors.WriteLineAsync($"There is no document '{id}'.");
            return OperatorCommands.Failed;
        }

        await output.WriteLineAsync("Its link leads nowhere from now on.");
        return OperatorCommands.Done;
    }
}
