using System.Text;

namespace VaBot.Languages.Reading.Rules;

/// <summary>A message nothing was read in, read once more with its typing mistakes mended and its unknown words left out: the command line it may have meant. Offered, never done.</summary>
internal static class CloseMiss
{
    private const int LongestMessage = 16;
    private const int MostChanged = 3;

    /// <param name="read">Reads an utterance on its own.</param>
    public static string? Of(Scene scene, Func<Utterance, Understanding?> read)
    {
        if (scene.Tokens.Length > LongestMessage || scene.Sentences.Exists(sentence => sentence.IsVetoed || sentence.IsQuestion || sentence.Clauses.Exists(clause => clause.IsSilent))
            || Plainer(scene) is not { } text || read(scene.Utterance with { Text = text, Command = null }) is not { Repair: false } meant || !IsClear(scene, meant))
        {
            return null;
        }

        var line = scene.Lexicon.Tables(scene.Utterance.Language).Line(meant);
        return line is not null && Says(scene, line, meant, read) ? line : null;
    }

    private static bool IsClear(Scene scene, Understanding meant) =>
        meant.Doubts.Count == 0 && meant.Entries.All(entry => entry.Doubts.Count == 0 && entry.Task?.Index is not null)
        && (scene.Utterance.Speaker == Speaker.Assistant || meant.Intent is not (Intent.TimeLog or Intent.TimeStart or Intent.TimeStop or Intent.TimeEdit or Intent.TimeUndo));

    /// <summary>The message with its unknown words mended or gone; null when there are none, or too many.</summary>
    private static string? Plainer(Scene scene)
    {
        var text = new StringBuilder();
        var changed = 0;
        foreach (ref readonly var token in scene.Tokens.AsSpan())
        {
            if (token.SpaceBefore)
            {
                text.Append(' ');
            }

            var isUnknown = token is { Kind: TokenKind.Word, Owner: Owner.None } && (token.Lexical.IsEmpty || (!token.IsStemmed && !token.InPhrase && scene.Lexicon.Find(scene.Folded(token)).IsEmpty));
            if (!isUnknown)
            {
                text.Append(scene.Span(token));
                continue;
            }

            changed++;
            text.Append(scene.Lexicon.AnyMisspellings.Find(scene.Folded(token)));
        }

        return changed is > 0 and <= MostChanged ? text.ToString() : null;
    }

    /// <summary>A line is offered only when it is read as what it stands for.</summary>
    private static bool Says(Scene scene, string line, Understanding meant, Func<Utterance, Understanding?> read)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var (command, text) = space < 0 ? (line[1..], "") : (line[1..space], line[(space + 1)..]);
        if (command is "va" or "help")
        {
            return true;
        }

        return read(scene.Utterance with { Text = text, Command = command }) is { Doubts.Count: 0 } again && again.Intent == meant.Intent && again.Task?.Index == meant.Task?.Index
            && again.Before?.Index == meant.Before?.Index && again.Entries.Count == meant.Entries.Count;
    }
}
