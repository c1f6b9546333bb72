using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Settings;

/// <summary><c>/va language hungarian</c>: a person's own language, in every workspace; confirmed in the new one.</summary>
public sealed class SetLanguage : Command
{
    public override Intent Intent => Intent.SettingsLanguage;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Understanding.Language ?? throw new UserError(turn.Texts.WhichLanguage());
        var person = await turn.Database.FindAsync<Person>([turn.Person.Id], cancellationToken);
        (person!.Language, person.LanguageIsAssumed) = (language, false);
        turn.Did(new Deed(Intent.SettingsLanguage, language.ToString()));
        var texts = person.Texts();
        return Reply.Of(new Line(texts.LanguageIsSet()), Buttons.Of(turn.UndoButton with { Label = texts.Undo }));
    }
}
