namespace VaBot.Languages.Reading;

/// <summary>Lengths of time in any notation of the tables: "1h30", "másfél óra", "three quarters of an hour", "25'", "1:30".</summary>
internal static class DurationReader
{
    private const int DayMinutes = 24 * 60;
    private const int TooMany = 1_000_000;

    public static TimeSpot? Read(Scene scene, int at)
    {
        var spot = Colon(scene, at) ?? Composed(scene, at);
        if (spot is null)
        {
            return null;
        }

        var negative = at > 0 && scene.IsSign(at - 1, '-') && scene.IsJoined(at) && (at == 1 || scene.Tokens[at - 1].SpaceBefore);
        var fromTo = at > 1 && scene.IsSign(at - 1, '-') && scene.Tokens[at - 2].Kind == TokenKind.Number;
        return spot.Minutes is <= 0 or > DayMinutes || negative || fromTo
            ? spot with { Doubt = new Doubt.ImpossibleDuration(scene.Typed(negative || fromTo ? at - 1 : at, spot.End)) }
            : spot;
    }

    private static TimeSpot? Composed(Scene scene, int at)
    {
        if (!Quantity(scene, at, out var quantity, out var end))
        {
            return null;
        }

        // "13 órakor" is a time of day
        if (scene.Means(end, Cue.Hour) && !scene.TailMeans(end, Cue.At))
        {
            // "öt negyedóra": the unit is a part of an hour itself
            if (end > at && scene.Means(end, Cue.Number) && scene.Tokens[end].Value is > 0 and < 100 and var part)
            {
                return new TimeSpot(at, end + 1, (int)Math.Min(quantity / 100L * part * 60 / 100, TooMany));
            }

            return Hours(scene, at, quantity, end + 1);
        }

        return scene.Means(end, Cue.Minute) ? new TimeSpot(at, SkipDot(scene, end + 1), quantity / 100) : null;
    }

    /// <summary>A number, or the article before a unit, up to the unit: "half an", "three quarters of an", "45-".</summary>
    private static bool Quantity(Scene scene, int at, out int hundredths, out int end)
    {
        // "negyedóra", "félóra": number and unit in one word
        if (scene.Means(at, Cue.Hour) && scene.Means(at, Cue.Number))
        {
            (hundredths, end) = (scene.Tokens[at].Value, at);
            return hundredths > 0;
        }

        if (!NumberReader.Read(scene, at, out hundredths, out end))
        {
            if (!scene.Means(at, Cue.One))
            {
                return false;
            }

            (hundredths, end) = (100, at + 1);
            if (NumberReader.Read(scene, at + 1, out var part, out var next) && part is < 100 or >= 100 * 100)
            {
                (hundredths, end) = (part, next);
            }
        }

        if (scene.IsSign(end, '-') && scene.IsJoined(end) && scene.IsJoined(end + 1))
        {
            end++;
        }
        else if (hundredths < 100)
        {
            end = scene.Means(end, Cue.Of) ? end + 1 : end;
            end = scene.Means(end, Cue.Article) ? end + 1 : end;
        }
        else if (scene.Means(end, Cue.More) && !scene.Means(end, Cue.Number))
        {
            // "20 more minutes"
            end++;
        }

        return scene.Means(end, Cue.Hour) || scene.Means(end, Cue.Minute);
    }

    private static TimeSpot Hours(Scene scene, int at, int quantity, int end)
    {
        var minutes = (int)Math.Min(quantity * 60L / 100, TooMany);
        end = SkipDot(scene, end);
        var fraction = 0;
        if (NumberReader.AddFraction(scene, ref fraction, ref end))
        {
            return new TimeSpot(at, end, minutes + fraction * 60 / 100);
        }

        var next = scene.Means(end, Cue.And) || scene.IsSign(end, ',') ? end + 1 : end;
        if (!NumberReader.Read(scene, next, out var more, out var after))
        {
            return new TimeSpot(at, end, minutes);
        }

        // "1h 75m" is neither a length nor two of them
        if (more >= 6000 && next == end && scene.Means(after, Cue.Minute))
        {
            return new TimeSpot(at, after + 1, minutes) { Doubt = new Doubt.ImpossibleDuration(scene.Typed(at, after + 1)) };
        }

        if (more is >= 100 and < 6000)
        {
            if (scene.Means(after, Cue.Minute))
            {
                return new TimeSpot(at, SkipDot(scene, after + 1), minutes + more / 100);
            }

            // "1h30" and "2 h 30" need no second unit; "1h 2 labels" is not two minutes
            var last = scene.Tokens[next];
            if (next == end && last.Digits >= 0 && (last.Length == 2 || !last.SpaceBefore) && !scene.Means(after, Cue.Hour) && !scene.Means(after, Cue.Second) && !scene.IsSign(after, ':')
                && after == next + 1 && last.StemEnd == last.End)
            {
                return new TimeSpot(at, after, minutes + last.Digits);
            }

            // "an hour ten", "two hours twenty": a round number in words with nothing behind it that could be counted
            if (next == end && last.Kind == TokenKind.Word && more >= 500 && more % 500 == 0 && !IsCounted(scene, after))
            {
                return new TimeSpot(at, after, minutes + more / 100);
            }
        }

        return new TimeSpot(at, end, minutes);
    }

    private static readonly CueSet Joints = CueSet.Of(Cue.Attachment, Cue.Took, Cue.At, Cue.Article, Cue.Of, Cue.Today, Cue.Yesterday, Cue.Weekday, Cue.Into);

    private static bool IsCounted(Scene scene, int at) =>
        at < scene.Tokens.Length && scene.Tokens[at].Kind is TokenKind.Word or TokenKind.Number && !scene.Tokens[at].Lexical.Overlaps(Joints);

    /// <summary>"min." and "hrs." carry a dot of their own.</summary>
    private static int SkipDot(Scene scene, int end) =>
        scene.IsSign(end, '.') && scene.IsJoined(end) && scene.Tokens[end - 1].Length <= 4 && end + 1 < scene.Tokens.Length && scene.Tokens[end - 1].Kind == TokenKind.Word
            ? end + 1
            : end;

    private static TimeSpot? Colon(Scene scene, int at)
    {
        var tokens = scene.Tokens;
        if (at + 2 >= tokens.Length || tokens[at].Kind != TokenKind.Number || tokens[at].Length > 2 || !scene.IsSign(at + 1, ':') || !scene.IsJoined(at + 1)
            || !scene.IsJoined(at + 2) || tokens[at + 2].Kind != TokenKind.Number || tokens[at + 2].Length != 2 || tokens[at + 2].Digits is < 0 or > 59
            || tokens[at + 2].StemEnd != tokens[at + 2].End)
        {
            return null;
        }

        return new TimeSpot(at, scene.Means(at + 3, Cue.Hour) ? at + 4 : at + 3, tokens[at].Digits * 60 + tokens[at + 2].Digits);
    }
}
