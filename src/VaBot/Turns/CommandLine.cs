namespace VaBot.Turns;

/// <summary>What follows a slash command. People type the text; buttons add exact options behind a lone <c>--</c>
/// (<c>/log 8m Newsletter -- task=0192… sure=overlap</c>), so that a click means one thing only.</summary>
public sealed record CommandLine(string Text, IReadOnlyDictionary<string, string> Options)
{
    /// <summary>The change a button undoes or redoes.</summary>
    public const string Change = "change";

    /// <summary>The entry a button edits.</summary>
    public const string Entry = "entry";

    public const string Task = "task";

    /// <summary>The value of <see cref="Task"/> that means: on no task, whatever the words fit.</summary>
    public static readonly Guid NoTask = Guid.Empty;

    public const string Client = "client";

    /// <summary>An ISO date.</summary>
    public const string Day = "day";

    /// <summary>What the person has already been asked and wants all the same: a comma-separated list.</summary>
    public const string Sure = "sure";

    /// <summary>Whole minutes, when a button settles how long something was.</summary>
    public const string Length = "length";

    /// <summary>When the timer that <see cref="Length"/> is about began, Unix seconds: a later timer is not meant.</summary>
    public const string Since = "since";

    /// <summary>The version of the board a button was shown on.</summary>
    public const string Board = "board";

    /// <summary>The step of a checklist a button ticks.</summary>
    public const string Item = "item";

    /// <summary>The column of a board to show more of.</summary>
    public const string Column = "column";

    /// <summary>The message a card is made of: its address.</summary>
    public const string Source = "source";

    /// <summary>Which page of it, from 1.</summary>
    public const string Page = "page";

    /// <summary>The change of a contract a button answers.</summary>
    public const string Proposal = "proposal";

    /// <summary>The client's question a button answers.</summary>
    public const string Question = "question";

    /// <summary>The hours a client wants that a button agrees to.</summary>
    public const string Extra = "extra";

    /// <summary>An entry that is not charged for.</summary>
    public const string Free = "free";

    /// <summary>A report's files, once more.</summary>
    public const string Files = "files";

    private const string Mark = " -- ";

    private static readonly string[] Names = [Change, Entry, Task, Client, Day, Sure, Length, Since, Board, Item, Column, Source, Page, Proposal, Question, Extra, Free, Files];

    /// <summary>Never fails: what is not an option stays text.</summary>
    public static CommandLine Parse(string text)
    {
        var padded = " " + text;
        var at = padded.LastIndexOf(Mark, StringComparison.Ordinal);
        if (at < 0)
        {
            return new CommandLine(text, EmptyOptions);
        }

        var options = new Dictionary<string, string>();
        foreach (var word in padded[(at + Mark.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || !Names.Contains(word[..equals]))
            {
                return new CommandLine(text, EmptyOptions);
            }

            options[word[..equals]] = word[(equals + 1)..];
        }

        return new CommandLine(padded[..at].Trim(), options);
    }

    /// <summary>A command line for a button. Options without a value are left out.</summary>
    public static string Write(string command, string text, params ReadOnlySpan<(string Name, string? Value)> options)
    {
        var line = text.Length == 0 ? $"/{command}" : $"/{command} {text}";
        var mark = Mark;
        foreach (var (name, value) in options)
        {
            if (!string.IsNullOrEmpty(value))
            {
                line += $"{mark}{name}={value}";
                mark = " ";
            }
        }

        return line;
    }

    /// <summary>"Log it anyway" and "8 min" answer one question, however often they are pressed before the message is replaced: they say what she is sure of, or
    /// the day that was meant. Other buttons may be meant twice.</summary>
    public static bool IsAnswer(string line) => line.Contains($" {Sure}=", StringComparison.Ordinal)
        || (line.StartsWith("/log ", StringComparison.Ordinal) && line.Contains($" {Day}=", StringComparison.Ordinal));

    /// <summary>A name as one literal piece of a command line.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "", StringComparison.Ordinal)}\"";

    public Guid? Id(string name) => Options.TryGetValue(name, out var value) && Guid.TryParseExact(value, "N", out var id) ? id : null;

    /// <summary>The page asked for; 1 when none was.</summary>
    public int PageNumber => Options.TryGetValue(Page, out var value) && int.TryParse(value, out var page) && page is > 1 and < 10_000 ? page : 1;

    public bool IsSure(string of) => Options.TryGetValue(Sure, out var value) && value.Split(',').Contains(of);

    private static readonly IReadOnlyDictionary<string, string> EmptyOptions = new Dictionary<string, string>();
}
