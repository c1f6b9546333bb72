using Microsoft.EntityFrameworkCore;
using VaBot.Features.Contracts;
using VaBot.Features.MonthReports;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Features.Timers;
using VaBot.Features.WeeklyPlans;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Home;

/// <summary><c>/va home</c>: everything of one's own on one page. Hers: the timer, today, the week by client, the boards; a client's: the plan, what is
/// left of the package, the reports that were sent, the board.</summary>
public sealed class ShowHome : Command
{
    public override Intent Intent => Intent.Home;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var parts = new List<ReplyPart> { new Line(turn.Texts.HomeTitle(turn.Texts.Date(turn.Clock.Today, turn.Clock.Today)), Tone.Title) };
        parts.AddRange(turn.Actor.IsStaff ? await OfStaffAsync(turn, cancellationToken) : []);
        parts.Add(Doing(turn));
        foreach (var client in await turn.Database.Set<Client>().AsNoTracking().VisibleTo(turn.Actor).OrderBy(client => client.ShortName).ToListAsync(cancellationToken))
        {
            parts.AddRange(turn.Actor.IsStaff ? [] : await OfClientAsync(turn, client, cancellationToken));
            parts.AddRange(await BoardView.OfAsync(turn, new KnownClient(client.Id, client.ShortName), null, cancellationToken));
        }

        // It is a picture of this moment: asked again, it is painted anew.
        return new Reply(parts) { KeptAs = Reply.Silence };
    }

    private static Buttons Doing(Turn turn)
    {
        var (texts, buttons) = (turn.Texts, new List<Button>());
        if (turn.Actor.IsStaff)
        {
            buttons.Add(new Button(texts.FormLogTitle, "/log form", Weight.Primary, OpensForm: true));
        }

        buttons.Add(new Button(texts.FormTaskTitle, "/task form", OpensForm: true));
        buttons.Add(new Button(texts.HomePlan, "/plan"));
        if (turn.Can(Intent.ReportShow))
        {
            buttons.Add(new Button(texts.HomeReports, "/report"));
        }

        buttons.Add(new Button(texts.Help, "/help"));
        return new Buttons(buttons);
    }

    private static async Task<IEnumerable<ReplyPart>> OfStaffAsync(Turn turn, CancellationToken cancellationToken) =>
    [
        .. await OrWhyNotAsync(async () => (await new ShowTimer().RunAsync(turn, cancellationToken)).Parts),
        await ShowTime.PartAsync(turn, Period.Today, null, turn.Texts.HomeLogged, cancellationToken),
        .. await WeekAsync(turn, cancellationToken),
    ];

    private static async Task<IEnumerable<ReplyPart>> OfClientAsync(Turn turn, Client client, CancellationToken cancellationToken)
    {
        var week = await PlanTarget.WeekAsync(turn, client.Id, cancellationToken);
        return
        [
            .. await OrWhyNotAsync(() => ShowPlan.ForClientAsync(turn, client, week, cancellationToken)),
            .. await ShowBudget.LinesAsync(turn, client, cancellationToken),
            .. await SentReports.ButtonsAsync(turn, client, cancellationToken) is { Count: > 0 } sent ? [new Buttons(sent)] : Array.Empty<ReplyPart>(),
        ];
    }

    private static async Task<IReadOnlyList<ReplyPart>> WeekAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (week, me) = (Days.WeekOf(turn.Clock.Today), turn.Person.Id);
        var sums = await turn.Database.Set<DayTotal>().AsNoTracking()
            .Where(total => total.PersonId == me && total.Day >= week.From && total.Day <= week.To)
            .Join(turn.Database.Set<Client>().VisibleTo(turn.Actor), total => total.ClientId, client => client.Id, (total, client) => new { client.ShortName, total.Minutes })
            .GroupBy(row => row.ShortName)
            .Select(rows => new { Client = rows.Key, Minutes = rows.Sum(row => row.Minutes) })
            .ToListAsync(cancellationToken);
        return sums.Count == 0
            ? []
            : [new Line(turn.Texts.ThisWeek(sums.Sum(sum => sum.Minutes), null), Tone.Quiet), new Facts([.. sums.OrderBy(sum => sum.Client, StringComparer.OrdinalIgnoreCase).Select(sum => new Fact(sum.Client, turn.Texts.Minutes(sum.Minutes)))])];
    }

    /// <summary>What a command would say, or the sentence it declines with.</summary>
    private static async Task<IEnumerable<ReplyPart>> OrWhyNotAsync(Func<Task<IReadOnlyList<ReplyPart>>> say)
    {
        try
        {
            return await say();
        }
        catch (UserError no)
        {
            return no.Reply.Parts.OfType<Line>().Select(line => line with { Tone = Tone.Quiet });
        }
    }
}
