using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Features.Clients;
using VaBot.Features.Contracts;
using VaBot.Figures;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary>Tells the assistant that a client wants more hours, and the client that they are there, or are not any more.</summary>
internal static class HoursNews
{
    private static readonly Duration UsefulFor = Duration.FromDays(7);

    /// <summary>The message a wish reaches an assistant in.</summary>
    public static string Key(ExtraHours extra, Guid assistant) => $"extra/{extra.Id:N}/{assistant:N}";

    /// <summary>The hours were given, or that was taken back, so the client is to hear of it; of neither when one followed the other before they did.</summary>
    public static async Task NoteAsync(Turn turn, ExtraHours extra, CancellationToken cancellationToken)
    {
        var dues = turn.Database.Set<MonthDue>();
        if (await dues.SingleOrDefaultAsync(due => due.Kind == MonthDueKind.TellExtra && due.AboutId == extra.Id, cancellationToken) is { } untold)
        {
            dues.Remove(untold);
        }
        else if (await Spokesperson.OfAsync(turn.Database, extra.ClientId, cancellationToken) is { } contact)
        {
            dues.Add(MonthDue.Of(MonthDueKind.TellExtra, extra.PracticeId, contact.Id, extra.Month, extra.Id, turn.Clock.Now));
        }
    }

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
                var said = extra.ConfirmedById is null ? texts.HoursTakenBack(extra.Minutes, month) : texts.HoursAreThere(extra.Minutes, month, price);
                moment.Outbox.Enqueue($"extra-told/{moment.Due.Id:N}", room, Reply.Of(new Line(said)).ForAll(), UsefulFor);
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
