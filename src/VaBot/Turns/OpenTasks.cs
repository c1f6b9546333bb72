using VaBot.Data;
using VaBot.People;

namespace VaBot.Turns;

/// <summary>The open tasks an actor may see, in the order of the boards when they were read: what the reader looks for names in. Tasks are a feature's; turns only need their titles.</summary>
/// <param name="only">A click names its card by id, so no other is looked for; null for all.</param>
public delegate Task<IReadOnlyList<KnownTask>> OpenTasks(Database database, Actor actor, Guid? only, CancellationToken cancellationToken);
