using System.Text;

namespace VaBot.Languages.Reading;

/// <summary>Letters without case and accents, one char for one char, so that places in the folded text are places in the typed text.</summary>
internal static class Folding
{
    private const string Accents =
        "aáàâäãåāăą eéèêëēĕėęě iíìîïĩīĭįı oóòôöõōŏőø uúùûüũūŭůűų cçćĉċč dďđ gĝğġģ hĥħ jĵ kķ lĺļľŀł nñńņň rŕŗř sśŝşšș tţťŧț wŵ yýÿŷ zźżž";

    private static readonly char[] Base = BuildBase();

    /// <summary>Lower case without accents; typographic apostrophes and dashes become the plain ones.</summary>
    public static char Fold(char c)
    {
        if (c < 128)
        {
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        c = char.ToLowerInvariant(c);
        return c < Base.Length ? Base[c] : c switch
        {
            '’' or '‘' or '′' or 'ʼ' or '＇' => '\'',
            '–' or '—' or '‐' or '‑' or '−' or '―' => '-',
            _ => c,
        };
    }

    /// <summary>Lower case with the accent kept, and the look-alikes õ û (old keyboards) and missing doubles made one with ö ü.</summary>
    public static char Lower(char c)
    {
        c = char.ToLowerInvariant(c);
        return c switch { 'ő' or 'õ' => 'ö', 'ű' or 'û' => 'ü', '’' => '\'', _ => c };
    }

    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Fold(source[i]);
        }
    });

    /// <summary>True when the typed letters can be this spelling: an accent may be missing, but none may be there that the spelling lacks
    /// (so "fel" may be "fél", and "fél" is never "fel"). The last letter of a stem lengthens before endings, so it is compared folded.</summary>
    public static bool CanBe(ReadOnlySpan<char> typed, string spelling, bool isStem)
    {
        for (var i = 0; i < typed.Length && i < spelling.Length; i++)
        {
            var c = Lower(typed[i]);
            if (c != spelling[i] && c != Fold(spelling[i]) && !(isStem && i == spelling.Length - 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Base letter and combining accent put together; other combining marks go. The text itself when it has none.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036f'))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is < '\u0300' or > '\u036f')
            {
                composed.Append(c);
            }
            else if (composed.Length > 0)
            {
                composed[^1] = Compose(composed[^1], c);
            }
        }

        return composed.ToString();
    }

    private static char Compose(char letter, char mark)
    {
        const string letters = "aeiouAEIOU";
        var at = letters.IndexOf(letter, StringComparison.Ordinal);
        return at < 0 ? letter : mark switch
        {
            '\u0301' => "áéíóúÁÉÍÓÚ"[at],
            '\u0308' => "äëïöüÄËÏÖÜ"[at],
            '\u030b' => "aeiőűAEIŐŰ"[at],
            '\u0302' => "âêîôûÂÊÎÔÛ"[at],
            '\u0300' => "àèìòùÀÈÌÒÙ"[at],
            _ => letter,
        };
    }

    private static char[] BuildBase()
    {
        var table = new char[0x250];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (char)i;
        }

        foreach (var group in Accents.Split(' '))
        {
            foreach (var accented in group.AsSpan(1))
            {
                table[accented] = group[0];
            }
        }

        table['´'] = '\'';
        return table;
    }
}
