using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;

namespace VaBot.Documents;

/// <summary>A row of cells, each of its own type: texts are texts, whatever they begin with.</summary>
internal sealed class XlsxRow
{
    private readonly List<Cell> cells = [];

    public XlsxRow Text(string column, string? text, XlsxStyle style = XlsxStyle.Plain) =>
        text is null ? this : Add(column, style, new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(Clean(text)) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }) });

    public XlsxRow Number(string column, decimal? number, XlsxStyle style) => number is { } known ? Add(column, style, new Cell { CellValue = new CellValue(Plain(known)) }) : this;

    /// <summary>Minutes as the part of a day they are, which is what <c>[h]:mm</c> shows.</summary>
    public XlsxRow Time(string column, int? minutes) => minutes is { } known ? Add(column, XlsxStyle.Time, new Cell { CellValue = new CellValue(Days(known)) }) : this;

    public XlsxRow Day(string column, LocalDate day) => Add(column, XlsxStyle.Day, new Cell { CellValue = new CellValue(Plain(Period.DaysBetween(new LocalDate(1899, 12, 30), day))) });

    /// <param name="value">What the formula comes to, so that a reader who does not calculate shows it too.</param>
    public XlsxRow Formula(string column, string formula, string value, XlsxStyle style) => Add(column, style, new Cell { CellFormula = new CellFormula(formula), CellValue = new CellValue(value) });

    public Row At(uint number)
    {
        foreach (var cell in cells)
        {
            cell.CellReference = $"{cell.CellReference}{number}";
        }

        return new Row(cells) { RowIndex = number };
    }

    public static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Days(int minutes) => (minutes / 1440.0).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Without what XML cannot hold.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : " ");
        }

        return clean.ToString();
    }

    private XlsxRow Add(string column, XlsxStyle style, Cell cell)
    {
        cell.CellReference = column;
        cell.StyleIndex = (uint)style;
        cells.Add(cell);
        return this;
    }
}
