using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace VaBot.Messages;

/// <summary>A run of text of one look. The text is data: a channel escapes it before it adds markup of its own.</summary>
public sealed record Span(string Text, bool Strong = false);

/// <summary>A sentence made of runs. Written as an interpolated string whose holes marked <c>:b</c> stand out:
/// <c>Phrase p = Phrase.Of($"Logged {minutes:b} on {title:b}.")</c>.</summary>
public sealed record Phrase(IReadOnlyList<Span> Spans)
{
    public static readonly Phrase Empty = new([]);

    public static Phrase Of(PhraseBuilder builder) => builder.Build();

    public static Phrase Plain(string text) => new([new Span(text)]);

    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Phrase?(string? text) => text is null ? null : Plain(text);

    /// <summary>Puts phrases after each other with a plain separator between them.</summary>
    public static Phrase Join(string separator, IEnumerable<Phrase> phrases)
    {
        var spans = new List<Span>();
        foreach (var phrase in phrases)
        {
            if (spans.Count > 0)
            {
                spans.Add(new Span(separator));
            }

            spans.AddRange(phrase.Spans);
        }

        return new Phrase(spans);
    }

    /// <summary>The text without any look.</summary>
    public override string ToString() => Spans.Count == 1 ? Spans[0].Text : string.Concat(Spans.Select(span => span.Text));

    public bool Equals(Phrase? other) => other is not null && Spans.SequenceEqual(other.Spans);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}

/// <summary>What makes an interpolated string a <see cref="Phrase"/>; the compiler calls it.</summary>
[InterpolatedStringHandler]
public ref struct PhraseBuilder
{
    private readonly List<Span> spans;
    private readonly StringBuilder plain;

    public PhraseBuilder(int literalLength, int formattedCount)
    {
        spans = new List<Span>(formattedCount * 2 + 1);
        plain = new StringBuilder(literalLength);
    }

    public readonly void AppendLiteral(string text) => plain.Append(text);

    public readonly void AppendFormatted(string? text) => plain.Append(text);

    public readonly void AppendFormatted(int number) => plain.Append(number);

    public readonly void AppendFormatted(Phrase phrase)
    {
        Flush();
        spans.AddRange(phrase.Spans);
    }

    /// <summary>The only format is <c>b</c>: stands out.</summary>
    public readonly void AppendFormatted(string? text, string format)
    {
        if (format != "b")
        {
            throw new FormatException($"A phrase knows the format 'b' only, not '{format}'.");
        }

        Flush();
        spans.Add(new Span(text ?? "", Strong: true));
    }

    internal readonly Phrase Build()
    {
        Flush();
        return new Phrase(spans);
    }

    private readonly void Flush()
    {
        if (plain.Length > 0)
        {
            spans.Add(new Span(plain.ToString()));
            plain.Clear();
        }
    }
}
