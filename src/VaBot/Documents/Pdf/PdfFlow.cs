namespace VaBot.Documents.Pdf;

/// <summary>Where on which page the next thing is drawn.</summary>
internal sealed class PdfFlow(PdfDocument document)
{
    public const double Margin = 50, Foot = 62;

    private const string Black = "0.13 0.16 0.2", Grey = "0.39 0.44 0.5", Blue = "0.13 0.35 0.56", Amber = "0.68 0.36 0.02";

    public const string Bar = "0.26 0.52 0.74", Pale = "0.93 0.95 0.97", Rule = "0.84 0.87 0.9", Strong = Blue;

    public PdfDocument Document { get; } = document;

    public Ink Body { get; } = new(document.Regular, 9, Black);

    public Ink Bold { get; } = new(document.Bold, 9, Black);

    public Ink Small { get; } = new(document.Regular, 7.5, Grey);

    public Ink Head { get; } = new(document.Bold, 8, Grey);

    public Ink Name { get; } = new(document.Bold, 10.5, Blue);

    public Ink Section { get; } = new(document.Bold, 10, Blue);

    public Ink Warning { get; } = new(document.Bold, 8.5, Amber);

    public Ink Big { get; } = new(document.Bold, 23, Black);

    public Ink Middle { get; } = new(document.Regular, 12, Black);

    public PdfPage Page { get; private set; } = document.AddPage();

    /// <summary>The upper edge of what is still free, in points from the top.</summary>
    public double Y { get; set; } = Margin;

    public double Width => Document.Paper.Width - (2 * Margin);

    public static double Left => Margin;

    public double Right => Document.Paper.Width - Margin;

    public double Room => Document.Paper.Height - Foot - Y;

    /// <summary>Goes to a new page unless there is room.</summary>
    /// <returns>Whether it did.</returns>
    public bool Need(double height)
    {
        if (Room >= height)
        {
            return false;
        }

        NextPage();
        return true;
    }

    public void NextPage()
    {
        Page = Document.AddPage();
        Y = Margin;
    }
}
