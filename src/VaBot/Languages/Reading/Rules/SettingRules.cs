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

    /// <summary>The zone word and the place may stand in different sentences: "I've moved to Lisbon. Please use that time zone."</summary>
    public static Understanding? Zone(Scene scene)
    {
        if (!scene.Sentences.Exists(sentence => !sentence.IsVetoed && sentence.Has(Cue.ZoneNoun)))
        {
            return null;
        }

        string? zone = null;
        foreach (var sentence in scene.Sentences)
        {
            zone = sentence.IsVetoed ? zone : ZoneReader.Find(scene, sentence.First, sentence.End) ?? zone;
        }

        return zone is not null ? new Understanding(Intent.SettingsTimezone) { Timezone = zone } : null;
    }
}
