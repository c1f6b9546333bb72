namespace VaBot.Languages.Reading;

/// <summary>What stands in quotation marks is said by somebody else, or is a name; it never asks for anything.</summary>
internal static class Quotations
{
    /// <summary>A mark that is not closed within so many words opens nothing; it also keeps the search linear.</summary>
    private const int LongestQuote = 120;

    public static void Mark(Scene scene)
    {
        var tokens = scene.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (IsLineStart(scene, i) && scene.IsSign(i, '>'))
            {
                i = MarkLine(scene, i);
            }
            else if (tokens[i].Kind == TokenKind.Punctuation && Closing(scene.Text[tokens[i].Start]) is { Length: > 0 } closing)
            {
                i = MarkQuote(scene, i, closing);
            }
        }
    }

    /// <summary>In a command a quotation is a name, to the letter.</summary>
    public static void MarkNames(Scene scene)
    {
        for (var i = 0; i < scene.Tokens.Length; i++)
        {
            if (scene.Tokens[i].Kind == TokenKind.Punctuation && Closing(scene.Text[scene.Tokens[i].Start]) is { Length: > 0 } closing && MarkQuote(scene, i, closing) is var end && end > i)
            {
                scene.Literals.Add((i, end + 1));
                i = end;
            }
        }
    }

    private static bool IsLineStart(Scene scene, int at) => at == 0 || scene.Tokens[at - 1].Kind == TokenKind.NewLine;

    private static int MarkLine(Scene scene, int at)
    {
        while (at < scene.Tokens.Length && scene.Tokens[at].Kind != TokenKind.NewLine)
        {
            scene.Tokens[at++].Owner = Owner.Quote;
        }

        return at;
    }

    private static string Closing(char opening) => opening switch
    {
        '"' => "\"",
        '„' => "”“\"",
        '“' => "”",
        '«' => "»",
        '»' => "«",
        '`' => "`",
        '”' => "”",
        _ => "",
    };

    private static int MarkQuote(Scene scene, int at, string closing)
    {
        var last = Math.Min(scene.Tokens.Length, at + LongestQuote);
        for (var end = at + 1; end < last && scene.Tokens[end].Kind != TokenKind.NewLine; end++)
        {
            if (scene.Tokens[end].Kind == TokenKind.Punctuation && closing.Contains(scene.Text[scene.Tokens[end].Start], StringComparison.Ordinal))
            {
                scene.Own(at, end + 1, Owner.Quote);
                return end;
            }
        }

        return at;
    }
}
