using System.Text;
using Microsoft.EntityFrameworkCore;
using VaBot.Features.Contracts;
using VaBot.Languages;
using VaBot.Languages.Reading;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>"Write post, Copywriting, 2h, weekly on friday": what a new card's title is when service and repeat are taken out of it. Which services there
/// are is in the contracts, so the reader cannot know them; what is left is read again.</summary>
/// <param name="Said">What was understood without them.</param>
public sealed record NewCard(Understanding Said, string? Service, Repeat? Repeats)
{
    public static async Task<NewCard> ReadAsync(Turn turn, CancellationToken cancellationToken)
    {
        var pieces = Pieces(turn.Line.Text);
        var services = pieces.Count < 2 ? [] : await turn.Database.Set<Rate>().VisibleTo(turn.Actor).Where(rate => rate.Service != null).Select(rate => rate.Service!).Distinct().ToListAsync(cancellationToken);
        string? service = null;
        Repeat? repeats = null;
        var kept = new List<string>();
        foreach (var piece in pieces)
        {
            if (service is null && kept.Count > 0 && services.Find(named => Folding.Fold(named) == Folding.Fold(piece.Trim('"'))) is { } found)
            {
                service = found;
            }
            else if (repeats is null && kept.Count > 0 && Reader.Shared.ReadRepeat(piece) is { Repeat: { } whole })
            {
                repeats = whole;
            }
            else if (repeats is null && Reader.Shared.ReadRepeatAtEnd(piece) is { Repeat: { } tail } cut)
            {
                repeats = tail;
                kept.Add(piece[..cut.Start].TrimEnd());
            }
            else
            {
                kept.Add(piece);
            }
        }

        return service is null && repeats is null
            ? new NewCard(turn.Understanding, null, null)
            : new NewCard(turn.ReadText(string.Join(", ", kept)), service, repeats);
    }

    /// <summary>What stands between commas, semicolons, dashes and line ends, quotations in one piece.</summary>
    private static List<string> Pieces(string text)
    {
        var (pieces, piece, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            var isDash = text[i] is '-' or '–' or '—' && i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';
            if (!quoted && (text[i] is ',' or ';' or '\n' || isDash))
            {
                pieces.Add(piece.ToString().Trim());
                piece.Clear();
            }
            else
            {
                piece.Append(text[i]);
            }
        }

        pieces.Add(piece.ToString().Trim());
        return [.. pieces.Where(one => one.Length > 0)];
    }
}
