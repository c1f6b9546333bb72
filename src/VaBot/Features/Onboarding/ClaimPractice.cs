using Microsoft.EntityFrameworkCore;
using VaBot.Features.Contracts;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Onboarding;

/// <summary><c>/va claim CODE</c>: whoever was shown the server's code becomes the assistant of its practice. A name for it may follow the code.</summary>
public sealed class ClaimPractice : CodeCommand
{
    private const int LongestName = 200;

    private static readonly char[] AroundName = [' ', ',', ':', '-', '–', '"', '“', '”', '„'];

    /// <summary>Offered when the platform does not say where she is.</summary>
    private static readonly string[] Zones = ["Europe/Budapest", "Europe/London", "America/New_York", "America/Los_Angeles", "Asia/Manila"];

    public override Intent Intent => Intent.PracticeClaim;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await turn.Database.Set<Practice>().AnyAsync(cancellationToken))
        {
            throw new UserError(turn.Texts.AlreadyClaimed());
        }

        var (code, rest) = await RightCodeAsync(turn, CodeUse.Claim, turn.Texts.HowToClaim(), cancellationToken);
        turn.Database.Remove(code);
        var language = turn.Understanding.Choice == "hu" ? Language.Hungarian : Language.English;
        var me = Acquaintance.Meet(turn.Database, turn.Message.Sender, turn.Message.Profile, language, "");
        me.LanguageIsAssumed = false;
        var knowsZone = me.Zone.Length > 0;
        me.Zone = knowsZone ? me.Zone : me.Language == Language.Hungarian ? "Europe/Budapest" : "Europe/London";
        if (turn.Message.IsWithBot)
        {
            await Acquaintance.WriteDownAsync(turn.Database, turn.Message, me, cancellationToken);
        }

        var practice = Found(me, rest);
        turn.Database.AddRange(practice, new Member { PersonId = me.Id, PracticeId = practice.Id, Role = Role.Assistant });
        return Answer(me, practice, knowsZone);
    }

    private static Practice Found(Person me, string typed)
    {
        var name = typed.ReplaceLineEndings(" ").Trim(AroundName);
        return new Practice
        {
            Id = Guid.CreateVersion7(),
            Name = name.Length is > 0 and <= LongestName ? name : me.Texts().PracticeOf(Cut.At(me.Name, 100)),
            Currency = Currencies.OfCountry(PersonClock.CountryOfZone(me.Zone)),
            Zone = me.Zone,
        };
    }

    private static Reply Answer(Person me, Practice practice, bool knowsZone)
    {
        var texts = me.Texts();
        return new Reply(
        [
            new Line(texts.Claimed(me.Name, practice.Name)),
            new Line(texts.ClaimAssumed(practice.Name, practice.Currency, me.Zone, knowsZone), Tone.Quiet),
            .. texts.FirstSteps().Select(step => new Line(step)),
            .. knowsZone ? Array.Empty<ReplyPart>() : [Buttons.Of([.. Zones.Select(zone => new Button(CityOf(zone), $"/va timezone {zone}"))])],
        ]);
    }

    private static string CityOf(string zone) => zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
