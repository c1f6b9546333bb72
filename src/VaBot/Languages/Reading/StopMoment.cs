using NodaTime;

namespace VaBot.Languages.Reading;

/// <summary>When a timer is said to have stopped: "at 17:00", "17:00-kor", "at five". A length, another day or a moment from now is none, and is not passed
/// over either: a timer that simply stopped would log what was not meant.</summary>
internal static class StopMoment
{
    private const int DayMinutes = 24 * 60;

    public static Understanding Of(Scene scene, Understanding halt)
    {
        var unread = halt with { Doubts = [new Doubt.UnreadLine(scene.Text)] };
        if (scene.Times.Exists(spot => !scene.TailMeans(spot.End - 1, Cue.At)) || scene.Dates.Exists(spot => spot.Kind != DateKind.Day || spot.Past != scene.Utterance.Now.Date))
        {
            return unread;
        }

        for (var i = 0; i < scene.Tokens.Length; i++)
        {
            if (scene.Tokens[i].Owner is Owner.None or Owner.Moment or Owner.Duration && ClockTime.Read(scene, i) is { } clock && IsSaid(scene, i, clock))
            {
                return IsCounted(scene, clock.End) || clock.Minutes >= DayMinutes ? unread : halt with { Time = SpanReader.Awake(clock) };
            }
        }

        return scene.Tokens.Any(token => token.Owner == Owner.Moment) ? unread : halt;
    }

    /// <summary>"this one" is no time of day; "at one" is.</summary>
    private static bool IsSaid(Scene scene, int at, Clock clock) =>
        scene.Tokens[at].Kind == TokenKind.Number || clock.HasMinutes || scene.Means(at - 1, Cue.At) || scene.EndingMeans(at, Cue.At) || scene.TailMeans(at + 1, Cue.At);

    /// <summary>"10 minutes ago", "in 2 hours"; not "17 órakor".</summary>
    private static bool IsCounted(Scene scene, int at) => scene.Means(at, Cue.Minute) || (scene.Means(at, Cue.Hour) && !scene.TailMeans(at, Cue.At));
}
