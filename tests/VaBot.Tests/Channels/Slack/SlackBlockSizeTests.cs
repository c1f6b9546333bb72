using Shouldly;
using VaBot.Channels.Slack;
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

    [Fact]
    public void An_ordinary_answer_need_not_be_measured()
    {
        SlackBlock answer = new SectionBlock(new MarkedText("Logged 45 min on *Newsletter* (Acme, today)."));
        answer.AtMost.ShouldBeLessThan(SlackPages.SizeLimit / 10);
    }
}
