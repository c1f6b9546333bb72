namespace VaBot.Languages.Reading;

/// <summary>Cuts text into words, numbers and signs in one pass.</summary>
internal static class Tokenizer
{
    public static List<Token> Cut(string text, char[] folded, Lexicon lexicon)
    {
        var tokens = new List<Token>(Math.Min(64, text.Length / 4 + 4));
        var space = false;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (c == '\n')
                {
                    tokens.Add(Sign(i, 1, TokenKind.NewLine, space));
                }

                space = true;
                i++;
                continue;
            }

            var token = char.IsAsciiDigit(c) ? Number(text, i)
                : char.IsLetter(c) ? Word(text, folded, i)
                : Other(text, i);
            token.SpaceBefore = space;
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                TakeHyphenated(ref token, folded, lexicon);
            }

            tokens.Add(token);
            space = false;
            i = token.End;
        }

        return tokens;
    }

    private static Token Sign(int start, int length, TokenKind kind, bool space) => new()
    {
        Start = start,
        StemEnd = start + length,
        End = start + length,
        Kind = kind,
        SpaceBefore = space,
        Value = -1,
        Digits = -1,
    };

    private static Token Number(string text, int start)
    {
        var end = start;
        var value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            value = end - start < 6 ? value * 10 + (text[end] - '0') : -1;
            end++;
        }

        var token = Sign(start, end - start, TokenKind.Number, false);
        token.Digits = value;
        token.Value = value < 0 ? -1 : value * 100;
        return token;
    }

    private static Token Word(string text, char[] folded, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || IsInnerApostrophe(text, folded, end)))
        {
            end++;
        }

        var token = Sign(start, end - start, TokenKind.Word, false);
        if (end - start > 2 && folded[end - 1] == 's' && folded[end - 2] == '\'')
        {
            token.StemEnd = end - 2;
        }

        return token;
    }

    private static bool IsInnerApostrophe(string text, char[] folded, int at) =>
        folded[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1]);

    private static Token Other(string text, int start)
    {
        var fraction = text[start] switch { '½' => 50, '¼' => 25, '¾' => 75, _ => 0 };
        if (fraction > 0)
        {
            var number = Sign(start, 1, TokenKind.Number, false);
            number.Value = fraction;
            return number;
        }

        // ".5h": half of one
        var opens = start == 0 || char.IsWhiteSpace(text[start - 1]);
        if (opens && text[start] == '.' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1]))
        {
            var part = Number(text, start + 1);
            part.Value = part.Length switch { 1 => part.Digits * 10, 2 => part.Digits, _ => -1 };
            (part.Start, part.Digits) = (start, -1);
            return part;
        }

        var end = start;
        while (end < text.Length && IsSymbol(text[end]))
        {
            end++;
        }

        return end > start ? Sign(start, end - start, TokenKind.Symbol, false) : Sign(start, 1, TokenKind.Punctuation, false);
    }

    /// <summary>Emoji are surrogates, dingbats and the joiners between them; the minus sign among them is a minus.</summary>
    private static bool IsSymbol(char c) => char.IsSurrogate(c) || (c is >= '\u2190' and <= '\u2bff' or '\u200d' or '\ufe0f' && c != '\u2212');

    private static void TakeHyphenated(ref Token token, char[] folded, Lexicon lexicon)
    {
        var hyphen = token.End;
        var first = hyphen < folded.Length && folded[hyphen] == '-' ? hyphen + 1 : hyphen;
        if (first >= folded.Length || (first == hyphen && token.Kind == TokenKind.Word) || !char.IsLetter(folded[first]))
        {
            return;
        }

        var end = first;
        while (end < folded.Length && end - hyphen < 8 && char.IsLetter(folded[end]))
        {
            end++;
        }

        // "9től" is nine with an ending, "9t" and "9e" are not; behind a hyphen short endings count too
        var whole = end == folded.Length || !char.IsLetter(folded[end]);
        if (whole && end - first > (first == hyphen ? 1 : 0) && lexicon.IsHyphenated(folded.AsSpan(first, end - first), folded[hyphen - 1]))
        {
            token.End = end;
        }
    }
}
