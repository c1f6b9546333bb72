using System.Text.RegularExpressions;
using NodaTime;

namespace VaBot.Languages.Reading;

/// <summary>What is said of a contract behind a slash verb: the client it is about and the day it begins are taken out, the clause itself stays as typed.
/// "Copywriting 32 from 2027-01-01 acme" is the clause "Copywriting 32".</summary>
internal static partial class ClauseReader
{
    public static Understanding Read(Scene scene, SlashVerb verb, int from)
    {
        var client = scene.Clients.Find(mention => scene.Tokens[mention.First].Start >= from);
        var begins = scene.Dates.FindLast(spot => scene.Tokens[spot.First].Start >= from && spot is { Doubt: null, Kind: not DateKind.Week } && Begins(scene, spot));
        var text = scene.Text.ToCharArray();
        Blank(client?.First, client?.End);
        Blank(begins is { } spot && scene.Means(spot.First - 1, Cue.From) ? spot.First - 1 : begins?.First, begins?.End);
        return new Understanding(verb.Intent)
        {
            Client = client is null ? null : scene.ClientName(client),
            Choice = verb.Choice,
            Rest = Gap().Replace(new string(text, from, text.Length - from), " ").Trim(' ', '"', ':', ',', '-') is { Length: > 0 } clause ? clause : null,
            Dates = begins is null ? [] : [Ahead(scene, begins)],
            Doubts = client is { IsAmbiguous: true } ? Rules.Slots.Doubts(scene, null, client) : [],
        };

        void Blank(int? first, int? end)
        {
            for (var at = first is { } token ? scene.Tokens[token].Start : 0; end is { } last && at < scene.Tokens[last - 1].End; at++)
            {
                text[at] = ' ';
            }
        }
    }

    /// <summary>"from december", "decembertől": said to be a beginning. A bare number that could be a date is an amount.</summary>
    private static bool Begins(Scene scene, DateSpot spot) =>
        scene.Means(spot.First - 1, Cue.From) || scene.EndingMeans(spot.End - 1, Cue.From) || scene.TailMeans(spot.End - 1, Cue.From) || Since().IsMatch(scene.Text[scene.Tokens[spot.First].Start..]);

    /// <summary>A month without its year is the one to come, or this one: nothing begins in the past.</summary>
    private static LocalDate Ahead(Scene scene, DateSpot spot)
    {
        var (day, thisMonth) = (spot.Future, scene.Utterance.Now.Date.With(DateAdjusters.StartOfMonth));
        while (spot is { Kind: DateKind.Month, Offset: null } && day < thisMonth && !Year().IsMatch(scene.Typed(spot.First, spot.End)))
        {
            day = day.PlusYears(1);
        }

        return day;
    }

    [GeneratedRegex(@"\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\s{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    /// <summary>A date in numbers with its ending behind a hyphen: "2027-01-01-től".</summary>
    [GeneratedRegex(@"^20\d\d[-.]\s?\d{1,2}[-.]\s?\d{1,2}\.?-?t[őóöo]l", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Since();
}
