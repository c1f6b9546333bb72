using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>What a client asks for that is not on the list is a new card; what they chat about is none.</summary>
public sealed class ClientWishTests
{
    [Theory]
    [InlineData(Language.English, "Please also make a flyer, 2h", "make a flyer", 120)]
    [InlineData(Language.English, "could you please design a new banner, 90 min?", "design a new banner", 90)]
    [InlineData(Language.English, "please translate the user guide, 1.5h", "translate the user guide", 90)]
    [InlineData(Language.Hungarian, "kérlek készíts egy szórólapot is, 2 óra", "készíts egy szórólapot is", 120)]
    [InlineData(Language.Hungarian, "kérlek fordítsd le az árlistát, 45 perc", "fordítsd le az árlistát", 45)]
    public void A_wish_with_its_time_is_a_card(Language language, string said, string title, int minutes)
    {
        var understood = Of(language, said);

        (understood.Intent, understood.Minutes).ShouldBe((Intent.TaskAdd, (int?)minutes));
        understood.Task!.Text.ShouldContain(title, Case.Insensitive);
    }

    [Theory]
    [InlineData(Language.English, "please wait, 10 min")]
    [InlineData(Language.English, "please hold on, 20 min")]
    [InlineData(Language.English, "could you please call me back in 2h")]
    [InlineData(Language.English, "please give me 30 minutes")]
    [InlineData(Language.English, "I was stuck in traffic, 2h")]
    [InlineData(Language.English, "the flight was long, 9 hours")]
    [InlineData(Language.English, "we talked about the flyer, 2h")]
    [InlineData(Language.English, "sorry, the meeting ran over, 45 min")]
    [InlineData(Language.English, "please don't spend more on the flyer, 2h is enough")]
    [InlineData(Language.English, "can you explain the last report, 2h looks a lot")]
    [InlineData(Language.English, "please be patient, the printer needs 3 hours")]
    [InlineData(Language.English, "lunch was nice, 1h")]
    [InlineData(Language.Hungarian, "kérlek várj, 20 perc")]
    [InlineData(Language.Hungarian, "két órát késett a vonat")]
    [InlineData(Language.Hungarian, "beszéltünk a szórólapról, 2 óra")]
    [InlineData(Language.Hungarian, "kérlek adj még időt, 2 óra kevés")]
    [InlineData(Language.Hungarian, "hosszú volt az út, 3 óra")]
    public void Chatter_is_none(Language language, string said) => Of(language, said).Intent.ShouldNotBe(Intent.TaskAdd);

    private static Understanding Of(Language language, string said) => Reader.Shared.Read(Read.Utterance(said, language: language, speaker: Speaker.Client));
}
