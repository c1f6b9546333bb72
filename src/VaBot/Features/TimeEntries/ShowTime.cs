using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;
using Period = VaBot.Languages.Period;

namespace VaBot.Features.TimeEntries;

/// <summary><c>/log today</c>, "how much this week?": her own time of a day, week or month, by client and task.</summary>
public sealed class ShowTime : Command
{
    /// <summary>A table longer than this is not read in a chat; what is left out is summed in a row of its own.</summary>
    private const int MostRows = 30;

    public override Intent Intent => Intent.TimeSummary;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var period = turn.Understanding.Period ?? Period.ThisWeek;
        var days = DaysOf(period, turn.Clock.Today);
        var client = ClientFor(turn);
        var reply = Reply.Of(await PartAsync(turn, period, client, null, cancellationToken));
        return period is Period.Today or Period.Yesterday && await LastAsync(turn, days, client, cancellationToken) is { } last
            ? reply.And(EntryButtons.For(turn, last))
            : reply;
    }

    /// <summary>Her time of a span as a table, or that there is none.</summary>
    /// <param name="heading">Where the span is said already; null to say it.</param>
    internal static async Task<ReplyPart> PartAsync(Turn turn, Period period, KnownClient? client, string? heading, CancellationToken cancellationToken)
    {
        var days = DaysOf(period, turn.Clock.Today);
        var rows = await RowsAsync(turn, days, client, cancellationToken);
        var title = heading ?? turn.Texts.SummaryTitle(period, client?.Name, DaysText(turn, days));
        return rows.Count == 0 ? new Line(turn.Texts.NothingLogged(title)) : TableOf(turn, title, rows, client is null);
    }

    private static Days DaysOf(Period period, LocalDate today) => period switch
    {
        Period.Today => Days.One(today),
        Period.Yesterday => Days.One(today.PlusDays(-1)),
        Period.LastWeek => Days.WeekOf(today.PlusWeeks(-1)),
        Period.ThisMonth => Days.MonthOf(today),
        Period.LastMonth => Days.MonthOf(today.PlusMonths(-1)),
        _ => Days.WeekOf(today),
    };

    private static string DaysText(Turn turn, Days days) => days.From == days.To
        ? turn.Texts.Date(days.From, turn.Clock.Today)
        : $"{turn.Texts.Date(days.From, turn.Clock.Today)} – {turn.Texts.Date(days.To, turn.Clock.Today)}";

    private static KnownClient? ClientFor(Turn turn)
    {
        var named = turn.Understanding.Client?.Index is { } index ? turn.Clients[index] : null;
        if (turn.Actor.Room is not { } room)
        {
            return named;
        }

        return named is null || named.Id == room.Id
            ? new KnownClient(room.Id, room.ShortName)
            : throw new UserError(turn.Texts.OnlyThisClientHere(room.ShortName));
    }

    private static IQueryable<TimeEntry> Mine(Turn turn, Days days, KnownClient? client)
    {
        var me = turn.Person.Id;
        var mine = turn.Database.Set<TimeEntry>().AsNoTracking().TimeVisibleTo(turn.Actor)
            .Where(entry => entry.PersonId == me && entry.Day >= days.From && entry.Day <= days.To);
        return client is null ? mine : mine.Where(entry => entry.ClientId == client.Id);
    }

    private static async Task<List<Row>> RowsAsync(Turn turn, Days days, KnownClient? client, CancellationToken cancellationToken)
    {
        var sums = await Mine(turn, days, client)
            .GroupBy(entry => new { entry.ClientId, entry.TaskId, Note = entry.TaskId == null ? entry.Note : null })
            .Select(group => new { group.Key.ClientId, group.Key.TaskId, group.Key.Note, Minutes = group.Sum(entry => entry.Minutes) })
            .ToListAsync(cancellationToken);
        var ids = sums.Select(sum => sum.TaskId).OfType<Guid>().ToList();
        var titles = await turn.Database.Set<TaskItem>().Where(task => ids.Contains(task.Id)).ToDictionaryAsync(task => task.Id, task => task.Title, cancellationToken);
        var clients = await turn.Database.Set<Client>().VisibleTo(turn.Actor).ToDictionaryAsync(c => c.Id, c => c.ShortName, cancellationToken);
        return [.. sums
            .Select(sum => new Row(clients[sum.ClientId], sum.TaskId is { } id ? titles[id] : sum.Note ?? turn.Texts.WithoutTask, sum.Minutes))
            .OrderBy(row => row.Client, StringComparer.OrdinalIgnoreCase).ThenByDescending(row => row.Minutes)];
    }

    private static Task<TimeEntry?> LastAsync(Turn turn, Days days, KnownClient? client, CancellationToken cancellationToken) =>
        Mine(turn, days, client).Where(entry => entry.CorrectsId == null).OrderByDescending(entry => entry.CreatedAt).ThenByDescending(entry => entry.Id).FirstOrDefaultAsync(cancellationToken);

    private static Table TableOf(Turn turn, string title, List<Row> rows, bool withClient)
    {
        var texts = turn.Texts;
        var shown = rows.Count <= MostRows ? rows : [.. rows.Take(MostRows - 1), new Row("", texts.OtherRows(rows.Count - MostRows + 1), rows.Skip(MostRows - 1).Sum(row => row.Minutes))];
        var sum = rows.Sum(row => row.Minutes);
        Phrase[] Cells(string client, string task, int minutes) => withClient ? [client, task, texts.Minutes(minutes)] : [task, texts.Minutes(minutes)];
        Column[] columns = [new(texts.ColumnTask), new(texts.ColumnTime, IsNumber: true)];
        return new Table(
            title,
            withClient ? [new Column(texts.ColumnClient), .. columns] : columns,
            [.. shown.Select(row => Cells(row.Client, row.Task, row.Minutes))],
            withClient ? [texts.Total, "", texts.Minutes(sum)] : [texts.Total, texts.Minutes(sum)]);
    }

    private sealed record Row(string Client, string Task, int Minutes);
}
