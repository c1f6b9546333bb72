namespace VaBot.Languages.Reading;

/// <summary>Key words with one typing mistake: a letter lost, doubled or too many, two swapped. Another letter in place of one makes
/// another word too often ("march", "match"), so that is no mistake here.</summary>
internal sealed class Misspellings
{
    private const int Longest = 16;

    private readonly int shortest;

    /// <summary>By first letter, one bit for each length there is a key word of: most words are told apart by that alone.</summary>
    private readonly ulong[] lengths = new ulong[64];

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> keys;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> shortened;

    /// <param name="words">The key words, folded.</param>
    /// <param name="shortest">Shorter words are no mistakes and have none.</param>
    public Misspellings(IEnumerable<string> words, int shortest = 5)
    {
        this.shortest = shortest;
        var known = words.Where(word => word.Length >= shortest && word.Length <= Longest).ToHashSet();
        var lost = new Dictionary<string, string>();
        foreach (var word in known)
        {
            for (var i = 1; i < word.Length; i++)
            {
                lost.TryAdd(word.Remove(i, 1), word);
            }
        }

        foreach (var word in known)
        {
            lengths[word[0] & 63] |= 1UL << word.Length;
        }

        keys = known.GetAlternateLookup<ReadOnlySpan<char>>();
        shortened = lost.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The key word that was meant, folded; null when the word is none with one mistake.</summary>
    public string? Find(ReadOnlySpan<char> folded)
    {
        if (folded.Length < shortest || folded.Length > Longest || ((lengths[folded[0] & 63] | lengths[folded[1] & 63]) & 7UL << folded.Length - 1) == 0)
        {
            return null;
        }

        return shortened.TryGetValue(folded, out var longer) ? longer : Swapped(folded) ?? TooLong(folded);
    }

    private string? Swapped(ReadOnlySpan<char> folded)
    {
        Span<char> tried = stackalloc char[Longest];
        tried = tried[..folded.Length];
        folded.CopyTo(tried);
        for (var i = 0; i + 1 < tried.Length; i++)
        {
            (tried[i], tried[i + 1]) = (tried[i + 1], tried[i]);
            if (keys.TryGetValue(tried, out var key))
            {
                return key;
            }

            (tried[i], tried[i + 1]) = (tried[i + 1], tried[i]);
        }

        return null;
    }

    private string? TooLong(ReadOnlySpan<char> folded)
    {
        Span<char> tried = stackalloc char[Longest];
        tried = tried[..(folded.Length - 1)];
        folded[1..].CopyTo(tried);
        for (var i = 0; i + 1 < tried.Length; i++)
        {
            // the letter left out moves one to the right each time; the first stays, and one more at the end is another form of the word
            tried[i] = folded[i];
            if (keys.TryGetValue(tried, out var key))
            {
                return key;
            }
        }

        return null;
    }
}
