namespace VaBot.Languages.Reading.Rules;

/// <summary>A person's own language and time zone.</summary>
internal static class SettingRules
{
    public static Understanding? Language(Sentence s)
    {
        var at = s.Find(Cue.LanguageName);
        if (at < 0 || s.IsVetoed || s.AllStrangers > 0 || s.Tasks.Count > 0 || s.Clients.Count > 0 || s.Times.Count > 0)
        {
            return null;
        }

        var asks = s.Has(Cue.LanguageNoun) || s.Has(Cue.Switch) || s.Has(Cue.Polite) || s.Has(Cue.Request) || s.Has(Cue.Want);
        var speaks = s.Has(Cue.Speaking) && !s.Has(Cue.Want) && !s.Has(Cue.Request);
        return asks && !speaks && s.Scene.Tokens[at].Value >= 0
            ? new Understanding(Intent.SettingsLanguage) { Language = (Language)s.Scene.Tokens[at].Value }
            : null;
    }

    private static readonly CueSet Using = CueSet.Of(Cue.LanguageNoun, Cue.Switch, Cue.Edit);

    /// <summary>"use Lisbon time": the place right before the word for time.</summary>
    private static Understanding? LocalTime(Sentence s)
    {
        var at = s.Find(Cue.HoursNoun);
        return at > s.First && s.Times.Count == 0 && s.Tasks.Count == 0 && ZoneReader.Find(s.Scene, at - 1, at) is { } zone ? new Understanding(Intent.SettingsTimezone) { Timezone = zone } : null;
    }

    /// <summary>The zone word and the place may stand in different sentences: "I've moved to Lisbon. Please use that time zone."</summary>
    public static Understanding? Zone(Scene scene)
    {
        if (!scene.Sentences.Exists(sentence => !sentence.IsVetoed && sentence.Has(Cue.ZoneNoun)))
        {
            return scene.Sentences.Find(sentence => !sentence.IsVetoed && sentence.HasAny(Using) && sentence.Has(Cue.HoursNoun)) is { } local ? LocalTime(local) : null;
        }

        string? zone = null;
        foreach (var sentence in scene.Sentences)
        {
            zone = sentence.IsVetoed ? zone : ZoneReader.Find(scene, sentence.First, sentence.End) ?? zone;
        }

        return zone is not null ? new Understanding(Intent.SettingsTimezone) { Timezone = zone } : null;
    }
}
