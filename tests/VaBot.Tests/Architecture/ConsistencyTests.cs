using System.Text.RegularExpressions;
using Shouldly;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Architecture;

/// <summary>Promises the compiler cannot keep, kept here.</summary>
public sealed partial class ConsistencyTests
{
    private static readonly CommandCatalog Catalog = new(typeof(TurnRunner).Assembly);

    [Fact]
    public void Every_intent_has_its_command() =>
        Enum.GetValues<Intent>().Where(intent => Catalog.Find(intent) is null).ShouldBeEmpty();

    [Fact]
    public void Every_command_is_a_file_of_its_own_name()
    {
        foreach (var command in Catalog.All)
        {
            var folder = command.GetType().Namespace!["VaBot.".Length..].Replace('.', Path.DirectorySeparatorChar);
            System.IO.File.Exists(Path.Combine(Source.Folder, folder, command.GetType().Name + ".cs")).ShouldBeTrue(command.GetType().Name);
        }
    }

    [Fact]
    public void Strangers_are_told_nothing_but_help_and_asked_for_nothing_but_a_code() =>
        Catalog.All.Where(command => (command.Allowed & Role.Guest) != 0).Select(command => command.Intent)
            .ShouldBe([Intent.Help, Intent.Unknown, Intent.PracticeClaim, Intent.AccountLink], ignoreOrder: true);

    [Fact]
    public void Codes_are_for_direct_messages() =>
        Catalog.All.Where(command => command.Where == PlaceKind.Direct).Select(command => command.Intent)
            .ShouldBe([Intent.PracticeClaim, Intent.AccountLink, Intent.AccountUnlink, Intent.PracticeName, Intent.PracticeCurrency, Intent.IncomeShow], ignoreOrder: true);

    [Theory]
    [InlineData("anna", "dm")]
    [InlineData("carl", "acme")]
    [InlineData("beth", "bluebird")]
    [InlineData("peter", "kovacs")]
    public async Task Every_line_that_help_shows_does_something(string who, string where)
    {
        await using var bot = await TestBot.StartAsync();
        var lines = (await bot.SayAsync(who, where, "/help")).Parts.OfType<Line>().Skip(1).Select(line => line.Text.ToString()).ToList();
        lines.Count.ShouldBeGreaterThan(3);

        foreach (var line in lines)
        {
            var reply = await bot.SayAsync(who, where, line);
            reply.Parts.ShouldNotBeEmpty(line);
            reply.Text().ShouldNotContain("nothing to do in that", Case.Insensitive, line);
            reply.Text().ShouldNotContain("nem találtam tennivalót", Case.Insensitive, line);
        }
    }

    [Fact]
    public async Task Every_button_ever_shown_can_be_pressed()
    {
        await using var bot = await TestBot.StartAsync();
        string[] said =
        [
            "/log 45m newsletter", "/log 8 newsletter", "/log 17h newsletter", "/log 45m newsletter tomorrow", "/log today", "/timer start newsletter", "/timer pause",
            "/timer", "/board", "/task add newsletter", "/task newsletter before blog post", "/task done inbox triage", "/undo", "/task done no such thing", "/log xyz",
            "/task newsletter", "/task check newsletter photos", "/task newsletter", "/task find newsletter", "/task find unicorns", "/task history newsletter", "/log 20m photo shoot", "/task add Photos, weekly", "/plan form", "/task form",
        ];
        foreach (var line in said)
        {
            foreach (var button in (await bot.SayAsync("anna", "acme", line)).AllButtons())
            {
                button.Label.Length.ShouldBeInRange(1, 75);
                button.Command.Length.ShouldBeLessThanOrEqualTo(2_000);
                var reply = await bot.SayAsync("anna", "acme", button.Command);
                reply.Text().ShouldNotContain("nem találtam tennivalót", Case.Insensitive, $"{line} [{button.Label}] {button.Command}");
            }
        }
    }

    [Fact]
    public void Every_sentence_differs_between_languages_and_none_is_empty()
    {
        foreach (var property in typeof(Texts).GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            var values = Enum.GetValues<Language>().Select(language => (string)property.GetValue(Texts.In(language))!).ToList();
            values.ShouldAllBe(value => value.Length > 0, property.Name);
            values.Distinct().Count().ShouldBe(values.Count, property.Name);
        }
    }

    [Fact]
    public void Every_sentence_is_said_somewhere()
    {
        var source = string.Concat(Directory.EnumerateFiles(Source.Folder, "*.cs", SearchOption.AllDirectories).Select(System.IO.File.ReadAllText));
        var said = Word().Matches(Sentence().Replace(source, "")).Select(match => match.Value).ToHashSet();
        var sentences = typeof(Texts).GetMethods().Where(method => method.IsAbstract).Select(method => method.Name.Replace("get_", "", StringComparison.Ordinal)).ToList();

        sentences.Count.ShouldBeGreaterThan(500);
        sentences.Where(sentence => !said.Contains(sentence)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/log", Intent.TimeLog)]
    [InlineData("/timer", Intent.TimeStatus)]
    [InlineData("/task", Intent.TaskList)]
    [InlineData("/board", Intent.TaskList)]
    [InlineData("/plan", Intent.PlanShow)]
    [InlineData("/report", Intent.ReportShow)]
    [InlineData("/client", Intent.BudgetShow)]
    [InlineData("/va", Intent.Help)]
    public void Every_slash_command_of_the_manifest_does_something_on_its_own(string command, Intent intent)
    {
        var manifest = System.IO.File.ReadAllText(Path.Combine(Source.Folder, "..", "..", "manifests", "slack", "manifest.yaml"));
        manifest.ShouldContain($"- command: {command}\n");
        var read = Reader.Shared.Read(new Utterance("", command[1..], Language.English, new NodaTime.LocalDateTime(2026, 11, 20, 10, 0), Speaker.Assistant, ["Newsletter"], ["Acme"]));
        read.Intent.ShouldBe(intent);
        Catalog.Find(intent).ShouldNotBeNull();
        Regex.Count(manifest, "- command: /").ShouldBe(8);
    }

    [GeneratedRegex(@"public (?:abstract|override) [\w<>\[\]?]+ \w+(?=\(| =>| \{)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
