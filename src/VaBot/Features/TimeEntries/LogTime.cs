using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary><c>/log 45m newsletter</c>: one entry, or several in one message. What is clear is saved, what is not is asked, line by line.</summary>
public sealed class LogTime : Command
{
    /// <summary>Beside Undo; more would be a catalogue.</summary>
    private const int MostOffers = 3;

    public override Intent Intent => Intent.TimeLog;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var parts = new List<ReplyPart>();
        var saved = new List<TimeEntry>();
        var assumed = new List<string>();
        EntryDraft? last = null;
        foreach (var reading in turn.Understanding.Entries)
        {
            try
            {
                last = await LogAsync(turn, reading, saved, cancellationToken);
                parts.Add(new Line(Said(turn, last)));
                parts.AddRange(last.IsFree ? [new Line(turn.Texts.NotCharged(), Tone.Quiet)] : Array.Empty<ReplyPart>());
                assumed.AddRange(Assumptions(turn, last));
            }
            catch (UserError question) when (turn.Understanding.Entries.Count > 1)
            {
                parts.Add(new Line(Phrase.Of($"{reading.Line.Trim():b}"), Tone.Quiet));
                parts.AddRange(question.Reply.Parts.Select(Beside));
            }
        }

        parts.AddRange(turn.Understanding.Doubts.OfType<Doubt.UnreadLine>().Select(unread => new Line(turn.Texts.UnreadLine(unread.Text), Tone.Problem)));

        if (last is null)
        {
            return parts.Count > 0 ? new Reply(parts) : throw new UserError(turn.Texts.HowLong(null)).At("time");
        }

        turn.Did(DeedOf(turn, last, saved));
        parts.AddRange(await SmallPrint.OfAsync(turn, assumed, cancellationToken));
        var makeable = saved.Select(entry => MakeTask.ButtonFor(turn, entry, saved.Count > 1)).OfType<Button>().Take(MostOffers);
        parts.Add(new Buttons([turn.UndoButton with { Stays = parts.OfType<Buttons>().Any() }, .. makeable]));
        return new Reply(parts);
    }

    private static async Task<EntryDraft> LogAsync(Turn turn, EntryReading reading, List<TimeEntry> saved, CancellationToken cancellationToken)
    {
        var draft = EntryDraft.Of(turn, reading);
        if (await Scruples.AgainstAsync(turn, draft, saved, cancellationToken) is { } question)
        {
            throw question;
        }

        var entry = draft.ToEntry(turn);
        turn.Database.Add(entry);
        saved.Add(entry);
        return draft;
    }

    /// <summary>The question about one line, whose answer must not take the place of the others.</summary>
    private static ReplyPart Beside(ReplyPart part) => part is Buttons buttons ? new Buttons([.. buttons.Items.Select(button => button with { Stays = true })]) : part;

    private static Phrase Said(Turn turn, EntryDraft draft) => turn.Texts.Logged(
        draft.Minutes,
        draft.Subject.Title,
        draft.Subject.Task is not null,
        draft.Subject.Client.Name,
        turn.Texts.Day(draft.Day, turn.Clock.Today),
        Scruples.RangeOf(turn, draft.StartedAt, draft.EndedAt));

    private static IEnumerable<string> Assumptions(Turn turn, EntryDraft draft)
    {
        if (!draft.DaySaid)
        {
            yield return turn.Texts.AssumedDay(turn.Texts.Day(draft.Day, turn.Clock.Today));
        }

        if (draft.Subject.Assumption is { } client)
        {
            yield return client;
        }
    }

    private static Deed DeedOf(Turn turn, EntryDraft last, List<TimeEntry> saved)
    {
        var client = saved.TrueForAll(entry => entry.ClientId == saved[0].ClientId) ? saved[0].ClientId : (Guid?)null;
        var subject = last.Subject.Title ?? last.Subject.Client.Name;
        return saved.Count == 1
            ? new Deed(Intent.TimeLog, subject, client, last.Minutes, last.Day)
            : new Deed(Intent.TimeLog, turn.Texts.Entries(saved.Count), client, saved.Sum(entry => entry.Minutes));
    }
}
