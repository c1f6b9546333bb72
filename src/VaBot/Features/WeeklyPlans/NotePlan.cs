using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary><c>/plan note Acme: I finish early on Friday</c>: a sentence that goes to the client with the plan.</summary>
public sealed class NotePlan : Command
{
    public override Intent Intent => Intent.PlanNote;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await PlanTarget.OneClientAsync(turn, $"note {turn.Understanding.Rest}".TrimEnd(), cancellationToken);
        var note = Note(turn.Understanding.Rest ?? "", client.ShortName);
        if (note.Length is 0 or > WeeklyPlan.LongestNote)
        {
            throw new UserError(turn.Texts.PlanNoteHow(WeeklyPlan.LongestNote));
        }

        var week = await PlanTarget.WeekAsync(turn, client.Id, cancellationToken);
        var (plan, lines) = await PlanTarget.OpenAsync(turn, client, week, cancellationToken);
        plan.Note = note;
        turn.Did(new Deed(Intent, client.ShortName, client.Id));
        Line[] unseen = await PlanSending.IsShownAsync(turn.Database, plan, cancellationToken) ? [new Line(turn.Texts.PlanNoteUnseen(client.ShortName))] : [];
        return new Reply([.. await ShowPlan.EditAsync(turn, client, plan, lines, cancellationToken), .. unseen, Buttons.Of(turn.UndoButton)]);
    }

    /// <summary>A client's name before the note says whose plan is meant; it is no part of it.</summary>
    private static string Note(string text, string client) => text.StartsWith(client, StringComparison.OrdinalIgnoreCase) ? text[client.Length..].TrimStart(' ', ':', ',', '-') : text;
}
