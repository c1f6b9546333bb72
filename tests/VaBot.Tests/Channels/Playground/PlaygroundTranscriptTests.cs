using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using VaBot.Channels.Playground;
using VaBot.Data;
using VaBot.Messages;
using Xunit;
using File = VaBot.Messages.File;

namespace VaBot.Tests.Channels.Playground;

public sealed class PlaygroundTranscriptTests : IAsyncLifetime
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    private SqliteDatabase database = null!;

    private int keys;

    private PlaygroundTranscript Transcript => new(database);

    public async Task InitializeAsync()
    {
        await connection.OpenAsync();
        database = new SqliteDatabase(new DbContextOptionsBuilder<SqliteDatabase>().UseSqlite(connection).Options);
        await database.Database.EnsureCreatedAsync();
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        await connection.DisposeAsync();
    }

    [Fact]
    public async Task EverybodySeesTheirOwnAndWhatIsForAll()
    {
        await SaidAsync("acme", "anna", onlyFor: "anna", "/log 45m");
        await SaidAsync("acme", "anna", onlyFor: null, "hello");
        await SaidAsync("bluebird", "beth", onlyFor: null, "elsewhere");
        (await TextsAsync("anna", "acme")).ShouldBe(["/log 45m", "hello"]);
        (await TextsAsync("carl", "acme")).ShouldBe(["hello"]);
        (await TextsAsync("guest", "acme")).ShouldBe(["hello"]);
        (await TextsAsync("anna", "dm")).ShouldBeEmpty();
    }

    [Fact]
    public async Task AReplacedMessageIsShownInItsLatestForm()
    {
        var first = await AnsweredAsync("anna", "Logged.", null);
        await SaidAsync("acme", "anna", null, "thanks");
        var second = await AnsweredAsync("anna", "Undone.", first);
        (await TextsAsync("anna", "acme")).ShouldBe(["Undone.", "thanks"]);
        await AnsweredAsync("anna", "Redone.", second);
        await AnsweredAsync("anna", "Redone, late.", first);
        (await TextsAsync("anna", "acme")).ShouldBe(["Redone, late.", "thanks"]);
    }

    [Fact]
    public async Task WhereTheReplacedOneWasNeverSeenTheNewOneIsJustNew()
    {
        var first = await AnsweredAsync("anna", "Draft.", null);
        await SaidAsync("acme", "anna", null, "now?");
        await AnsweredAsync(null, "Plan.", first);
        (await TextsAsync("anna", "acme")).ShouldBe(["Plan.", "now?"]);
        (await TextsAsync("carl", "acme")).ShouldBe(["now?", "Plan."]);
    }

    [Fact]
    public async Task ThePageIsToldExactlyWhatItMissed()
    {
        await SaidAsync("acme", "anna", null, "one");
        var two = await AnsweredAsync(null, "two", null);
        await AnsweredAsync("anna", "three", two);
        var seat = PlaygroundSeat.Find("anna", "acme");
        (await Transcript.SinceAsync(seat, 0, default)).Select(item => item.Text).ShouldBe(["one", "two", "three"]);
        (await Transcript.SinceAsync(seat, two, default)).Single().Replaces.ShouldBe(two);
        (await Transcript.SinceAsync(PlaygroundSeat.Find("carl", "acme"), two, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task OnlyWhatOneSeesCanBeClicked()
    {
        var hers = await AnsweredAsync("anna", "Logged.", null);
        (await Transcript.ClickAsync(PlaygroundSeat.Find("anna", "acme"), hers, "/undo", default)).ShouldBe(new PlaygroundClick(hers, "playground/1", IsPublic: false));
        (await Transcript.ClickAsync(PlaygroundSeat.Find("carl", "acme"), hers, "/undo", default)).ShouldBeNull();
        (await Transcript.ClickAsync(PlaygroundSeat.Find("anna", "dm"), hers, "/undo", default)).ShouldBeNull();
    }

    [Fact]
    public async Task WhatTookAPlaceGoesByTheNameOfWhatStoodThereFirst()
    {
        var first = await AnsweredAsync(null, "Agree?", null);
        var second = await AnsweredAsync(null, "Agreed.", first);
        var third = await AnsweredAsync(null, "Agree?", second);

        (await Transcript.ClickAsync(PlaygroundSeat.Find("carl", "acme"), third, "/undo", default)).ShouldBe(new PlaygroundClick(third, "playground/1", IsPublic: true));
    }

    [Fact]
    public async Task FilesAreFoundByNumber()
    {
        var id = await AddAsync("acme", "bot", null, null, Reply.Of(new Line("x"), new File("a.csv", "text/csv", [1]), new File("b.csv", "text/csv", [2])), null);
        (await Transcript.FileAsync(id, 1, default))!.Name.ShouldBe("b.csv");
        (await Transcript.FileAsync(id, 2, default)).ShouldBeNull();
        (await Transcript.FileAsync(id + 1, 0, default)).ShouldBeNull();
    }

    [Fact]
    public async Task TheSameKeyCannotAppearTwice()
    {
        await SaidAsync("acme", "anna", null, "one");
        keys--;
        await Should.ThrowAsync<DbUpdateException>(() => SaidAsync("acme", "anna", null, "two"));
    }

    private async Task<IEnumerable<string>> TextsAsync(string person, string place) =>
        (await Transcript.HistoryAsync(PlaygroundSeat.Find(person, place), default)).Select(item => item.Text);

    private Task<long> SaidAsync(string place, string author, string? onlyFor, string text) => AddAsync(place, author, onlyFor, text, null, null);

    private Task<long> AnsweredAsync(string? onlyFor, string text, long? replaces) =>
        AddAsync("acme", "bot", onlyFor, null, Reply.Of(new Line(text)), replaces);

    private async Task<long> AddAsync(string place, string author, string? onlyFor, string? text, Reply? reply, long? replaces)
    {
        var row = new PlaygroundMessage
        {
            Key = $"playground/{++keys}",
            Place = place,
            Author = author,
            OnlyFor = onlyFor,
            Text = text,
            Reply = reply is null ? null : ReplyJson.Write(reply),
            Replaces = replaces,
            At = Instant.FromUtc(2026, 11, 20, 14, 0),
        };
        database.Add(row);
        await database.SaveChangesAsync();
        return row.Id;
    }
}
