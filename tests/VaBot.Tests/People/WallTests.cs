using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Features.Timers;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.People;

/// <summary>The wall between clients, in random worlds: whatever anybody types or presses anywhere, also buttons that were shown to others,
/// nobody sees a name or changes a row that is not theirs. What is theirs is worked out here, without the code under test.</summary>
public sealed class WallTests
{
    private static readonly string[] Said =
    [
        "/log 45m newsletter", "/log 8 research", "/log 1h", "/log 30m", "/log 9:00-9:30 calendar", "/log 20m newsletter / 15m research", "/log 17h newsletter",
        "/log edit 50m", "/log edit", "/log move research", "/log move newsletter", "/log move yesterday", "/log split 5m calendar", "/log delete",
        "/log today", "/log this week", "/log last month", "/timer start newsletter", "/timer start research", "/timer start", "/timer switch calendar",
        "/timer stop", "/timer pause", "/timer resume", "/timer status", "/undo", "/redo", "/board", "/task", "/report", "/client", "/plan", "help",
        "what have we got?", "newsletter is done", "put the newsletter first", "how much this week?", "45 min newsletter", "undo",
        "/task newsletter", "/task show card research", "/task rename newsletter to Letter", "/task describe newsletter words", "/task note newsletter words", "/task check newsletter a step", "/task tick newsletter 1",
        "/task link newsletter https://example.com/", "/task repeat newsletter weekly", "/task wait newsletter for photos", "/task done newsletter", "/task find newsletter", "/task find calendar", "/task due",
        "/task due newsletter 2026-12-24", "/task waiting", "/task all", "/task history", "/task history newsletter", "/log 30m shoot", "/log make a task of it", "/task top research",
    ];

