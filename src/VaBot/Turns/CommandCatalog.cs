using System.Reflection;
using VaBot.Languages;

namespace VaBot.Turns;

/// <summary>Every command of the house, by what it does.</summary>
public sealed class CommandCatalog
{
    private readonly Dictionary<Intent, Command> commands;

    /// <param name="assembly">Where to look; every concrete command in it has a constructor without parameters.</param>
    public CommandCatalog(Assembly assembly) => commands = assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract)
        .Select(type => (Command)Activator.CreateInstance(type)!)
        .ToDictionary(command => command.Intent);

    public IReadOnlyCollection<Command> All => commands.Values;

    public Command? Find(Intent intent) => commands.GetValueOrDefault(intent);
}
