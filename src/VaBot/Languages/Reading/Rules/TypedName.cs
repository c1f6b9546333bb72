using System.Text;

namespace VaBot.Languages.Reading.Rules;

/// <summary>A name as typed: what is left of a stretch when the words that carried other slots are gone.</summary>
internal static class TypedName
{
    private static readonly CueSet Before = CueSet.Of(Cue.Article, Cue.Attachment, Cue.Log, Cue.And, Cue.Polite, Cue.Took, Cue.Approximately, Cue.Of, Cue.Worked, Cue.At, Cue.Begin, Cue.Timer, Cue.Until, Cue.Into, Cue.Pronoun, Cue.Filler);
    private static readonly CueSet Behind = CueSet.Of(Cue.Polite, Cue.And, Cue.Article, Cue.LogPlace, Cue.Took, Cue.Attachment, Cue.From, Cue.Into, Cue.Out, Cue.Pronoun, Cue.Filler);

    /// <summary>What separates a name from its surroundings and is no part of it.</summary>
    private const string Separators = ",.:;-–—/()|•!?+&@";

    private static readonly char[] Edges = [' ', ',', '.', ':', ';', '-', '!', '?', '(', ')', '–', '—', '/'];

    /// <summary>In commands a name keeps every character.</summary>
    private static bool IsTyped(Scene scene) => scene.Utterance.Command is "log" or "timer" or "task";

    /// <summary>The stretch as it was typed, white space and control characters made single spaces; the inside of a quotation when it is nothing else; null when a slot stands in it.</summary>
    private static string? AsTyped(Scene scene, int first, int end, bool keepOwned)
    {
        if (first >= end || !IsTyped(scene))
        {
            return null;
        }

        var letters = false;
        for (var i = first; i < end; i++)
        {
            if (!keepOwned && scene.Tokens[i].Owner is not (Owner.None or Owner.Quote))
            {
                return null;
            }

            letters |= scene.Tokens[i].Kind is TokenKind.Word or TokenKind.Number;
        }

        if (scene.Literals.Contains((first, end)))
        {
            return Clean(scene.Text.AsSpan(scene.Tokens[first].End..scene.Tokens[end - 1].Start)) is { Length: > 0 } quoted ? quoted : null;
        }

        return letters && Clean(scene.Text.AsSpan(scene.Tokens[first].Start..scene.Tokens[end - 1].End)).Trim(Edges) is { Length: > 0 } typed ? typed : null;
    }

    private static string Clean(ReadOnlySpan<char> typed)
    {
        var text = new StringBuilder(typed.Length);
        foreach (var c in typed)
        {
            var isSpace = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!isSpace || (text.Length > 0 && text[^1] != ' '))
            {
                text.Append(isSpace ? ' ' : c);
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>The unowned words between two places, without connecting words at either side; null when nothing is left.</summary>
    public static string? Rest(Scene scene, int first, int end)
    {
        while (first < end && IsLoose(scene, first, Before))
        {
            first++;
        }

        while (end > first && IsLoose(scene, end - 1, Behind))
        {
            end--;
        }

        return Text(scene, first, end, keepOwned: false);
    }

    private static bool IsLoose(Scene scene, int at, CueSet loose)
    {
        ref readonly var token = ref scene.Tokens[at];
        if (IsTyped(scene) && token.Owner is Owner.None or Owner.Quote && token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
        {
            return token.Owner == Owner.None && (token.Kind == TokenKind.Punctuation ? Separators.Contains(scene.Text[token.Start], StringComparison.Ordinal) : at + 1 < scene.Tokens.Length && scene.Tokens[at + 1].Owner != Owner.None);
        }

        return token.Owner is not (Owner.None or Owner.Quote) || token.Kind is TokenKind.Punctuation or TokenKind.NewLine or TokenKind.Symbol
            || (token.Owner == Owner.None && token.Kind == TokenKind.Word && token.Lexical.Overlaps(loose));
    }

    /// <summary>The words of a stretch as typed, quotation marks gone; null when it has no letter.</summary>
    public static string? Text(Scene scene, int first, int end, bool keepOwned)
    {
        if (AsTyped(scene, first, end, keepOwned) is { } typed)
        {
            return typed;
        }

        var text = new StringBuilder();
        var letters = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref scene.Tokens[i];
            if ((!keepOwned && token.Owner is not (Owner.None or Owner.Quote)) || (token.Kind == TokenKind.Punctuation && "\"„”“«»`".Contains(scene.Text[token.Start], StringComparison.Ordinal)))
            {
                continue;
            }

            if (text.Length > 0 && (token.SpaceBefore || i == first || !IsNeighbour(scene, i, keepOwned)))
            {
                text.Append(' ');
            }

            text.Append(scene.Text, token.Start, token.Length);
            letters |= token.Kind is TokenKind.Word or TokenKind.Number;
        }

        return letters ? text.ToString().Trim(Edges) is { Length: > 0 } trimmed ? trimmed : null : null;
    }

    private static bool IsNeighbour(Scene scene, int at, bool keepOwned) => keepOwned || scene.Tokens[at - 1].Owner is Owner.None or Owner.Quote;
}
