using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Onboarding;

/// <summary><c>/va link</c> shows somebody known a code; <c>/va link CODE</c>, typed by an account nobody knows, makes it one of theirs.</summary>
public sealed class LinkAccount : CodeCommand
{
    private static readonly Duration GoodFor = Duration.FromMinutes(15);

    public override Intent Intent => Intent.AccountLink;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Actor.Person is { } known)
        {
            return turn.Understanding.Rest is null ? await ShowAsync(turn, known, cancellationToken) : throw new UserError(turn.Texts.KnownAlready(known.Name));
        }

        var (code, _) = await RightCodeAsync(turn, CodeUse.Link, turn.Texts.HowToLinkAccount(), cancellationToken);
        turn.Database.Remove(code);
        var person = (await turn.Database.FindAsync<Person>([code.PersonId], cancellationToken))!;
        Acquaintance.Recognise(turn.Database, person, turn.Message.Sender);
        if (turn.Message.IsWithBot)
        {
            await Acquaintance.WriteDownAsync(turn.Database, turn.Message, person, cancellationToken);
        }

        return Reply.Of(new Line(person.Texts().AccountLinked(person.Name)));
    }

    private static async Task<Reply> ShowAsync(Turn turn, Person known, CancellationToken cancellationToken)
    {
        var code = await OneTimeCode.IssueAsync(turn.Database, CodeUse.Link, known.Id, turn.Clock.Now + GoodFor, cancellationToken);
        return Reply.Of(new Line(turn.Texts.LinkCode(code)), new Line(turn.Texts.LinkCodeIsSecret(), Tone.Quiet)) with
        {
            KeptAs = Reply.Of(new Line(turn.Texts.LinkCodeWasShown())),
        };
    }
}
