using NodaTime;
using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Features.WeeklyPlans;

/// <summary>A plan as it is shown: to the client as a table to say yes to, to her as two columns to move cards between.</summary>
public static class PlanView
{
    /// <summary>Cards outside the plan that are shown to be taken in.</summary>
    private const int MostOutside = 8;

    private const int MostRows = 30;

    public static string Days(Texts texts, LocalDate week, LocalDate today) => texts.Dates(week, week.PlusDays(6), today);

    /// <summary>For the client's conversation: what was sent. What she has changed since is hers until she sends it; till then the client sees what was last agreed to.</summary>
    /// <param name="today">The reader's.</param>
    public static IReadOnlyList<ReplyPart> ForClient(Texts texts, WeeklyPlan plan, IReadOnlyList<PlanLine> lines, LocalDate today)
    {
        var title = new Line(texts.PlanTitle(WeekName.Number(plan.Week), Days(texts, plan.Week, today)), Tone.Title);
        var note = plan.Note is { } said ? [new Line(texts.PlanNote(said))] : Array.Empty<ReplyPart>();
        return (plan.State, plan.Confirmed) switch
        {
            (PlanState.Changed, { } confirmed) => [title, Content(texts, PlanContent.Read(confirmed).Parts)],
            (PlanState.Changed, null) => [title],
            _ => [title, Content(texts, PlanBook.Content(lines).Parts), .. note],
        };
    }

    /// <summary>How it stands with the client, for whoever asks: a message that stays would soon be wrong.</summary>
    public static Line StatusForClient(Texts texts, WeeklyPlan plan) => new(ClientStatus(texts, plan), Tone.Quiet);

    private static ReplyPart Content(Texts texts, IReadOnlyList<PlanContent.Part> planned)
    {
        if (planned.Count == 0)
        {
            return new Line(texts.PlanIsEmpty());
        }

        var rows = planned.Take(MostRows).Select(part => (IReadOnlyList<Phrase>)[part.Title, Length(texts, part.Minutes)]);
        IReadOnlyList<Phrase>[] more = planned.Count > MostRows ? [[texts.OtherRows(planned.Count - MostRows), ""]] : [];
        return new Table(
            texts.PlanTableTitle,
            [new Column(texts.ColumnTask), new Column(texts.ColumnTime, IsNumber: true)],
            [.. rows, .. more],
            [texts.Total, texts.Minutes(planned.Sum(part => part.Minutes))]);
    }

    /// <summary>The three things a client can do with a plan.</summary>
    public static Buttons ForClientButtons(Texts texts, WeeklyPlan plan)
    {
        var week = WeekName.Of(plan.Week);
        var change = new Button(texts.PlanAskChange, $"/plan change {week}", OpensForm: true);
        return plan.State is PlanState.Confirmed or PlanState.Changed
            ? Buttons.Of(change, new Button(texts.ShowBoard, "/board"))
            : Buttons.Of(new Button(texts.PlanConfirm, Turns.CommandLine.Write("plan", $"confirm {week}", (Turns.CommandLine.Board, $"{plan.Version}")), Weight.Primary), new Button(texts.PlanChangeOrder, "/board"), change);
    }

    /// <summary>For her: what is in and what is not, with a button on every card.</summary>
    public static IReadOnlyList<ReplyPart> ForStaff(Texts texts, Client client, WeeklyPlan plan, IReadOnlyList<PlanLine> lines, IReadOnlyList<(TaskItem Task, int? Left)> cards)
    {
        var isIn = lines.In().ToList();
        var outside = cards.Where(card => isIn.TrueForAll(line => line.Task.Id != card.Task.Id)).ToList();
        var planned = isIn.Sum(line => line.Item.Minutes);
        var parts = new List<ReplyPart>
        {
            new Board(texts.PlanOf(client.ShortName, WeekName.Number(plan.Week), planned, plan.CapacityMinutes),
            [
                new BoardColumn(texts.PlanColumnIn, isIn.Count, [.. isIn.Take(MostRows).Select(line => new Card(line.Task.Title, Details(texts, line), [Move(texts.PlanTakeOut, "remove", plan, line.Task.Id)]))]),
                new BoardColumn(texts.PlanColumnOut, outside.Count, [.. outside.Take(MostOutside).Select(card => new Card(card.Task.Title, card.Left is { } left ? texts.Minutes(left) : texts.PlanNoEstimate, [Move(texts.PlanTakeIn, "add", plan, card.Task.Id)]))]),
            ]),
        };
        if (plan.Wish is { } wish)
        {
            parts.Add(new Line(texts.PlanWish(wish)));
        }

        if (plan.Note is { } note)
        {
            parts.Add(new Line(texts.PlanNote(note)));
        }

        parts.Add(new Line(Status(texts, plan) ?? texts.PlanIsDraft, Tone.Quiet));
        parts.Add(StaffButtons(texts, client, plan, edits: false));
        return parts;
    }

