using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Features.Contracts;
using VaBot.Figures;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary>Tells the assistant that a client wants more hours, and the client that they are there.</summary>
internal static class HoursNews
{
    private static readonly Duration UsefulFor = Duration.FromDays(7);

    /// <summary>The message a wish reaches an assistant in.</summary>
    public static string Key(ExtraHours extra, Guid assistant) => $"extra/{extra.Id:N}/{assistant:N}";

    public static async Task TellAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var (database, texts) = (moment.Database, moment.Person.Texts());
        var extra = (await database.FindAsync<ExtraHours>([moment.Due.AboutId!.Value], cancellationToken))!;
        var client = (await database.FindAsync<Client>([extra.ClientId], cancellationToken))!;
        var contract = await database.Set<Contract>().AsNoTracking().SingleAsync(c => c.ClientId == extra.ClientId, cancellationToken);
        var (month, price) = (texts.Month(extra.Month.ToYearMonth()), texts.Money(extra.Price, Currency.Of(contract.Currency)));
        if (moment.Due.Kind == MonthDueKind.TellExtra)
        {
            if (await Places.RoomAsync(database, extra.ClientId, null, cancellationToken) is { } room)
            {
                moment.Outbox.Enqueue($"extra-yes/{extra.Id:N}", room, Reply.Of(new Line(texts.HoursAreThere(extra.Minutes, month, price))).ForAll(), UsefulFor);
            }

            return;
        }

        var who = (await database.FindAsync<Person>([extra.AskedById], cancellationToken))!;
        if (await Places.DirectAsync(database, moment.Person.Id, null, cancellationToken) is { } place && extra.ConfirmedById is null)
        {
            moment.Outbox.Enqueue(
                Key(extra, moment.Person.Id),
                place,
                Reply.Of(
                    new Line(texts.HoursWanted(who.Name, client.ShortName, extra.Minutes, month, price)),
                    Buttons.Of(new Button(texts.GiveHours, CommandLine.Write("client", "give", (CommandLine.Extra, extra.Id.ToString("N"))), Weight.Primary))),
                UsefulFor);
        }
    }
}
