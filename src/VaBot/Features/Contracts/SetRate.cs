using System.Text.RegularExpressions;
using NodaTime;
using VaBot.Features.Clients;
using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary><c>/client rate Copywriting 32 from 2027-01-01</c>: what an hour of a service costs from a day on; without a service, of all other work.</summary>
public sealed partial class SetRate : Command
{
    private const int LongestService = 80;

    public override Intent Intent => Intent.ContractRate;

    public override Role Allowed => Role.Assistant;

    public override bool IsConfidential => true;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await TargetClient.OneAsync(turn, "client", turn.Line.Text, cancellationToken);
        var said = turn.Understanding.Rest ?? "";
        if (Read().Match(said) is not { Success: true } match || Clauses.Amount(match.Groups["amount"].Value) is not { } hourly || hourly <= 0)
        {
            throw new UserError(turn.Texts.HowRate());
        }

        var desk = await ContractDesk.OpenAsync(turn, client, cancellationToken);
        var service = Service(desk, match.Groups["service"].Value.Trim(' ', ':', '"', ','));
        var from = From(turn, desk, service);
        var terms = desk.On(from);
        return await new ContractChange(from, terms, terms, [.. Changed(desk, service, from, hourly)]).MakeAsync(turn, desk, cancellationToken);
    }

    private static IEnumerable<ProposedRate> Changed(ContractDesk desk, string? service, LocalDate from, decimal hourly)
    {
        var was = desk.RateOn(service, from)?.Hourly;
        return was == hourly ? [] : [new ProposedRate(service, was, hourly)];
    }

    /// <summary>One the contract has, however it was typed; else a new one.</summary>
    private static string? Service(ContractDesk desk, string typed) =>
        typed.Length == 0 || Other().IsMatch(typed) ? null
        : desk.Services.OfType<string>().ToList().Find(typed) ?? Cut.At(typed, LongestService);

    /// <summary>Time that was never priced gets its price, from the first month on that was not approved; what has one keeps it until today.</summary>
    private static LocalDate From(Turn turn, ContractDesk desk, string? service)
    {
        var today = turn.Clock.Today;
        var said = turn.Understanding.Dates is [var day, ..] ? day : (LocalDate?)null;
        var isUnpriced = desk.IsNew || !desk.IsPriced(service, said is { } on && on < today ? on : today);
        var earliest = isUnpriced ? desk.FirstOpen : today;
        var from = said ?? (desk.IsNew ? desk.Contract.StartsOn : isUnpriced || desk.RateOn(service, today) is null ? earliest : LocalDate.Max(desk.UsualMonth, earliest));
        return from >= earliest ? from : throw new UserError(turn.Texts.ContractPast(turn.Texts.Date(earliest, today)));
    }

    [GeneratedRegex(@"^(?<service>\D*?)(?:\b(?:to|at|is|for|óránként)\b)?\s*(?<amount>\d.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Read();

    [GeneratedRegex(@"^(other|other work|everything else|all other work|egyéb|egyéb munka|minden más|más)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
