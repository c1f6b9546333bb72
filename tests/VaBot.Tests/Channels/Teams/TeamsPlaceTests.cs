using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using VaBot.Channels.Teams;
using Xunit;

namespace VaBot.Tests.Channels.Teams;

public sealed class TeamsPlaceTests
{
    [Theory]
    [InlineData("19:acme@thread.tacv2")]
    [InlineData("a:1-dUmMy_id")]
    [InlineData("486a2819-505b-42c0-81cb-2575f9d6b0fb")]
    [InlineData("team-id;messageid=1795290242325")]
    public void A_conversation_is_written_as_Teams_writes_it(string place) => TeamsPlace.Parse(place)!.ToString().ShouldBe(place);

    [Fact]
    public void What_is_written_is_read_again_whatever_the_ids_are_made_of()
    {
        var id = Gen.Elements("19:acme@thread.tacv2", "a#b", "%23", ";messageid=7", "x;messageid=", " ", "#Reply a b", "29:ő🙂", "a b").SelectMany(one => Gen.Elements("", "x", "#", "%", ";messageid=1").Select(two => one + two));
        var place = from conversation in id
                    from thread in Gen.Elements<string?>(null, "1795290242325")
                    from use in Gen.Elements(Enum.GetValues<TeamsUse>())
                    from message in id
                    from asker in id
                    select use == TeamsUse.None ? new TeamsPlace(conversation, thread) : new TeamsPlace(conversation, thread) { Use = use, Message = message, Asker = asker };
        Prop.ForAll(place.ToArbitrary(), one => TeamsPlace.Parse(one.ToString()) == one).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData("19:acme#Nonsense 1 2")]
    [InlineData("19:acme#Reply")]
    public void What_is_no_place_is_none(string text) => TeamsPlace.Parse(text).ShouldBeNull();
}
