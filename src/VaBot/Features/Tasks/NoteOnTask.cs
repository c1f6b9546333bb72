using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task note newsletter …</c>: a word on the card, with who wrote it and when, for both sides to read.</summary>
public sealed class NoteOnTask : CardVerb
{
    public override Intent Intent => Intent.TaskNote;

    protected override string Verb => "note";

    protected override Task<Phrase> ChangeAsync(Turn turn, TaskItem task, string? rest, CancellationToken cancellationToken)
    {
        turn.Database.Add(new TaskNote
        {
            Id = Guid.CreateVersion7(),
            PracticeId = task.PracticeId,
            ClientId = task.ClientId,
            TaskId = task.Id,
            PersonId = turn.Person.Id,
            Text = Text(turn, rest, TaskNote.LongestText) ?? throw new UserError(turn.Texts.NoteHow(task.Title)),
            At = turn.Clock.Now,
        });
        return Task.FromResult(turn.Texts.Noted(task.Title));
    }
}
