using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.People;

namespace VaBot.Features.Demo;

/// <summary>The world a newcomer tries the bot in: one assistant, three clients, their boards, no time yet. Created once, on an empty database.</summary>
public sealed class DemoPractice(Database database, IClock clock)
{
    private const string Tenant = "6f1c2d4e-0000-4000-8000-000000000001";

    private const string TeamsPrefix = "6f1c2d4e-0000-4000-8000-0000000000";

    private readonly Guid practice = Guid.CreateVersion7();

    private long rank;

    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        if (await database.Set<Practice>().AnyAsync(cancellationToken))
        {
            return;
        }

        database.Add(new Practice { Id = practice, Name = "Anna Virtual Assistance", Currency = "HUF", Zone = "Europe/Budapest" });
        var anna = AddPerson("Anna", Language.Hungarian, "Europe/Budapest", "anna", "U0ANNA", "a1");
        anna.CapacityMinutes = 25 * 60;
        database.Add(new Member { PersonId = anna.Id, PracticeId = practice, Role = Role.Assistant });
        AddAcme(AddPerson("Carl Becker", Language.English, "Europe/Berlin", "carl", "U0CARL", "c1"));
        AddBluebird(AddPerson("Beth Jones", Language.English, "America/New_York", "beth", "U0BETH", "b1"));
        AddKovacs(AddPerson("Kovács Péter", Language.Hungarian, "Europe/Budapest", "peter", "U0PETER", "d1"));
        await database.SaveChangesAsync(cancellationToken);
    }

    private void AddAcme(Person carl)
    {
        var acme = AddClient("Acme GmbH", "Acme", carl, "C0ACME", "19:acme@thread.tacv2", "acme");
        var (contract, terms) = AddContract(acme, "EUR", "Europe/Berlin", weeklyHours: 8);
        terms.DiscountPercent = 10;
        terms.DiscountFromMonth = 13;
        AddRate(contract, "Copywriting", 32.00m);
        AddRate(contract, "Admin", 22.00m);
        AddRate(contract, null, 25.00m);
        AddTask(acme, "Newsletter", "Copywriting", 180);
        AddTask(acme, "Blog post: autumn sale", "Copywriting", 240);
        AddTask(acme, "Inbox triage", "Admin", 60, Repeat.Weekly);
        AddTask(acme, "Invoice follow-ups", "Admin", 45);
    }

    private void AddBluebird(Person beth)
    {
        var bluebird = AddClient("Bluebird Inc.", "Bluebird", beth, "C0BLUE", "19:blue@thread.tacv2", "bluebird");
        var (_, terms) = AddContract(bluebird, "USD", "America/New_York", weeklyHours: 5);
        terms.PackageMinutes = 20 * 60;
        terms.PackagePrice = 600.00m;
        terms.OverageRate = 35.00m;
        AddTask(bluebird, "Social media calendar", null, 120);
        AddTask(bluebird, "Trade fair research", null, 300);
    }

    private void AddKovacs(Person peter)
    {
        var kovacs = AddClient("Kovács Bt.", "Kovács", peter, "C0KOVACS", "19:kovacs@thread.tacv2", "kovacs");
        AddRate(AddContract(kovacs, "HUF", "Europe/Budapest", weeklyHours: 6).Contract, null, 9_000m);
        AddTask(kovacs, "Hírlevél", null, 120);
        AddTask(kovacs, "Számlák rendszerezése", null, 90, Repeat.Monthly);
    }

    private Person AddPerson(string name, Language language, string zone, string playground, string slack, string teams)
    {
        var person = new Person { Id = Guid.CreateVersion7(), Name = name, Language = language, Zone = zone };
        database.Add(person);
        AddIdentity(person, "playground", "demo", playground, $"dm/{playground}");
        AddIdentity(person, "slack", "T0VABOT", slack, $"T0VABOT/D0{slack[2..]}");
        database.Add(new ChatIdentity { Channel = "teams", Workspace = Tenant, UserId = TeamsPrefix + teams, PersonId = person.Id });
        return person;
    }

    private void AddIdentity(Person person, string channel, string workspace, string user, string directPlace)
    {
        database.Add(new ChatIdentity { Channel = channel, Workspace = workspace, UserId = user, PersonId = person.Id });
        database.Add(new Conversation { Channel = channel, Place = directPlace, PersonId = person.Id, Workspace = workspace, UserId = user });
    }

    private Client AddClient(string name, string shortName, Person contact, string slack, string teams, string playground)
    {
        var client = new Client { Id = Guid.CreateVersion7(), PracticeId = practice, Name = name, ShortName = shortName };
        database.Add(client);
        database.Add(new Contact { PersonId = contact.Id, ClientId = client.Id, Role = Role.Contact });
        database.Add(new Conversation { Channel = "slack", Place = $"T0VABOT/{slack}", ClientId = client.Id });
        database.Add(new Conversation { Channel = "teams", Place = teams, ClientId = client.Id });
        database.Add(new Conversation { Channel = "playground", Place = playground, ClientId = client.Id });
        return client;
    }

    private (Contract Contract, Terms Terms) AddContract(Client client, string currency, string zone, int weeklyHours)
    {
        var contract = new Contract
        {
            Id = Guid.CreateVersion7(),
            PracticeId = practice,
            ClientId = client.Id,
            Currency = currency,
            Zone = zone,
            StartsOn = new LocalDate(2025, 9, 1),
        };
        var terms = TermsBook.First(contract);
        terms.WeeklyMinutes = weeklyHours * 60;
        database.AddRange(contract, terms);
        return (contract, terms);
    }

    private void AddRate(Contract contract, string? service, decimal hourly) => database.Add(new Rate
    {
        Id = Guid.CreateVersion7(),
        PracticeId = practice,
        ClientId = contract.ClientId,
        Service = service,
        Hourly = hourly,
        From = contract.StartsOn,
    });

    private void AddTask(Client client, string title, string? service, int estimate, Repeat? repeats = null) => database.Add(new TaskItem
    {
        Id = Guid.CreateVersion7(),
        PracticeId = practice,
        ClientId = client.Id,
        Title = title,
        Service = service,
        EstimateMinutes = estimate,
        Repeats = repeats,
        Rank = rank += TaskItem.RankGap,
        CreatedAt = clock.GetCurrentInstant(),
    });
}
