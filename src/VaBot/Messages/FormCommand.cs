using System.Text.RegularExpressions;

namespace VaBot.Messages;

/// <summary>Makes the command line of a submitted <see cref="Form"/>, alike in every channel.</summary>
public static partial class FormCommand
{
    /// <summary>Replaces each <c>{name}</c> by its answer. An answer of more than plain words stands in double quotes, with quotes of its
    /// own removed and line ends as spaces, so that it cannot be read as another part of the line.</summary>
    /// <param name="answers">A missing or empty answer leaves nothing.</param>
    public static string Fill(string template, IReadOnlyDictionary<string, string> answers) =>
        Gap().Replace(Placeholder().Replace(template, match => Quoted(answers.GetValueOrDefault(match.Groups["name"].Value, ""))), " ").TrimEnd();

    private static string Quoted(string answer)
    {
        var line = Gap().Replace(QuoteMark().Replace(answer, "").ReplaceLineEndings(" "), " ").Trim();
        return line.Length == 0 || OneWord().IsMatch(line) ? line : $"\"{line}\"";
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex("[\"“”„«»]", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteMark();

    // Durations, dates, clock times and plain numbers are single words: 45m, 1:30, 2026-11-20, 1.5h, 9-11.
    [GeneratedRegex(@"^\p{L}+\z|^[\p{L}\p{N}][\p{L}\p{N}:./-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex OneWord();

    [GeneratedRegex(@"[ \t]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
