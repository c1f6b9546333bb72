using Shouldly;
using VaBot.Channels.Playground;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Playground;

public sealed class PlaygroundSeatTests
{
    [Theory]
    [InlineData("anna", "acme bluebird kovacs dm")]
    [InlineData("carl", "acme dm")]
    [InlineData("beth", "bluebird dm")]
    [InlineData("peter", "kovacs dm")]
    [InlineData("guest", "acme bluebird kovacs dm")]
    public void EverybodyIsInTheirOwnConversationsOnly(string person, string places)
    {
        foreach (var place in new[] { "acme", "bluebird", "kovacs", "dm" })
        {
            if (places.Split(' ').Contains(place))
            {
                PlaygroundSeat.Find(person, place).In.ShouldBe(place);
            }
            else
            {
                Should.Throw<PlaygroundRefusal>(() => PlaygroundSeat.Find(person, place)).Status.ShouldBe(403);
            }
        }
    }

    [Theory]
    [InlineData("mallory", "acme")]
    [InlineData("Anna", "acme")]
    [InlineData("", "acme")]
    [InlineData(null, "acme")]
    [InlineData("anna", "dm/carl")]
    [InlineData("anna", null)]
    public void UnknownNamesAreABadRequest(string? person, string? place) =>
        Should.Throw<PlaygroundRefusal>(() => PlaygroundSeat.Find(person, place)).Status.ShouldBe(400);

    [Fact]
    public void DirectMessagesAreAPlaceOfOnesOwn()
    {
        var seat = PlaygroundSeat.Find("anna", "dm");
        seat.Conversation.ShouldBe(new Address("playground", "dm/anna"));
        seat.User.ShouldBe(new ChatUser("playground", "demo", "anna"));
        seat.IsDirect.ShouldBeTrue();
    }
}
