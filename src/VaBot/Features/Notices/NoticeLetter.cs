using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Features.Tasks;
using VaBot.Features.WeeklyPlans;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Features.Notices;

/// <summary>What one person hears of the changes on one board: a line a card, as the card is now, and what no longer fits this week.</summary>
public static class NoticeLetter
{
    private const int MostLines = 12;

    /// <returns>Null when nothing is left to tell: what came has gone again, or this person has no part in it any more.</returns>
    public static async Task<Reply?> WriteAsync(Database database, Person person, IReadOnlyList<Notice> notices, PersonClock clock, CancellationToken cancellationToken)
    {
        var (texts, clientId) = (person.Texts(), notices[0].ClientId);
        if (!await database.MayHearOfAsync(person.Id, clientId, cancellationToken))
        {
            return null;
        }

        var client = await database.Set<Client>().AsNoTracking().Where(c => c.Id == clientId).Select(c => c.ShortName).SingleAsync(cancellationToken);
        var by = notices.Select(notice => notice.ById).Distinct().ToList();
        var names = await database.Set<Person>().AsNoTracking().Where(p => by.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        var lines = new List<Phrase>();
        var news = await NoticeNews.PartsAsync(database, texts, client, notices, names, clock, cancellationToken);
        foreach (var card in notices.Where(notice => notice.IsOfBoard).GroupBy(notice => (notice.TaskId, Subject: notice.TaskId is null ? notice.Subject : "")))
        {
            if (await LineAsync(database, texts, clock, [.. card], cancellationToken) is { } line)
            {
                lines.Add(line);
            }
        }

        if (lines.Count == 0)
        {
            return news.Count == 0 ? null : new Reply([.. news, .. NoticeNews.Way(texts, notices, client)]);
        }

        var more = lines.Count > MostLines ? [new Line(texts.MoreChanges(lines.Count - MostLines), Tone.Quiet)] : Array.Empty<ReplyPart>();
        return new Reply([
            .. news,
            new Line(texts.OthersChanged(string.Join(", ", names.Values.Order(StringComparer.Ordinal)), client)),
            .. lines.Take(MostLines).Select(line => new Line(line)),
            .. more,
            .. await PushedOutAsync(database, texts, notices, clock, cancellationToken),
            Buttons.Of(new Button(texts.ShowBoard, $"/board {client}", Stays: true)),
        ]);
    }

    private static async Task<Phrase?> LineAsync(Database database, Texts texts, PersonClock clock, List<Notice> notices, CancellationToken cancellationToken)
    {
        var intents = notices.Select(notice => notice.Intent).ToHashSet();
        var task = notices[^1].TaskId is { } id ? await database.Set<TaskItem>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, cancellationToken) : null;
        var isNew = intents.Contains(Intent.TaskAdd);
        if (task is null or { State: TaskState.Removed })
        {
            return isNew ? null : Phrase.Of($"• {notices[^1].Subject:b}: {texts.ChangeRemoved}");
        }

        var said = new List<string>();
        if (isNew)
        {
            said.Add(texts.ChangeNew);
        }

        if (intents.Overlaps([Intent.TaskDone, Intent.TaskStart, Intent.TaskWait, Intent.TaskReopen, Intent.TaskRemove]))
        {
            said.Add(texts.ChangeState(BoardView.NameOf(texts, task.State), task.State == TaskState.Waiting ? task.WaitsFor : null));
        }

        var isOpen = task.State != TaskState.Done;
        if (isOpen && (isNew || intents.Contains(Intent.TaskPrioritise)))
        {
            said.Add(texts.ChangePosition(await BoardOrder.PositionAsync(database, task, cancellationToken)));
        }

        if (task.Due is { } due && (isNew || intents.Contains(Intent.TaskDue)))
        {
            said.Add(texts.Due(texts.Day(due, clock.Today)));
        }

        if (task.EstimateMinutes is { } estimate && (isNew || intents.Contains(Intent.TaskEstimate)))
        {
            said.Add(texts.Estimate(estimate));
        }

        return Phrase.Of($"• {task.Title:b}: {(said.Count == 0 ? texts.ChangeOther : string.Join(", ", said))}");
    }

    private static async Task<IReadOnlyList<ReplyPart>> PushedOutAsync(Database database, Texts texts, IReadOnlyList<Notice> notices, PersonClock clock, CancellationToken cancellationToken)
    {
        if (notices[0].FittedBefore is not { } before || await WeekFit.OfAsync(database, notices[0].ClientId, Days.WeekOf(clock.Today), cancellationToken) is not { } fits)
        {
            return [];
        }

        var gone = before.Split(' ').Select(Guid.Parse).Except(fits).ToList();
        var titles = await database.Set<TaskItem>().AsNoTracking()
            .Where(task => gone.Contains(task.Id) && (task.State == TaskState.ToDo || task.State == TaskState.Doing))
            .OrderBy(task => task.Rank)
            .Select(task => task.Title)
            .ToListAsync(cancellationToken);
        return titles.Count == 0 ? [] : [new Line(Phrase.Join(" ", titles.Select(texts.FallsOutOfWeek)))];
    }
}
