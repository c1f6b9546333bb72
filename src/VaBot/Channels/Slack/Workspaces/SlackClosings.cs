using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using VaBot.Data;
using VaBot.People;

namespace VaBot.Channels.Slack.Workspaces;

/// <summary>Says which workspaces the bot may not write in (<see cref="ClosedWorkspace"/>), wherever an installation ends or begins anew: with an organisation's token
/// all its workspaces that have none of their own.</summary>
internal sealed class SlackClosings : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is Database database)
        {
            foreach (var workspace in database.Changed<SlackWorkspace>().ConvertAll(row => row.Entity))
            {
                var members = await database.Set<SlackWorkspace>().Where(one => one.Enterprise == workspace.Team && one.Team != workspace.Team).ToListAsync(cancellationToken);
                foreach (var one in members.Append(workspace))
                {
                    await MarkAsync(database, one.Team, await IsClosedAsync(database, one, cancellationToken), cancellationToken);
                }
            }
        }

        return result;
    }

    private static async Task<bool> IsClosedAsync(Database database, SlackWorkspace workspace, CancellationToken cancellationToken) => workspace switch
    {
        { Token: not null } => false,
        { IsThroughOrganisation: true, Enterprise: { } enterprise } => await database.FindAsync<SlackWorkspace>([enterprise], cancellationToken) is not { Token: not null },
        _ => true,
    };

    private static async Task MarkAsync(Database database, string team, bool isClosed, CancellationToken cancellationToken)
    {
        var known = await database.FindAsync<ClosedWorkspace>([SlackChannel.ChannelName, team], cancellationToken);
        if (isClosed && known is null)
        {
            database.Add(new ClosedWorkspace { Channel = SlackChannel.ChannelName, Workspace = team });
        }
        else if (!isClosed && known is not null)
        {
            database.Remove(known);
        }
    }
}
