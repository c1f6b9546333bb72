using VaBot.Languages.Reading;

namespace VaBot.Languages.English;

/// <summary>English, as the reader knows it.</summary>
internal sealed class EnglishTables : WordTables
{
    public override Language Language => Language.English;

    /// <summary>"11/12" is November to some and December to others.</summary>
    public override bool SlashIsAmbiguous => true;

    public override void Fill(LexiconBuilder words)
    {
        EnglishTime.Fill(words);
        EnglishSmallWords.Fill(words);
        EnglishWork.Fill(words);
        EnglishTasks.Fill(words);
        EnglishPlans.Fill(words);
        EnglishCards.Fill(words);
        EnglishCities.Fill(words);
        EnglishSettings.Fill(words);
        EnglishPeople.Fill(words);
        EnglishContracts.Fill(words);
        EnglishForms.Fill(words);
    }

    public override string? Line(Understanding meant) => EnglishLines.Of(meant);

    /// <summary>Regular past ("reviewed") is a deed, "-ing" the name of one.</summary>
    public override CueSet Guess(ReadOnlySpan<char> folded) =>
        folded.Length < 6 ? CueSet.Empty : folded is [.., 'e', 'd'] ? CueSet.Of(Cue.Worked) : folded is [.., 'i', 'n', 'g'] ? CueSet.Of(Cue.Vague) : CueSet.Empty;

    public override bool IsEnding(ReadOnlySpan<char> ending, char before) => EnglishEndings.IsInflected(ending);

    public override bool IsDerivation(ReadOnlySpan<char> ending, char before) => EnglishEndings.IsDerived(ending);
}
