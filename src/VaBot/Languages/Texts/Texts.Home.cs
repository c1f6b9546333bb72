namespace VaBot.Languages;

// Everything of one's own on one page.
public abstract partial class Texts
{
    public abstract string HomeTitle(string day);

    /// <summary>Heads her own time under a title that says the day.</summary>
    public abstract string HomeLogged { get; }

    public abstract string HomePlan { get; }

    public abstract string HomeReports { get; }

    /// <summary>A button to one that was sent.</summary>
    public abstract string ReportOf(string month);

    /// <summary>Buttons between the pages of it.</summary>
    public abstract string HomeBack { get; }

    /// <inheritdoc cref="HomeBack"/>
    public abstract string HomeMore { get; }
}