    /// <summary>What she can do with a whole plan.</summary>
    /// <param name="edits">With a button that opens it, and beside those of other clients, so that all of them stay.</param>
    public static Buttons StaffButtons(Texts texts, Client client, WeeklyPlan plan, bool edits)
    {
        var (week, option) = (WeekName.Of(plan.Week), (Turns.CommandLine.Client, client.Id.ToString("N")));
        var buttons = new List<Button>();
        if (plan.State is PlanState.Draft or PlanState.ChangeAsked or PlanState.Changed or PlanState.Skipped)
        {
            buttons.Add(new Button(Turns.Choices.Label(texts.PlanSend(client.ShortName)), Turns.CommandLine.Write("plan", $"send {week}", option), Weight.Primary, Stays: edits));
        }

        if (edits)
        {
            buttons.Add(new Button(texts.PlanEdit, Turns.CommandLine.Write("plan", week, option), Stays: true));
        }

        if (plan.State == PlanState.Draft)
        {
            buttons.Add(new Button(texts.PlanSkip, Turns.CommandLine.Write("plan", $"skip {week}", option), Stays: edits));
        }

        return new Buttons(buttons);
    }

    public static Phrase Summary(Texts texts, Client client, WeeklyPlan plan, IReadOnlyList<PlanLine> lines)
    {
        var isIn = lines.In().ToList();
        return texts.PlanSummary(client.ShortName, isIn.Sum(line => line.Item.Minutes), plan.CapacityMinutes, [.. isIn.Select(line => $"{line.Task.Title} {Length(texts, line.Item.Minutes)}".TrimEnd())], Status(texts, plan));
    }

    /// <summary>The same to the client, who knows who asked and is not spoken of.</summary>
    private static Phrase ClientStatus(Texts texts, WeeklyPlan plan) => plan switch
    {
        { State: PlanState.ChangeAsked, Wish: { } wish } => texts.PlanChangeHeard(wish),
        { State: PlanState.Changed } => texts.PlanIsBeingChanged(WeekName.Number(plan.Week)),
        { State: PlanState.Confirmed } => texts.PlanIsConfirmed,
        _ => texts.PlanIsSent,
    };

    private static string? Status(Texts texts, WeeklyPlan plan) => plan.State switch
    {
        PlanState.Sent => texts.PlanIsSent,
        PlanState.ChangeAsked => texts.PlanChangeAsked,
        PlanState.Confirmed => texts.PlanIsConfirmed,
        PlanState.Changed => texts.PlanIsChanged,
        PlanState.Skipped => texts.PlanIsSkipped,
        _ => null,
    };

    private static Button Move(string label, string verb, WeeklyPlan plan, Guid task) => new(label, Turns.CommandLine.Write(
        "plan", $"{verb} {WeekName.Of(plan.Week)}", (Turns.CommandLine.Task, task.ToString("N")), (Turns.CommandLine.Client, plan.ClientId.ToString("N"))));

    private static string Length(Texts texts, int minutes) => minutes > 0 ? texts.Minutes(minutes) : "";

    private static string Details(Texts texts, PlanLine line) =>
        line.Item.Minutes == 0 ? texts.PlanNoEstimate
        : line.Task.EstimateMinutes is { } estimate && estimate > line.Item.Minutes ? texts.PlanPartOf(line.Item.Minutes, estimate)
        : texts.Minutes(line.Item.Minutes);
}
