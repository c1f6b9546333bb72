using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>The glance at a block's size never promises less than it takes.</summary>
public sealed class SlackBlockSizeTests
{
    public static TheoryData<string> Texts => ["", "short", new string('x', 3000), new string('\u0001', 3000), new string('"', 3000), new string('é', 3000), string.Concat(Enumerable.Repeat("🙂", 1500)), new string('\ud800', 3000)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_block_takes_no_more_than_it_says(string text)
    {
        SlackBlock[] blocks =
        [
            new HeaderBlock(new PlainText(text)),
            new SectionBlock(new MarkedText(text)),
            new SectionBlock(new MarkedText(text), [new MarkedText(text)], new ButtonElement("button1", new PlainText(text), text, "danger")),
            new ContextBlock([new MarkedText(text), new MarkedText(text)]),
            new ActionsBlock([new ButtonElement("button1", new PlainText(text), text, "danger"), new ButtonElement("button2", new PlainText(text), text, null)], text),
            new ActionsBlock([new MenuElement("menu", [new MenuOption(new PlainText(text), text)], null, null)]),
            new DividerBlock(),
        ];
        foreach (var block in blocks)
        {
            block.Size().ShouldBeLessThanOrEqualTo(block.AtMost);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_reply_said_to_take_one_message_takes_no_more(string text)
    {
        foreach (var length in Enumerable.Range(0, 12).Select(doubled => 1 << doubled).Append(text.Length).Where(length => length <= text.Length))
        {
            foreach (var piece in new[] { text[..length], new string('&', length), new string('*', length) })
            {
                ReplyPart[] parts =
                [
                    new Line(Phrase.Of($"{piece:b}{piece}{piece:b}")),
                    new Line(piece, Tone.Quiet),
                    new Line(piece, Tone.Problem),
                    new Line(piece, Tone.Title),
                    Buttons.Of([.. Enumerable.Range(0, 6).Select(_ => new Button(piece, "/" + piece))]),
                ];
                foreach (var reply in parts.Select(part => Reply.Of([.. Enumerable.Repeat(part, 34)])).Append(Reply.Of(parts)).Concat(parts.Select(part => Reply.Of(part))))
                {
                    (SlackRenderer.IsSurelyOne(reply) && SlackPages.Of(new SlackRenderer().Render(reply), reply).Count > 1).ShouldBeFalse();
                }
            }
        }
    }

    [Fact]
    public void What_nearly_every_command_answers_surely_takes_one_message() => SlackRenderer.IsSurelyOne(Reply.Of(
        new Line(Phrase.Of($"Logged {"45 min":b} on {"Newsletter":b} ({"Acme":b}, today).")),
        new Line("Newsletter: 3 h 10 min of 4 h. 3 h 10 min this week, 6 h 15 min left of 20 h. Assumed: today.", Tone.Quiet),
        Buttons.Of(new Button("Undo", "/undo -- change=0192f0c1b2a34e5f8a9b0c1d2e3f4a5b")))).ShouldBeTrue();

    [Fact]
    public void An_ordinary_answer_need_not_be_measured()
    {
        SlackBlock answer = new SectionBlock(new MarkedText("Logged 45 min on *Newsletter* (Acme, today)."));
        answer.AtMost.ShouldBeLessThan(SlackPages.SizeLimit / 10);
    }
}
