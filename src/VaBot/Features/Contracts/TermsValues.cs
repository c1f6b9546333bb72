using System.Reflection;
using System.Text.Json;
using NodaTime;

namespace VaBot.Features.Contracts;

/// <summary>What a row of terms says, value by value: to copy it, to compare two, to keep it as text.</summary>
internal static class TermsValues
{
    /// <summary>Whose and from when; all else is what the row says.</summary>
    private static readonly string[] Place = [nameof(Terms.Id), nameof(Terms.PracticeId), nameof(Terms.ClientId), nameof(Terms.From), nameof(Terms.IsUsed)];

    private static readonly PropertyInfo[] Values = [.. typeof(Terms).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(value => !Place.Contains(value.Name))];

    /// <summary>What the client pays or may do; a change of it needs the client's yes.</summary>
    private static readonly string[] Agreed =
    [
        nameof(Terms.DiscountPercent), nameof(Terms.DiscountFromMonth), nameof(Terms.PackageMinutes), nameof(Terms.PackagePrice), nameof(Terms.OverageRate), nameof(Terms.RolloverMinutes),
        nameof(Terms.RolloverMonths), nameof(Terms.Renews), nameof(Terms.FixedFee), nameof(Terms.RoundTo), nameof(Terms.Rounding), nameof(Terms.ObjectionDays), nameof(Terms.Days), nameof(Terms.Zone),
    ];

    private static readonly string[] Visible = [nameof(Terms.ShowsMinutes), nameof(Terms.ShowsRates), nameof(Terms.ShowsNotes)];

    /// <summary>A row that says the same from another month on.</summary>
    public static Terms Copy(Terms of, LocalDate from)
    {
        var copy = new Terms { Id = Guid.CreateVersion7(), PracticeId = of.PracticeId, ClientId = of.ClientId, From = from };
        Set(copy, of, Values);
        return copy;
    }

    public static void Set(Terms row, Terms from, IEnumerable<PropertyInfo> values)
    {
        foreach (var value in values)
        {
            value.SetValue(row, value.GetValue(from));
        }
    }

    public static bool IsSame(PropertyInfo value, Terms one, Terms other) => Equals(value.GetValue(one), value.GetValue(other));

    public static IReadOnlyList<PropertyInfo> Changed(Terms was, Terms now) => [.. Values.Where(value => !IsSame(value, was, now))];

    /// <summary>Whether the client is asked: what they pay, how long they may object, or seeing less than before.</summary>
    public static bool NeedsYes(Terms was, Terms now) =>
        Changed(was, now).Any(value => Agreed.Contains(value.Name) || (Visible.Contains(value.Name) && value.GetValue(now) is false));

    public static Dictionary<string, object?> Write(Terms terms) => Values.ToDictionary(value => value.Name, value => value.GetValue(terms));

    /// <summary>A row with these values, and the rest of it as in another.</summary>
    public static Terms Read(IReadOnlyDictionary<string, JsonElement> text, Terms like)
    {
        var terms = Copy(like, like.From);
        foreach (var value in Values.Where(value => text.ContainsKey(value.Name)))
        {
            value.SetValue(terms, text[value.Name].Deserialize(value.PropertyType));
        }

        return terms;
    }
}
