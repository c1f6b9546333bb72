using System.Text.Json;
using Shouldly;
using Xunit;

namespace VaBot.Tests.Channels.Playground;

public sealed class PlaygroundEventsTests(PlaygroundHost host) : IClassFixture<PlaygroundHost>
{
    [Fact]
    public async Task OthersMessagesArriveAsTheyAreSaid()
    {
        using var events = await ListenAsync("carl", "acme", after: await LastIdAsync("carl", "acme"));
        await host.SayAsync("anna", "acme", "good morning");
        (await events.NextAsync()).Data.GetProperty("text").GetString().ShouldBe("good morning");
    }

    [Fact]
    public async Task NothingIsLostOrDoubledWhenItGoesOnFromTheLastOneSeen()
    {
        var start = await LastIdAsync("beth", "bluebird");
        await host.SayAsync("beth", "bluebird", "one");
        string? lastId;
        using (var events = await ListenAsync("beth", "bluebird", after: start))
        {
            lastId = (await events.NextAsync()).Id;
        }

        await host.SayAsync("anna", "bluebird", "two");
        await host.SayAsync("anna", "bluebird", "three");
        using var resumed = await ListenAsync("beth", "bluebird", after: start, lastEventId: lastId);
        (await resumed.NextAsync()).Data.GetProperty("text").GetString().ShouldBe("two");
        (await resumed.NextAsync()).Data.GetProperty("text").GetString().ShouldBe("three");
    }

    [Fact]
    public async Task APrivateAnswerIsNotSentToOthers()
    {
        using var events = await ListenAsync("peter", "kovacs", after: await LastIdAsync("peter", "kovacs"));
        await host.SayAsync("anna", "kovacs", "/help");
        await host.SayAsync("anna", "kovacs", "szia");
        (await events.NextAsync()).Data.GetProperty("text").GetString().ShouldBe("szia");
    }

    [Fact]
    public async Task AMovedClockIsTold()
    {
        using var events = await ListenAsync("beth", "dm", after: await LastIdAsync("beth", "dm"));
        await host.PostAsync("/playground/clock", new { to = "friday" });
        var told = await events.NextAsync();
        told.Name.ShouldBe("clock");
        told.Data.GetProperty("zone").GetString().ShouldBe("America/New_York");
    }

    private async Task<long> LastIdAsync(string person, string place) =>
        (await host.MessagesAsync(person, place)).Select(message => message.GetProperty("id").GetInt64()).DefaultIfEmpty().Max();

    private async Task<Events> ListenAsync(string person, string place, long after, string? lastEventId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/playground/stream?as={person}&in={place}&after={after}");
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }

        var response = await host.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        return new Events(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    private sealed record Event(string Name, string? Id, JsonElement Data);

    private sealed class Events(HttpResponseMessage response, StreamReader lines) : IDisposable
    {
        public async Task<Event> NextAsync()
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            var (name, id) = ("", (string?)null);
            while (await lines.ReadLineAsync(patience.Token) is { } line)
            {
                name = line.StartsWith("event: ", StringComparison.Ordinal) ? line[7..] : name;
                id = line.StartsWith("id: ", StringComparison.Ordinal) ? line[4..] : id;
                if (line.StartsWith("data: ", StringComparison.Ordinal))
                {
                    return new Event(name, id, JsonDocument.Parse(line[6..]).RootElement);
                }
            }

            throw new EndOfStreamException();
        }

        public void Dispose()
        {
            lines.Dispose();
            response.Dispose();
        }
    }
}
