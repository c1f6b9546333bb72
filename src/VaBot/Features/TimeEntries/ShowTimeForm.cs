using NodaTime.Text;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary><c>/log form</c>: time is logged by filling in fields; words that came along ("log time on this") are there already.</summary>
public sealed class ShowTimeForm : Command
{
    /// <summary>Cards to choose from; more is no menu.</summary>
    private const int MostCards = 100;

    public override Intent Intent => Intent.TimeForm;

    public override Role Allowed => Role.Staff;

    public override Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var texts = turn.Texts;
        var fields = new List<Field> { new("time", texts.FormHowLong, FieldKind.Text, Required: true, Hint: texts.FormHowLongHint) };
        if (turn.Tasks.Count > 0)
        {
            fields.Add(new Field("task", texts.ColumnTask, FieldKind.Choice, Hint: texts.FormCardHint, Choices: [.. turn.Tasks.Take(MostCards).Select(card => CardOf(turn, card))]));
        }

        fields.Add(new Field("note", texts.FormWords, FieldKind.Text, Value: Words(turn), Hint: texts.FormWordsHint));
        if (ClientField(turn) is { } client)
        {
            fields.Add(client);
        }

        fields.Add(new Field("day", texts.FormDay, FieldKind.Date, Value: LocalDatePattern.Iso.Format(turn.Clock.Today)));
        return Task.FromResult(Reply.Of(new Form(texts.FormLogTitle, "/log {time} \"{note}\" -- task={task} client={client} day={day}", texts.Save, fields)));
    }

    /// <summary>Whose it is: asked where several clients are in reach and the card does not tell.</summary>
    internal static Field? ClientField(Turn turn, bool required = false) => turn.Actor.Room is null && turn.Clients.Count > 1
        ? new Field("client", turn.Texts.ColumnClient, FieldKind.Choice, required, Choices: [.. turn.Clients.Take(MostCards).Select(client => new Choice(Choices.Label(client.Name), client.Id.ToString("N")))])
        : null;

    /// <summary>What somebody wrote, as one line that is short enough to be a title or a note.</summary>
    internal static string Words(Turn turn)
    {
        var line = string.Join(' ', (turn.ReadWith([]).Rest ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"');
        return Cut.WithDots(line, TimeEntry.LongestNote);
    }

    private static Choice CardOf(Turn turn, KnownTask card)
    {
        var client = turn.Actor.Room is null ? turn.Clients.FirstOrDefault(known => known.Id == card.ClientId)?.Name : null;
        return new Choice(Choices.Label(client is null ? card.Title : $"{card.Title} · {client}"), card.Id.ToString("N"));
    }
}
