using VaBot.Features.Clients;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary>Several clauses at once, as a contract's form says them: <c>/client set discount 10%; fee none; from 2027-01-01</c>. Alone it shows the form.</summary>
public sealed class SetContract : Command
{
    /// <summary>The clauses of the form; an empty one of these takes its clause out of the contract.</summary>
    private static readonly TermKind[] Asked = [TermKind.Discount, TermKind.Package, TermKind.Fee, TermKind.Rounding, TermKind.Hours];

    private static readonly TermKind[] Chosen = [TermKind.Grouping, TermKind.Objection, TermKind.Sending];

    public override Intent Intent => Intent.ContractSet;

    public override Role Allowed => Role.Assistant;

    public override bool IsConfidential => true;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await TargetClient.OneAsync(turn, "client", turn.Line.Text.Length > 0 ? turn.Line.Text : "set", cancellationToken);
        var desk = await ContractDesk.OpenAsync(turn, client, cancellationToken);
        if (turn.Understanding.Rest is not { } said)
        {
            return Reply.Of(FormOf(turn, desk));
        }

        var change = TermsReading.Of(turn, desk, terms => Read(turn, said, terms));
        return TermsReading.WithMonth(turn, change, await change.MakeAsync(turn, desk, cancellationToken));
    }

    /// <summary>Writes clause by clause; the first one that cannot be read is explained.</summary>
    /// <exception cref="UserError">The explanation, at the field of the form it is about.</exception>
    private static Phrase? Read(Turn turn, string said, Terms terms)
    {
        foreach (var piece in said.Replace("\"", "", StringComparison.Ordinal).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var blank = piece.IndexOf(' ', StringComparison.Ordinal);
            var word = blank < 0 ? piece : piece[..blank];
            var clause = blank < 0 ? "none" : piece[blank..].Trim();
            if (Enum.TryParse<TermKind>(word, ignoreCase: true, out var kind) && (blank >= 0 || Asked.Contains(kind)) && !Clauses.Read(kind, clause, terms))
            {
                throw new UserError(How(turn.Texts, kind)).At(Key(kind));
            }
        }

        return null;
    }

    private static Phrase How(Texts texts, TermKind kind) => kind switch
    {
        TermKind.Discount => texts.HowDiscount(),
        TermKind.Package => texts.HowPackage(),
        TermKind.Fee => texts.HowFee(),
        TermKind.Rounding => texts.HowRounding(),
        TermKind.Objection => texts.HowObjection(),
        TermKind.Hours => texts.HowWeeklyHours(),
        TermKind.Grouping => texts.HowGrouping(),
        TermKind.Sending => texts.HowSending(),
        _ => texts.ContractHow(),
    };

    private static Form FormOf(Turn turn, ContractDesk desk)
    {
        var (texts, terms) = (turn.Texts, desk.On(desk.UsualMonth));
        var kinds = Asked.Concat(Chosen).ToList();
        var line = $"set {string.Join("; ", kinds.Select(kind => $"{Key(kind)} {{{Key(kind)}}}"))}; from {{begins}}";
        return new Form(
            texts.ContractFormTitle(desk.Client.ShortName),
            CommandLine.Write("client", line, (CommandLine.Client, desk.Client.Id.ToString("N"))),
            texts.Save,
            [
                .. kinds.Select(kind => new Field(Key(kind), ContractWords.Name(texts, kind), Choices(texts, kind) is null ? FieldKind.Text : FieldKind.Choice, Value: ContractWords.Typed(texts, terms, kind), Hint: Hint(texts, kind), Choices: Choices(texts, kind))),
                new Field("begins", texts.ContractBegins, FieldKind.Date, Value: NodaTime.Text.LocalDatePattern.Iso.Format(desk.UsualMonth)),
            ]);
    }

    private static string Key(TermKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>One right example each.</summary>
    private static string Hint(Texts texts, TermKind kind) => kind switch
    {
        TermKind.Discount => texts.TypedDiscount(10, fromMonth: 13),
        TermKind.Package => texts.TypedPackage(minutes: 20 * 60, price: 600, overage: 35, rollover: 5 * 60, rolloverMonths: 3, whenUsedUp: false),
        TermKind.Fee => texts.TypedAmount(150),
        TermKind.Rounding => texts.TypedRounding(15, isUp: true),
        TermKind.Hours => texts.TypedHours(8 * 60),
        TermKind.Objection => "14",
        _ => "",
    };

    private static IReadOnlyList<Choice>? Choices(Texts texts, TermKind kind) => kind switch
    {
        TermKind.Grouping => [new Choice(texts.LinesAreBy(isDay: false), "task"), new Choice(texts.LinesAreBy(isDay: true), "day")],
        TermKind.Sending => [new Choice(texts.SendingIs(itself: false), "off"), new Choice(texts.SendingIs(itself: true), "on")],
        _ => null,
    };
}
