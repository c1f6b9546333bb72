using NodaTime;

namespace VaBot.Time;

/// <summary>A day off by law, in one country or region.</summary>
/// <param name="English">Its name in English, capitals as in the middle of a sentence ("All Saints' Day").</param>
/// <param name="Hungarian">Its name in Hungarian, capitals as in the middle of a sentence ("mindenszentek").</param>
/// <param name="Source">The law or official page that says so.</param>
public sealed record Holiday(LocalDate Day, string English, string Hungarian, string Source);
