using VaBot.Data;
using VaBot.People;

namespace VaBot.Turns;

/// <summary>The open tasks an actor may see, in board order: what the reader looks for names in. Tasks are a feature's; turns only need their titles.</summary>
public delegate Task<IReadOnlyList<KnownTask>> OpenTasks(Database database, Actor actor, CancellationToken cancellationToken);
