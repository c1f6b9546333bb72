using System.Text;

namespace VaBot.Languages.Reading.Rules;

/// <summary>A name as typed: what is left of a stretch when the words that carried other slots are gone.</summary>
internal static class TypedName
{
    private static readonly CueSet Before = CueSet.Of(Cue.Article, Cue.Attachment, Cue.Log, Cue.And, Cue.Polite, Cue.Took, Cue.Approximately, Cue.Of, Cue.Worked, Cue.At, Cue.Begin, Cue.Timer, Cue.Until, Cue.Into, Cue.Pronoun, Cue.Filler);
    private static readonly CueSet Behind = CueSet.Of(Cue.Polite, Cue.And, Cue.Article, Cue.LogPlace, Cue.Took, Cue.Attachment, Cue.From, Cue.Into, Cue.Out, Cue.Pronoun, Cue.Filler);

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
        return token.Owner is not (Owner.None or Owner.Quote) || token.Kind is TokenKind.Punctuation or TokenKind.NewLine or TokenKind.Symbol
            || (token.Owner == Owner.None && token.Kind == TokenKind.Word && token.Lexical.Overlaps(loose));
    }

    /// <summary>The words of a stretch as typed, quotation marks gone; null when it has no letter.</summary>
    public static string? Text(Scene scene, int first, int end, bool keepOwned)
    {
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

        return letters ? text.ToString().Trim(' ', ',', '.', ':', ';', '-', '!', '?', '(', ')', '–', '—', '/') is { Length: > 0 } trimmed ? trimmed : null : null;
    }

    private static bool IsNeighbour(Scene scene, int at, bool keepOwned) => keepOwned || scene.Tokens[at - 1].Owner is Owner.None or Owner.Quote;
}
