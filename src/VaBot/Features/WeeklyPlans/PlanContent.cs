using System.Text.Json;

namespace VaBot.Features.WeeklyPlans;

/// <summary>What was in a plan when it was confirmed, kept as it was seen then.</summary>
public sealed record PlanContent(IReadOnlyList<PlanContent.Part> Parts)
{
    /// <param name="Title">As it was then.</param>
    public sealed record Part(Guid TaskId, string Title, int Minutes);

    public static PlanContent Read(string json) => JsonSerializer.Deserialize<PlanContent>(json) ?? throw new JsonException("A stored plan is empty.");

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>The same cards for the same time: neither order nor a card's new name needs a client's word.</summary>
    public bool IsSameAs(PlanContent other) => Parts.Select(part => (part.TaskId, part.Minutes)).ToHashSet().SetEquals(other.Parts.Select(part => (part.TaskId, part.Minutes)));
}
