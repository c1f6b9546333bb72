using NodaTime;
using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts : Texts
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public override string Undo => "Undo";

    public override string Redo => "Redo";

    public override string Help => "Help";

    public override string Minutes(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var m) => $"{m} min",
        (var h, 0) => $"{h} h",
        var (h, m) => $"{h} h {m} min",
    };

    public override string Date(LocalDate day, LocalDate today)
    {
        var date = $"{Weekdays[(int)day.DayOfWeek - 1]} {day.Day} {Months[day.Month - 1]}";
        return day.Year == today.Year ? date : $"{date} {day.Year}";
    }

    public override string Day(LocalDate day, LocalDate today) => NodaTime.Period.DaysBetween(today, day) switch
    {
        0 => "today",
        -1 => "yesterday",
        1 => "tomorrow",
        _ => Date(day, today),
    };

    public override Reply Broke(Guid id) => Reply.Of(new Line($"Sorry, something broke on my side and nothing was saved. Please try once more. ({id:N})", Tone.Problem));

    public override Phrase StrangerMayNot() => Phrase.Of($"We haven't met yet, so I can't do that for you. If you work with a virtual assistant who uses VaBot, ask them to invite you. {"help":b} always works.");

    public override Phrase NotInThisRoom() => Phrase.Of($"I can't do that in this conversation. Use your own client channel, or write to me directly; {"help":b} tells you more there.");

    public override Phrase RoleMayNot() => Phrase.Of($"That's something only the assistant can do. Type {"help":b} to see what I can do for you.");

    public override Phrase ClientMay() => "That is for the client to say.";

    public override Phrase NotUnderstood(bool isStaff) => isStaff
        ? Phrase.Of($"I found nothing to do in that. Try {"/log 45m newsletter":b} or {"/timer start newsletter":b}.")
        : Phrase.Of($"I found nothing to do in that. Try {"/board":b} or {"newsletter before blog post":b}.");

    public override Phrase DidYouMean(string commandLine) => Phrase.Of($"Did you mean {commandLine:b}?");

    public override Phrase LeftUndone(string wish) => Phrase.Of($"I do one thing at a time, so this is not done yet: {wish:b}");

    public override Phrase HelpTitle() => "Some things you can say:";

    public override Phrase HelpForStranger() => "Hi, I'm VaBot. I log time and keep the task board for virtual assistants and their clients. We haven't been introduced here, so this is all I can tell you.";

    public override Phrase WhichTask(string typed) => Phrase.Of($"Which one do you mean by {typed:b}?");

    public override Phrase WhichClient() => "Which client is that for?";

    public override Phrase OnlyThisClientHere(string thisClient) => Phrase.Of($"In this conversation I only deal with {thisClient:b}. For anyone else, use their channel or write to me directly.");

    public override Phrase NoClientsYet() => "You have no clients yet.";
}
