using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>Nearly a wish: the bot asks with one button, and does nothing by itself.</summary>
public sealed class CloseMissTests
{
    [Theory]
    [InlineData("lgo 45m newsletter", "/log 45m Newsletter")]
    [InlineData("mvoe newsletter to the top", "/task top Newsletter")]
    [InlineData("newsletter xyzzy to the bottom", "/task bottom Newsletter")]
    [InlineData("tmier start xx newsletter", "/timer start Newsletter")]
    [InlineData("newsletter is doen", "/task done Newsletter")]
    [InlineData("cofnirm the plan", "/plan confirm")]
    [InlineData("shwo the borad", "/board")]
    public void Offered_in_English(string text, string line)
    {
        var understanding = Read.English(text);

        (understanding.Intent, understanding.DidYouMean).ShouldBe((Intent.Unknown, line));
    }

    [Theory]
    [InlineData("hírlevél xyzzy legfelülre", "/task legelőre Hírlevél")]
    [InlineData("a hírlevél keész", "/task kész Hírlevél")]
    [InlineData("hagyjuk jváó a tervet", "/plan jóváhagyom")]
    public void Offered_in_Hungarian(string text, string line)
    {
        var understanding = Read.Hungarian(text);

        (understanding.Intent, understanding.DidYouMean).ShouldBe((Intent.Unknown, line));
    }

    [Theory]
    [InlineData("if the newsletter takes 45m I'll be happy")]
    [InlineData("did you mvoe the newsletter to the top?")]
    [InlineData("don't mvoe the newsletter to the top")]
    [InlineData("Carl's kids play football on the newsletter deck all day")]
    [InlineData("good morning everybody, coffee first")]
    [InlineData("a hírlevelet nem visszük előre")]
    public void Small_talk_is_offered_nothing(string text) => Read.English(text).DidYouMean.ShouldBeNull();

    [Theory]
    [InlineData("/va timezone Foo", "időzóna")]
    [InlineData("/va időzóna Foo", "időzóna")]
    [InlineData("/va language klingon", "nyelv")]
    [InlineData("/va nyelv klingon", "nyelv")]
    public async Task A_setting_that_cannot_be_is_answered_with_its_own_example(string line, string word)
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync("anna", "dm", line)).Text().ShouldContain($"/va {word}");
    }

    /// <summary>Every line a suggestion can be reads as what it stands for, in both languages.</summary>
    [Theory]
    [MemberData(nameof(Sentences))]
    public void Lines_are_read_as_what_they_stand_for(Language language, string text)
    {
        var meant = Reader.Shared.Read(Read.Utterance(text, language: language));
        var line = Read.Lexicon.Tables(language).Line(meant).ShouldNotBeNull();
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var again = Reader.Shared.Read(Read.Utterance(space < 0 ? "" : line[(space + 1)..], space < 0 ? line[1..] : line[1..space], language));

        again.Doubts.ShouldBeEmpty();
        (again.Intent, again.Task, again.Client, again.Due, again.Minutes, again.To, again.Position, again.Period, again.Month, again.Priority, again.Language, again.Timezone)
            .ShouldBe((meant.Intent, meant.Task, meant.Client, meant.Due, meant.Minutes, meant.To, meant.Position, meant.Period, meant.Month, meant.Priority, meant.Language, meant.Timezone));
        (again.Before ?? again.After, again.Entries.Count).ShouldBe((meant.Before ?? meant.After, meant.Entries.Count));
    }

    public static TheoryData<Language, string> Sentences()
    {
        var data = new TheoryData<Language, string>();
        foreach (var text in (string[])[
            "log 45m newsletter", "start the timer for the newsletter", "stop the timer", "undo that", "my last entry should be 40m", "how many hours did I log last week for Acme?", "total for this month please",
            "what did I log today?", "move the newsletter to the top", "newsletter one up please", "newsletter to the bottom", "make the newsletter number 3", "newsletter before inbox triage", "the newsletter is urgent",
            "the newsletter is not urgent", "the newsletter is done", "I started the newsletter", "the newsletter is on hold", "reopen the newsletter", "delete the newsletter", "the newsletter is due on friday",
            "the newsletter should take 2 hours", "show me the board", "what's the plan for next week?", "I approve the plan", "add the newsletter to next week's plan", "take the newsletter out of the plan",
            "show me the report for october", "how many hours are left for Acme?", "speak to me in Hungarian please", "my time zone is Vienna",
        ])
        {
            data.Add(Language.English, text);
            data.Add(Language.Hungarian, text);
        }

        return data;
    }
}
