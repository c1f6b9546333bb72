using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Features.WeeklyPlans;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Notices;

/// <summary>What needs a sentence of its own in a <see cref="NoticeLetter"/>: answers to a plan, and who is away.</summary>
internal static class NoticeNews
{
    private const int MostDaysOff = 3;

    /// <param name="names">Of everybody whose doing is told.</param>
    public static async Task<IReadOnlyList<ReplyPart>> PartsAsync(
        Database database, Texts texts, string client, IReadOnlyList<Notice> notices, IReadOnlyDictionary<Guid, string> names, PersonClock clock, CancellationToken cancellationToken)
    {
        var said = new List<ReplyPart>();
        foreach (var notice in notices.Where(notice => !notice.IsOfBoard).DistinctBy(notice => notice.IsOfPlan ? (notice.ById, notice.Intent, notice.Subject) : (notice.ById, Intent.SettingsAway, "")))
        {
            var name = names[notice.ById];
            Phrase? line = notice.Intent switch
            {
                _ when notice.IsOfPlan && await IsTakenBackAsync(database, notice, cancellationToken) => texts.NoticeTakenBack(name, client, texts.Deed(notice.Intent, notice.Subject, null, null)),
                Intent.PlanConfirm => await ConfirmedWeekAsync(database, notice, cancellationToken) is { } week ? texts.NoticePlanConfirmed(name, client, week) : null,
                Intent.PlanChange => texts.NoticePlanWish(name, client, notice.Subject),
                Intent.PlanAgree => texts.NoticeAgreed(name, client, notice.Subject),
                _ => await AwayAsync(database, texts, notice.ById, name, clock, cancellationToken),
            };
            said.AddRange(line is null ? [] : [new Line(line)]);
        }

        return said;
    }

    /// <summary>Where to go on from a plan's answer.</summary>
    public static IReadOnlyList<ReplyPart> Way(Texts texts, IReadOnlyList<Notice> notices, string client) =>
        notices.Any(notice => notice.Intent == Intent.PlanChange) ? [Buttons.Of(new Button(texts.PlanOpen, $"/plan {client}", Stays: true))] : [];

    /// <summary>She was told of it and it was undone since: that is the news, not the thing itself once more.</summary>
    private static Task<bool> IsTakenBackAsync(Database database, Notice notice, CancellationToken cancellationToken) =>
        database.Set<JournalEntry>().AnyAsync(entry => entry.Id == notice.ChangeId && entry.UndoneAt != null, cancellationToken);

    /// <summary>The number of the week whose plan was confirmed, if it still is.</summary>
    private static async Task<int?> ConfirmedWeekAsync(Database database, Notice notice, CancellationToken cancellationToken) =>
        WeekName.Take(notice.Subject, out _) is { } week && await PlanBook.FindAsync(database, notice.ClientId, week, cancellationToken) is { State: PlanState.Confirmed } ? WeekName.Number(week) : null;

    private static async Task<Phrase> AwayAsync(Database database, Texts texts, Guid who, string name, PersonClock clock, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var off = await database.Set<DayOff>().AsNoTracking().Where(day => day.PersonId == who && day.To >= today).OrderBy(day => day.From).Take(MostDaysOff).ToListAsync(cancellationToken);
        return off.Count == 0 ? texts.NoticeBack(name) : texts.NoticeAway(name, string.Join("; ", off.Select(day => texts.Dates(day.From, day.To, today))));
    }
}
