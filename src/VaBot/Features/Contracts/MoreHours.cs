using NodaTime;
using VaBot.Features.Clients;
using VaBot.Features.MonthReports;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary><c>/client more 3h</c>: the client asks for hours on top of this month's package, at the package's own rate. They count once the assistant has said yes.</summary>
public sealed class MoreHours : Command
{
    private const int UsualMinutes = 180;

    private const int MostMinutes = 100 * 60;

    public override Intent Intent => Intent.HoursMore;

    public override Role Allowed => Role.Contact;

    /// <summary>Offered where the client sees what is left.</summary>
    public static Button Button(Texts texts) => new(texts.MoreHours, "/client more 3h");

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await TargetClient.OneAsync(turn, "client", turn.Line.Text, cancellationToken);
        var minutes = turn.Understanding.Rest is not { } said ? UsualMinutes : Clauses.Length(said) is { } length and <= MostMinutes ? length : throw new UserError(turn.Texts.HowManyHours());
        var desk = await ContractDesk.OpenAsync(turn, client, cancellationToken);
        var month = Days.MonthOf(turn.Clock.Today).From;
        if (desk.On(month) is not { PackageMinutes: { } size, PackagePrice: { } price, Renews: PackageRenewal.Monthly })
        {
            throw new UserError(turn.Texts.NoPackageToAddTo());
        }

        var currency = Currency.Of(desk.Contract.Currency);
        var extra = new ExtraHours
        {
            Id = Guid.CreateVersion7(),
            PracticeId = client.PracticeId,
            ClientId = client.Id,
            Month = month,
            Minutes = minutes,
            Price = currency.Round(price * minutes / size),
            AskedById = turn.Person.Id,
            AskedAt = turn.Clock.Now,
        };
        turn.Database.Add(extra);
        foreach (var assistant in await Assistants.OfAsync(turn.Database, client.PracticeId, cancellationToken))
        {
            turn.Database.Add(MonthDue.Of(MonthDueKind.TellWish, client.PracticeId, assistant.Id, month, extra.Id, turn.Clock.Now));
        }

        return Reply.Of(new Line(turn.Texts.HoursAsked(minutes, turn.Texts.Month(month.ToYearMonth()), turn.Texts.Money(extra.Price, currency)))).ForAll();
    }
}
