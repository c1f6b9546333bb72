using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Settings;

/// <summary><c>/va notices daily</c>: how one hears of what the other side changed.</summary>
public sealed class SetNotices : OwnSetting
{
    public override Intent Intent => Intent.SettingsNotices;

    protected override Task<Phrase> ChangeAsync(Turn turn, Person me, CancellationToken cancellationToken)
    {
        var habit = turn.Understanding.Choice switch
        {
            "soon" => NoticeHabit.Soon,
            "daily" => NoticeHabit.Daily,
            "off" => NoticeHabit.Off,
            _ => throw new UserError(turn.Texts.WhichNotices(), [.. Enum.GetValues<NoticeHabit>().Select(each => new Button(turn.Texts.NoticeName(each), $"/va notices {Word(each)}"))]),
        };
        me.Notices = habit;
        return Task.FromResult(turn.Texts.NoticesAre(habit));
    }

    private static string Word(NoticeHabit habit) => habit switch
    {
        NoticeHabit.Soon => "now",
        NoticeHabit.Daily => "daily",
        _ => "off",
    };
}
