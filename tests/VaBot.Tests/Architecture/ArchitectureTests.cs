using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace VaBot.Tests.Architecture;

/// <summary>The house's arrows, read from the source: which room names which.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Source = Architecture.Source.Folder;

    /// <summary>What each room may name, itself aside. Anything not listed is not allowed.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Messages"] = [],
        ["Time"] = [],
        ["Data"] = [],
        ["Figures"] = [],
        ["Languages"] = ["Messages", "Figures"],
        ["People"] = ["Messages", "Languages", "Time", "Data"],
        ["Delivery"] = ["People", "Messages", "Languages", "Time", "Data"],
        ["Turns"] = ["Delivery", "People", "Messages", "Languages", "Time", "Data"],
        ["Documents"] = ["Figures", "Messages", "Languages", "Time"],
        ["Jobs"] = ["Turns", "Delivery", "People", "Messages", "Languages", "Time", "Data"],
        ["Features"] = ["Jobs", "Documents", "Figures", "Turns", "Delivery", "People", "Messages", "Languages", "Time", "Data"],
        ["Operator"] = ["Jobs", "Delivery", "Messages", "Time", "Data"],
        ["Channels"] = ["Jobs", "Turns", "Delivery", "People", "Messages", "Languages", "Time", "Data"],
    };

    public static TheoryData<string> Rooms => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_names_only_rooms_below_it(string room)
    {
        var named = Files(room)
            .SelectMany(file => NamedRoom().Matches(System.IO.File.ReadAllText(file)).Select(match => (Room: match.Value, File: Path.GetFileName(file))))
            .Where(use => MayUse.ContainsKey(use.Room) && use.Room != room && !MayUse[room].Contains(use.Room))
            .Distinct();
        named.ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_is_a_known_room()
    {
        var folders = Directory.GetDirectories(Source).Select(Path.GetFileName).Except(["bin", "obj", "data", "Properties", "wwwroot"]);
        folders.Except(MayUse.Keys).ShouldBeEmpty();
    }

    /// <summary>What follows every save (totals, marks, versions) only sees what passes the tracker.</summary>
    [Fact]
    public void Nothing_is_changed_past_the_tracker_but_messages_nobody_needs_any_more()
    {
        var past = Directory.GetFiles(Source, "*.cs", SearchOption.AllDirectories).Where(file => PastTracker().IsMatch(System.IO.File.ReadAllText(file)));
        past.Select(Path.GetFileName).ShouldBe(["ForgetOldMessages.cs"]);
    }

    [Fact]
    public void Channels_do_not_know_each_other()
    {
        var channels = Directory.GetDirectories(Path.Combine(Source, "Channels")).Select(folder => Path.GetFileName(folder)!).ToList();
        foreach (var channel in channels)
        {
            var others = channels.Where(other => other != channel).Select(other => $"VaBot.Channels.{other}");
            Files(Path.Combine("Channels", channel)).Where(file => others.Any(System.IO.File.ReadAllText(file).Contains)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Only_the_outbox_sender_sends() =>
        FilesWith(@"\.SendAsync\(outgoing|\bchannel\.SendAsync\(").ShouldBe(["OutboxSender.cs"]);

    [Fact]
    public void Only_the_person_clock_knows_zones() =>
        FilesWith(@"DateTimeZoneProviders|TimeZoneInfo|\.InZone\(|ZonedDateTime").Order().ShouldBe(
        [
            "PersonClock.cs",
            "ZoneReader.cs", // the names people call zones by, never their rules
        ]);

    [Fact]
    public void Only_turns_jobs_the_sender_and_the_start_save()
    {
        var saving = Files("").Where(file => Regex.IsMatch(System.IO.File.ReadAllText(file), @"\bSaveChanges(Async)?\("));
        var rooms = saving.Select(file => Path.GetRelativePath(Source, file).Replace('\\', '/')).Where(path => !Savers().IsMatch(path));
        rooms.ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_asks_the_machine_what_time_it_is() =>
        FilesWith(@"DateTime\.(Utc)?Now|DateTimeOffset\.(Utc)?Now|DateTime\.Today").ShouldBeEmpty();

    [Fact]
    public void Namespaces_are_folders()
    {
        var wrong = Files("").Where(file => NamespaceOf().Match(System.IO.File.ReadAllText(file)) is { Success: true } match && !Fits(file, match.Groups[1].Value));
        wrong.Select(Path.GetFileName).ShouldBeEmpty();
    }

    private static bool Fits(string file, string space)
    {
        var folder = Path.GetDirectoryName(Path.GetRelativePath(Source, file))!.Replace(Path.DirectorySeparatorChar, '.');
        var expected = folder.Length == 0 ? "VaBot" : $"VaBot.{folder}";

        // The sentences and the reader of one language room share its name, however deep their folders are.
        return space == expected || (space == "VaBot.Languages" && expected.StartsWith("VaBot.Languages", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Files(string room)
    {
        var folder = Path.Combine(Source, room);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "Migrations" or "Models"))
            : [];
    }

    private static IEnumerable<string?> FilesWith(string pattern) =>
        Files("").Where(file => Regex.IsMatch(System.IO.File.ReadAllText(file), pattern)).Select(Path.GetFileName);

    [GeneratedRegex(@"\.Execute(Update|Delete)(Async)?\(")]
    private static partial Regex PastTracker();

    // By its whole name, or as C# shortens it among us: Data.Database.
    [GeneratedRegex(@"(?<=\bVaBot\.)[A-Z]\w+|(?<![\w.])[A-Z]\w+(?=\.[A-Z])")]
    private static partial Regex NamedRoom();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceOf();

    [GeneratedRegex(@"^(Turns/|Jobs/|Delivery/Outbox(Leases|Again)\.cs|Delivery/SharedFileLinks\.cs|Data/|Features/Demo/|Features/Onboarding/FirstClaim\.cs|Channels/Teams/TeamsReferences\.cs)|Job\.cs$")]
    private static partial Regex Savers();
}