    [Fact]
    public void Nobody_ever_sees_or_changes_what_is_not_theirs()
    {
        var steps = ArbMap.Default.GeneratorFor<Step>().ListOf(25);
        Prop.ForAll(steps.ToArbitrary(), play => PlayAsync(play).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    private static async Task<bool> PlayAsync(IEnumerable<Step> steps)
    {
        await using var bot = await TestBot.StartAsync();
        var world = new World();
        await bot.ChangeAsync(world.Build);
        var shown = new List<Button>();
        var typed = World.People.ToDictionary(who => who, _ => "");
        foreach (var step in steps)
        {
            bot.Clock.Advance(Duration.FromMinutes(1 + (step.Minutes & 63)));
            var (who, where) = (Pick(World.People, step.Who), Pick(World.Rooms, step.Where));
            var text = step.Press && shown.Count > 0 ? Pick(shown, step.What).Command : Pick(Said, step.What);
            var before = await RowsAsync(bot);
            typed[who] += text;

            var reply = await bot.SayAsync(who, where, text);

            shown.AddRange(reply.AllButtons());
            Sees(world, who, where, reply, typed[who]);
            Changes(world, who, before, await RowsAsync(bot));
        }

        return true;
    }

    private static void Sees(World world, string who, string where, Reply reply, string typed)
    {
        var all = ReplyJson.Write(reply);

        // What they typed themselves, now or before, or pressed because it was shown to somebody else, tells them nothing new: it comes back as their own note.
        foreach (var client in World.Clients.Where(client => !World.MaySee(who, where, client) && !typed.Contains(World.Mark(client), StringComparison.Ordinal)))
        {
            all.ShouldNotContain(World.Mark(client), Case.Sensitive, $"{who} in {where}, after {typed}");
            all.ShouldNotContain(world.ClientIds[client].ToString("N"), Case.Insensitive, $"{who} in {where}, after {typed}");
        }
    }

    private static void Changes(World world, string who, Dictionary<string, (Guid Client, Guid? Person)> before, Dictionary<string, (Guid Client, Guid? Person)> after)
    {
        foreach (var (client, person) in before.Except(after).Concat(after.Except(before)).Select(row => row.Value))
        {
            var name = world.ClientIds.Single(pair => pair.Value == client).Key;
            World.MaySee(who, "dm", name).ShouldBeTrue($"{who} changed a row of {name}");
            (person is null || person == world.PersonIds[who] || World.RoleOf(who, name) == Role.Assistant).ShouldBeTrue($"{who} changed somebody else's row");
        }
    }

    /// <summary>Every row that is a client's, with all it says.</summary>
    private static Task<Dictionary<string, (Guid Client, Guid? Person)>> RowsAsync(TestBot bot) => bot.LookAsync(async database =>
    {
        var rows = new Dictionary<string, (Guid, Guid?)>();
        foreach (var e in await database.Set<TimeEntry>().AsNoTracking().ToListAsync())
        {
            rows[$"entry {e.Id} {e.ClientId} {e.TaskId} {e.Minutes} {e.Day} {e.StartedAt} {e.EndedAt} {e.Note}"] = (e.ClientId, e.PersonId);
        }

        foreach (var t in await database.Set<RunningTimer>().AsNoTracking().ToListAsync())
        {
            rows[$"timer {t.Id} {t.ClientId} {t.TaskId} {t.StartedAt} {t.Note}"] = (t.ClientId, t.Id);
        }

        foreach (var t in await database.Set<TaskItem>().AsNoTracking().ToListAsync())
        {
            rows[$"task {t.Id} {t.ClientId} {t.Title} {t.State} {t.Rank} {t.Description} {t.Link} {t.Repeats} {t.Due}"] = (t.ClientId, null);
        }

        foreach (var n in await database.Set<TaskNote>().AsNoTracking().ToListAsync())
        {
            rows[$"note {n.Id} {n.TaskId} {n.Text}"] = (n.ClientId, n.PersonId);
        }

        foreach (var s in await database.Set<ChecklistItem>().AsNoTracking().ToListAsync())
        {
            rows[$"step {s.Id} {s.TaskId} {s.Text} {s.IsDone}"] = (s.ClientId, null);
        }

        return rows;
    });

    private static T Pick<T>(IReadOnlyList<T> from, byte index) => from[index % from.Count];

    public sealed record Step(byte Who, byte Where, byte What, byte Minutes, bool Press);

    /// <summary>Two practices; each client's name and tasks carry a mark that nobody types.</summary>
    private sealed class World
    {
        public static readonly string[] Clients = ["north", "south", "other"];

        public static readonly string[] Rooms = ["room-north", "room-south", "room-other", "room-nobody", "dm"];

        public static readonly string[] People = ["anna1", "col", "nick", "sue", "dora", "oz", "guest"];

        public Dictionary<string, Guid> ClientIds { get; } = Clients.ToDictionary(name => name, _ => Guid.CreateVersion7());

        public Dictionary<string, Guid> PersonIds { get; } = People.ToDictionary(name => name, _ => Guid.CreateVersion7());

        public static string Mark(string client) => $"Q{client.ToUpperInvariant()}Q";

        public static Role RoleOf(string who, string client) => (who, client) switch
        {
            ("anna1", "north" or "south") or ("dora", "other") => Role.Assistant,
            ("col", "north") => Role.Colleague,
            ("nick", "north") or ("sue", "south") or ("oz", "other") => Role.Contact,
            _ => Role.None,
        };

        public static bool MaySee(string who, string where, string client) =>
            RoleOf(who, client) != Role.None && (where == "dm" || where == $"room-{client}");

        public void Build(Database database)
        {
            var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
            database.Add(new Practice { Id = first, Name = "First", Currency = "EUR", Zone = "Europe/Berlin" });
            database.Add(new Practice { Id = second, Name = "Second", Currency = "EUR", Zone = "Europe/Berlin" });
            AddClient(database, first, "north");
            AddClient(database, first, "south");
            AddClient(database, second, "other");
            foreach (var who in People.Where(who => who != "guest"))
            {
                AddPerson(database, who);
            }

            database.Add(new Member { PersonId = PersonIds["anna1"], PracticeId = first, Role = Role.Assistant });
            database.Add(new Member { PersonId = PersonIds["col"], PracticeId = first, Role = Role.Colleague });
            database.Add(new Member { PersonId = PersonIds["dora"], PracticeId = second, Role = Role.Assistant });
        }

        private void AddClient(Database database, Guid practice, string name)
        {
            var id = ClientIds[name];
            database.Add(new Client { Id = id, PracticeId = practice, Name = $"{Mark(name)} Ltd", ShortName = Mark(name) });
            database.Add(new Conversation { Channel = "playground", Place = $"room-{name}", ClientId = id });
            database.Add(new Contract { Id = Guid.CreateVersion7(), PracticeId = practice, ClientId = id, Currency = "EUR", Zone = "Europe/Berlin", StartsOn = new LocalDate(2026, 1, 1), PackageMinutes = 600 });
            var rank = 0L;
            foreach (var title in new[] { "Newsletter", "Fair research", "Media calendar" })
            {
                database.Add(new TaskItem
                {
                    Id = Guid.CreateVersion7(),
                    PracticeId = practice,
                    ClientId = id,
                    Title = $"{title} {Mark(name)}",
                    Rank = rank += TaskItem.RankGap,
                    CreatedAt = TestBot.Start,
                });
            }
        }

        private void AddPerson(Database database, string who)
        {
            var id = PersonIds[who];
            database.Add(new Person { Id = id, Name = who, Language = who.Length % 2 == 0 ? Language.English : Language.Hungarian, Zone = "Europe/Berlin" });
            database.Add(new ChatIdentity { Channel = "playground", Workspace = "demo", UserId = who, PersonId = id });
            database.Add(new Conversation { Channel = "playground", Place = $"dm/{who}", PersonId = id });
            foreach (var client in Clients.Where(client => RoleOf(who, client) is Role.Contact or Role.Colleague))
            {
                database.Add(new Contact { PersonId = id, ClientId = ClientIds[client], Role = RoleOf(who, client) });
            }
        }
    }
}
