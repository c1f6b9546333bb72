using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task form</c>: a new card by filling in fields; made of a message, its words and its address are there already.</summary>
public sealed class ShowTaskForm : Command
{
    public override Intent Intent => Intent.TaskForm;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var texts = turn.Texts;
        var fields = new List<Field> { new("title", texts.FormTaskName, FieldKind.Text, Required: true, ShowTimeForm.Words(turn), texts.FormTaskNameHint) };
        if (ShowTimeForm.ClientField(turn, required: true) is { } client)
        {
            fields.Add(client);
        }

        var services = turn.Actor.Room is { } room ? await Services.OfAsync(turn, room.Id, cancellationToken) : [];
        if (services.Count > 0)
        {
            fields.Add(new Field("service", texts.FieldService, FieldKind.Choice, Choices: [.. services.Select(service => new Choice(Choices.Label(service), service))]));
        }

        fields.Add(new Field("estimate", texts.FormEstimate, FieldKind.Text, Hint: texts.FormEstimateHint));
        fields.Add(new Field("due", texts.FieldDue, FieldKind.Date));
        var source = turn.Line.Options.GetValueOrDefault(CommandLine.Source);
        return Reply.Of(new Form(texts.FormTaskTitle, $"/task add \"{{title}}\"[, due {{due}}][, {{estimate}}][, {{service}}] -- client={{client}} source={source}", texts.Save, fields));
    }
}
