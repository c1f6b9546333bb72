using NodaTime;

namespace VaBot.Languages.Reading;

/// <summary>A word or phrase that means one thing behind one slash command and nothing in conversation: <c>/task rename …</c>, <c>/va hours …</c>.</summary>
/// <param name="Words">Folded.</param>
/// <param name="NeedsListed">The words can begin a new card's title too ("check invoices"), so they count only in front of a listed card.</param>
/// <param name="Choice">Which one of a closed set the words choose: "formal", "daily"; null when they choose nothing.</param>
/// <param name="NeedsText">They mean something else when nothing follows the card ("check newsletter" is done).</param>
/// <param name="StandsAlone">They count only when nothing at all follows ("all invoices" is a title).</param>
/// <param name="IsClause">What follows says something of a contract (<see cref="ClauseReader"/>).</param>
internal sealed record SlashVerb(string Words, Intent Intent, bool NeedsListed, string? Choice, bool NeedsText, bool StandsAlone, bool IsClause);

/// <summary>The verbs of slash commands, before anything is weighed: they are typed on purpose, so what follows stays as typed.</summary>
internal static class SlashVerbs
{
    private const string AroundText = " \t\r\n:,-–—\"'“”„»«";

    /// <returns>Null when the text begins with no verb of its command.</returns>
    public static Understanding? Read(Scene scene)
    {
        if (scene.Utterance.Command is not { } command)
        {
            return null;
        }

        var start = scene.Text.Length - scene.Text.AsSpan().TrimStart().Length;
        foreach (var verb in scene.Lexicon.VerbsOf(command))
        {
            var after = start + verb.Words.Length;
            if (!scene.FoldedText.AsSpan(start).StartsWith(verb.Words) || (after < scene.Text.Length && char.IsLetterOrDigit(scene.Text[after])))
            {
                continue;
            }

            if (IsClientsName(scene, start, after))
            {
                return null;
            }

            var card = verb.IsClause ? null : CardAt(scene, after);
            var rest = Rest(scene.Text[(card is null ? after : scene.Tokens[card.End - 1].End)..], card is not null);
            if ((card is not null || !verb.NeedsListed) && (!verb.NeedsText || (verb.IsClause ? rest?.Any(char.IsDigit) == true : SaysMore(scene, card))) && (!verb.StandsAlone || rest is null && card is null))
            {
                return Meant(scene, verb, after, card, rest);
            }
        }

        return null;
    }

    private static Understanding Meant(Scene scene, SlashVerb verb, int after, Mention? card, string? rest)
    {
        var from = card is null ? after : scene.Tokens[card.End - 1].End;
        if (verb.IsClause)
        {
            return ClauseReader.Read(scene, verb, after);
        }

        var due = scene.Dates.Find(spot => spot.Kind == DateKind.Day && scene.Tokens[spot.First].Start >= from);
        return PlanCommand.In(WeekOf(scene, verb.Intent, from), new Understanding(verb.Intent)
        {
            Task = card is null ? null : scene.TaskName(card),
            Client = scene.Clients.Find(client => scene.Tokens[client.First].Start >= from) is { } client ? scene.ClientName(client) : null,
            Choice = verb.Choice,
            Month = Rules.InfoRules.Month(scene.Dates.Find(spot => spot.Kind == DateKind.Month && scene.Tokens[spot.First].Start >= from)),
            Rest = rest,
            Dates = SpanReader.Days(scene, from),
            Hours = SpanReader.Hours(scene, from),
            Time = verb.Intent == Intent.SettingsPlanning ? SpanReader.TimeOfDay(scene, from) : null,
            Weekdays = SpanReader.Weekdays(scene, from),
            Minutes = scene.Times.Find(time => scene.Tokens[time.First].Start >= from && time.IsLength)?.Minutes,
            Due = verb.Intent == Intent.TaskDue ? due?.Future : null,
            Doubts = Rules.Slots.With(card is { IsAmbiguous: true } ? Rules.Slots.Doubts(scene, card, null) : [], verb.Intent == Intent.TaskDue ? due?.Doubt : null),
        });
    }

    /// <summary>"next week" behind what is done with a plan; in a note it is part of what is said.</summary>
    private static DateSpot? WeekOf(Scene scene, Intent intent, int from) =>
        intent is Intent.PlanSend or Intent.PlanSkip or Intent.PlanMinutes or Intent.PlanForm ? scene.Dates.Find(spot => spot.Kind == DateKind.Week && scene.Tokens[spot.First].Start >= from) : null;

    /// <summary>"/client New Wave" with a client of that name: the verb is only its beginning.</summary>
    private static bool IsClientsName(Scene scene, int start, int after) =>
        scene.Utterance.Command == "client" && scene.Clients.Exists(client => scene.Tokens[client.First].Start == start && scene.Tokens[client.End - 1].End > after);

    /// <summary>The listed card named right behind the verb, with nothing but signs and an article between.</summary>
    private static Mention? CardAt(Scene scene, int from)
    {
        foreach (var mention in scene.Tasks)
        {
            if (scene.Tokens[mention.First].Start < from)
            {
                continue;
            }

            for (var i = mention.First - 1; i >= 0 && scene.Tokens[i].Start >= from; i--)
            {
                if (scene.Tokens[i].Kind != TokenKind.Punctuation && !scene.Means(i, Cue.Article))
                {
                    return null;
                }
            }

            return mention;
        }

        return null;
    }

    private static readonly CueSet Closing = CueSet.Of(Cue.Out, Cue.Polite, Cue.Done, Cue.Mark);

    /// <summary>"check newsletter off please" says nothing beyond the card, "check newsletter order photos" does.</summary>
    private static bool SaysMore(Scene scene, Mention? card)
    {
        for (var i = card?.End ?? scene.Tokens.Length; i < scene.Tokens.Length; i++)
        {
            if (scene.Tokens[i].Kind is TokenKind.Number or TokenKind.Symbol || (scene.Tokens[i].Kind == TokenKind.Word && !scene.Tokens[i].InPhrase && !scene.Tokens[i].Lexical.Overlaps(Closing)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Rest(string text, bool behindName) =>
        (behindName ? text.TrimStart(AroundText.ToCharArray()) : text).Trim() is { Length: > 0 } rest ? rest : null;
}
