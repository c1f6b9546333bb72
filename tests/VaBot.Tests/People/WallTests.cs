using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Features.MonthReports;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Features.Timers;
using VaBot.Features.WeeklyPlans;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Tests.Jobs;
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
        "/timer stop", "/timer pause", "/timer resume", "/timer status", "/undo", "/redo", "/board", "/task", "/report", "/report last month", "/report south ltd", "/report approve", "/report approve last month north ltd", "/report question 1 why?", "/report answer because", "/report questions", "/report accept", "/client more 2h", "/client give", "/log free", "/client", "/plan", "/plan send", "/plan confirm", "/plan add newsletter", "/plan remove research", "/plan change something else", "/plan note words", "/plan skip", "/va away monday", "help",
        "/client list", "/client people", "/client people south ltd", "/client add New Ltd, EUR", "/client link north ltd", "/client link other ltd", "/client link new", "/client unlink",
        "/client rename south ltd to South Ltd (QSOUTHQ 2)", "/client remove south ltd", "/client invite @guest", "/client invite @sue to north ltd", "/client invite @oz", "/client uninvite @nick",
        "/client contract", "/client contract south ltd", "/client rate 30", "/client rate editing 40 north ltd", "/client package 10h for 300", "/client discount 5% south ltd", "/client send itself", "/client set", "/client agree", "/client currency USD",
        "/client share @guest", "/client share @dora", "/client unshare @col", "/va link", "/va link 0000-0000-0000", "/va claim 0000-0000-0000", "/va unlink",
        "what have we got?", "newsletter is done", "put the newsletter first", "how much this week?", "45 min newsletter", "undo",
        "/task newsletter", "/task show card research", "/task rename newsletter to Letter", "/task describe newsletter words", "/task note newsletter words", "/task check newsletter a step", "/task tick newsletter 1",
        "/task link newsletter https://example.com/", "/task repeat newsletter weekly", "/task wait newsletter for photos", "/task done newsletter", "/task find newsletter", "/task find calendar", "/task due",
        "/task due newsletter 2026-12-24", "/task waiting", "/task all", "/task history", "/task history newsletter", "/log 30m shoot", "/log make a task of it", "/task top research",
    ];

    [Fact]
    public void Nobody_ever_sees_or_changes_what_is_not_theirs()
    {
        var steps = ArbMap.Default.GeneratorFor<Step>().ListOf(30);
        Prop.ForAll(steps.ToArbitrary(), play => PlayAsync(play).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    private static async Task<bool> PlayAsync(IEnumerable<Step> steps)
    {
        await using var bot = await Due.StartAsync();
        var world = new World();
        await bot.ChangeAsync(world.Build);
        var shown = new List<Button>();
        var typed = World.People.ToDictionary(who => who, _ => "");
        var (past, strayed) = (new Past(), "");
        foreach (var step in steps)
        {
            // Mostly minutes pass, now and then days: Fridays and the 1st are among them.
            await bot.GoToAsync(bot.Clock.Now + (step.Minutes < 192 ? Duration.FromMinutes(1 + (step.Minutes & 63)) : Duration.FromHours(4 * (step.Minutes - 191))));
            var who = step.Who < 100 ? "anna1" : Pick(World.People, step.Who);
            var where = step.Where < 64 ? Pick(World.Rooms, step.Where) : Pick(World.RoomsOf(who), step.Where);
            var text = step.Press && shown.Count > 0 ? Pick(shown, step.What).Command : Pick(Said, step.What);
            var before = await Truth.ReadAsync(bot, past);
            typed[who] += text;

            var reply = await bot.SayAsync(who, where, text);

            shown.AddRange(reply.AllButtons());
            var after = await Truth.ReadAsync(bot, past);
            Sees(before, after, who, where, reply, typed[who]);
            Changes(before, after, who, $"{who} in {where}, after {typed[who]}");
            strayed += before.Clients.Any(client => text.Contains(client.Value, StringComparison.Ordinal) && !before.MaySee(who, where, client.Key)) ? text : "";
            await bot.LookAsync();
            Hear(bot, after, past, strayed);
        }

        // What waits for somebody's day is told in the days after.
        await bot.GoToAsync(bot.Clock.Now + Duration.FromDays(4));
        Hear(bot, await Truth.ReadAsync(bot, past), past, strayed);
        return true;
    }

    private static void Sees(Truth before, Truth after, string who, string where, Reply reply, string typed)
    {
        var all = ReplyJson.Write(reply);
        foreach (var (id, name) in after.Clients.Where(client => !before.MaySee(who, where, client.Key) && !after.MaySee(who, where, client.Key)))
        {
            // What they typed themselves, now or before, or pressed because it was shown to somebody else, tells them nothing new: it comes back as their own note.
            if (name.StartsWith('Q') && !typed.Contains(name, StringComparison.Ordinal))
            {
                all.ShouldNotContain(name, Case.Sensitive, $"{who} in {where}, after {typed}");
            }

            if (!typed.Contains(id.ToString("N"), StringComparison.OrdinalIgnoreCase))
            {
                all.ShouldNotContain(id.ToString("N"), Case.Insensitive, $"{who} in {where}, after {typed}");
            }
        }
    }

    /// <summary>What was sent anywhere by itself: a report, a plan, news, a warning, and what took a message's place.</summary>
    /// <param name="strayed">What was typed or pressed where it was not theirs: it may come back to others as a note.</param>
    private static void Hear(TestBot bot, Truth now, Past past, string strayed)
    {
        foreach (var message in bot.Channel.Heard.Concat(bot.Channel.Changed).Where(message => past.Heard.Add((message.Key, message.Reply))))
        {
            var all = ReplyJson.Write(message.Reply);
            foreach (var (id, name) in now.Clients.Where(client => !past.MayHear(message.To.Place, client.Key)))
            {
                if (name.StartsWith('Q') && !strayed.Contains(name, StringComparison.Ordinal))
                {
                    all.ShouldNotContain(name, Case.Sensitive, $"{message.Key} to {message.To.Place}");
                }

                if (!strayed.Contains(id.ToString("N"), StringComparison.OrdinalIgnoreCase))
                {
                    all.ShouldNotContain(id.ToString("N"), Case.Insensitive, $"{message.Key} to {message.To.Place}");
                }
            }
        }
    }

    /// <summary>Whatever happened, it happened to what is theirs: to their own rows where they work, and to everything of their own practice.</summary>
    private static void Changes(Truth before, Truth after, string who, string why)
    {
        foreach (var (practice, client, person, isShared) in before.Rows.Except(after.Rows).Concat(after.Rows.Except(before.Rows)).Select(row => row.Value))
        {
            var isAssistant = before.IsAssistant(who, practice);
            var isOwn = client is { } its && person is { } whose && before.PersonOf(who) == whose && before.RoleOf(who, its) != Role.None;
            var isOnTheirBoard = isShared && client is { } board && before.RoleOf(who, board) != Role.None;
            (isAssistant || isOwn || isOnTheirBoard).ShouldBeTrue(why);
        }
    }

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

        /// <summary>Where they are mostly found.</summary>
        public static IReadOnlyList<string> RoomsOf(string who) => [.. Clients.Where(client => FirstRoleOf(who, client) != Role.None).Select(client => $"room-{client}"), "dm"];

        private static Role FirstRoleOf(string who, string client) => (who, client) switch
        {
            ("anna1", "north" or "south") or ("dora", "other") => Role.Assistant,
            ("col", "north") => Role.Colleague,
            ("nick", "north") or ("sue", "south") or ("oz", "other") => Role.Contact,
            _ => Role.None,
        };

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
            database.Add(new Client { Id = id, PracticeId = practice, Name = $"{name} Ltd", ShortName = Mark(name) });
            database.Add(new Conversation { Channel = "playground", Place = $"room-{name}", ClientId = id });
            var contract = new Contract { Id = Guid.CreateVersion7(), PracticeId = practice, ClientId = id, Currency = "EUR", Zone = "Europe/Berlin", StartsOn = new LocalDate(2026, 1, 1) };
            var terms = TermsBook.First(contract);
            (terms.PackageMinutes, terms.PackagePrice) = (600, 300);
            database.AddRange(contract, terms);
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
            foreach (var client in Clients.Where(client => FirstRoleOf(who, client) is Role.Contact or Role.Colleague))
            {
                database.Add(new Contact { PersonId = id, ClientId = ClientIds[client], Role = FirstRoleOf(who, client) });
            }
        }
    }

    /// <summary>What was once somebody's stays known to them.</summary>
    private sealed class Past
    {
        /// <summary>Rooms and the clients they ever belonged to.</summary>
        public HashSet<(string Place, Guid Client)> Rooms { get; } = [];

        /// <summary>People and the clients they ever had to do with.</summary>
        public HashSet<(string Who, Guid Client)> People { get; } = [];

        public HashSet<(string Key, Reply Reply)> Heard { get; } = [];

        public bool MayHear(string place, Guid client) => place.StartsWith("dm/", StringComparison.Ordinal) ? People.Contains((place[3..], client)) : Rooms.Contains((place, client));
    }

    /// <summary>Who is what to whom, read from the rows alone; people and rooms change sides while they play.</summary>
    private sealed class Truth
    {
        private Dictionary<string, Guid> people = [];

        private Dictionary<Guid, Guid> practices = [];

        private List<Member> members = [];

        private List<Contact> contacts = [];

        private Dictionary<string, Guid> rooms = [];

        private Past past = new();

        /// <summary>Names by id, those put away included.</summary>
        public Dictionary<Guid, string> Clients { get; private set; } = [];

        /// <summary>Every row that is a client's or a practice's, with all it says, and whose it is.</summary>
        public Dictionary<string, (Guid Practice, Guid? Client, Guid? Person, bool IsShared)> Rows { get; } = [];

        /// <param name="past">Added to.</param>
        public static Task<Truth> ReadAsync(TestBot bot, Past past) => bot.LookAsync(async database =>
        {
            var clients = await database.Set<Client>().AsNoTracking().ToListAsync();
            var conversations = await database.Set<Conversation>().AsNoTracking().Where(room => room.ClientId != null).ToListAsync();
            var truth = new Truth
            {
                Clients = clients.ToDictionary(client => client.Id, client => client.ShortName),
                practices = clients.ToDictionary(client => client.Id, client => client.PracticeId),
                people = await database.Set<ChatIdentity>().Where(identity => identity.Channel == "playground").ToDictionaryAsync(identity => identity.UserId, identity => identity.PersonId),
                members = await database.Set<Member>().AsNoTracking().ToListAsync(),
                contacts = await database.Set<Contact>().AsNoTracking().ToListAsync(),
                rooms = conversations.Where(room => room.Channel == "playground").ToDictionary(room => room.Place, room => room.ClientId!.Value),
                past = past,
            };
            past.Rooms.UnionWith(truth.rooms.Select(room => (room.Key, room.Value)));
            past.People.UnionWith(clients.SelectMany(client => truth.people.Keys.Where(who => truth.RoleOf(who, client.Id) != Role.None).Select(who => (who, client.Id))));
            clients.ForEach(c => truth.Add($"client {c.Id} {c.Name} {c.ShortName} {c.ArchivedAt}", c.PracticeId, c.Id, null));
            conversations.ForEach(c => truth.Add($"room {c.Channel} {c.Place} {c.ClientId}", truth.practices[c.ClientId!.Value], c.ClientId, null));
            truth.members.ForEach(m => truth.Add($"member {m.PersonId} {m.PracticeId} {m.Role}", m.PracticeId, null, null));
            truth.contacts.ForEach(c => truth.Add($"contact {c.PersonId} {c.ClientId} {c.Role}", truth.practices[c.ClientId], c.ClientId, null));
            foreach (var c in await database.Set<Contract>().AsNoTracking().ToListAsync())
            {
                truth.Add($"contract {c.Id} {c.ClientId} {c.Currency} {c.Zone}", c.PracticeId, c.ClientId, null);
            }

            foreach (var t in await database.Set<Terms>().AsNoTracking().ToListAsync())
            {
                truth.Add($"terms {t.Id} {t.ClientId} {t.From} {t.PackageMinutes} {t.DiscountPercent} {t.SendsItself}", t.PracticeId, t.ClientId, null);
            }

            foreach (var r in await database.Set<Rate>().AsNoTracking().ToListAsync())
            {
                truth.Add($"rate {r.Id} {r.ClientId} {r.Service} {r.From} {r.Hourly}", r.PracticeId, r.ClientId, null);
            }

            foreach (var r in await database.Set<MonthReport>().AsNoTracking().ToListAsync())
            {
                truth.Add($"report {r.Id} {r.ClientId} {r.Month} {r.State} {r.Hash}", r.PracticeId, r.ClientId, null, isShared: true);
            }

            foreach (var q in await database.Set<ReportQuestion>().AsNoTracking().ToListAsync())
            {
                truth.Add($"question {q.Id} {q.ClientId} {q.Question} {q.Answer}", q.PracticeId, q.ClientId, null, isShared: true);
            }

            foreach (var h in await database.Set<ExtraHours>().AsNoTracking().ToListAsync())
            {
                truth.Add($"extra {h.Id} {h.ClientId} {h.Minutes} {h.ConfirmedById}", h.PracticeId, h.ClientId, null, isShared: true);
            }

            foreach (var p in await database.Set<Proposal>().AsNoTracking().ToListAsync())
            {
                truth.Add($"proposal {p.Id} {p.ClientId} {p.State} {p.AnsweredById}", p.PracticeId, p.ClientId, null, isShared: true);
            }

            foreach (var e in await database.Set<TimeEntry>().AsNoTracking().ToListAsync())
            {
                truth.Add($"entry {e.Id} {e.ClientId} {e.TaskId} {e.Minutes} {e.Day} {e.StartedAt} {e.EndedAt} {e.Note}", e.PracticeId, e.ClientId, e.PersonId);
            }

            foreach (var t in await database.Set<RunningTimer>().AsNoTracking().ToListAsync())
            {
                truth.Add($"timer {t.Id} {t.ClientId} {t.TaskId} {t.StartedAt} {t.Note}", t.PracticeId, t.ClientId, t.Id);
            }

            foreach (var t in await database.Set<TaskItem>().AsNoTracking().ToListAsync())
            {
                truth.Add($"task {t.Id} {t.ClientId} {t.Title} {t.State} {t.Rank} {t.Description} {t.Link} {t.Repeats} {t.Due}", t.PracticeId, t.ClientId, null, isShared: true);
            }

            foreach (var n in await database.Set<TaskNote>().AsNoTracking().ToListAsync())
            {
                truth.Add($"note {n.Id} {n.TaskId} {n.Text}", n.PracticeId, n.ClientId, n.PersonId);
            }

            foreach (var p in await database.Set<WeeklyPlan>().AsNoTracking().ToListAsync())
            {
                truth.Add($"plan {p.Id} {p.ClientId} {p.Week} {p.State} {p.Version} {p.Wish} {p.Note}", p.PracticeId, p.ClientId, null, isShared: true);
            }

            return truth;
        });

        public Guid? PersonOf(string who) => people.TryGetValue(who, out var id) ? id : null;

        public bool IsAssistant(string who, Guid practice) => members.Exists(member => member.PersonId == PersonOf(who) && member.PracticeId == practice && member.Role == Role.Assistant);

        public Role RoleOf(string who, Guid client) =>
            !practices.TryGetValue(client, out var practice) ? Role.None
            : IsAssistant(who, practice) ? Role.Assistant
            : contacts.Find(contact => contact.PersonId == PersonOf(who) && contact.ClientId == client)?.Role ?? Role.None;

        public bool MaySee(string who, string where, Guid client) => RoleOf(who, client) != Role.None
            && (where == "dm" || (rooms.TryGetValue(where, out var its) ? its == client : past.Rooms.Contains((where, client))));

        private void Add(string row, Guid practice, Guid? client, Guid? person, bool isShared = false) => Rows[row] = (practice, client, person, isShared);
    }
}
