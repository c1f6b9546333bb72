using System.Text.RegularExpressions;

namespace VaBot.Messages;

/// <summary>Makes the command line of a submitted <see cref="Form"/>, alike in every channel.</summary>
public static partial class FormCommand
{
    /// <summary>Replaces each <c>{name}</c> by its answer. An answer of more than plain words stands in double quotes, with quotes of its
    /// own removed and line ends as spaces, so that it cannot be read as another part of the line; <c>"{name}"</c> stands in quotes always.
    /// What is in brackets is left out when an answer in it is empty: <c>/task add "{title}"[, due {due}]</c>.</summary>
    /// <param name="answers">A missing or empty answer leaves nothing.</param>
    public static string Fill(string template, IReadOnlyDictionary<string, string> answers)
    {
        var chosen = Piece().Replace(template, piece => Placeholder().Matches(piece.Value).All(match => AnswerOf(match).Length > 0) ? piece.Groups["inner"].Value : "");
        return Gap().Replace(Placeholder().Replace(chosen, match => Written(AnswerOf(match), match.Groups["quote"].Success)), " ").TrimEnd();

        string AnswerOf(Match match) => Cleaned(answers.GetValueOrDefault(match.Groups["name"].Value, ""));
    }

    private static string Cleaned(string answer) => Gap().Replace(QuoteMark().Replace(answer, "").ReplaceLineEndings(" "), " ").Trim();

    private static string Written(string line, bool quoted) => line.Length == 0 || (!quoted && OneWord().IsMatch(line)) ? line : $"\"{line}\"";

    [GeneratedRegex(@"\[(?<inner>[^\[\]]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();

    [GeneratedRegex("""(?<quote>")?\{(?<name>\w+)\}(?(quote)")""", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex("[\"“”„«»]", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteMark();

    // Durations, dates, clock times and plain numbers are single words: 45m, 1:30, 2026-11-20, 1.5h, 9-11.
    [GeneratedRegex(@"^\p{L}+\z|^[\p{L}\p{N}][\p{L}\p{N}:./-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex OneWord();

    [GeneratedRegex(@"[ \t]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
