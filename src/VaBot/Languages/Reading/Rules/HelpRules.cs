namespace VaBot.Languages.Reading.Rules;

/// <summary>"help", "what commands are there?": asked of the bot, not thanked for and not asked of a person.</summary>
internal static class HelpRules
{
    private static readonly CueSet Vetoes = CueSet.Of(Cue.Emotion, Cue.Negation, Cue.If, Cue.Reported, Cue.Hypothetical, Cue.Other);

    public static Understanding? Read(Sentence s)
    {
        if (s.Tasks.Count > 0 || s.Times.Count > 0 || s.Dates.Count > 0 || s.Clients.Count > 0 || s.AllStrangers > 1 || s.Lexical.Overlaps(Vetoes))
        {
            return null;
        }

        var commands = s.Lexical.Has(Cue.Commands) && (s.IsQuestion || s.Lexical.Has(Cue.Show));
        return commands || (s.AllStrangers == 0 && s.Lexical.Has(Cue.Help) && s.Scene.Tokens.Length <= 10) ? new Understanding(Intent.Help) : null;
    }
}
