using System.Diagnostics;
using System.Text.RegularExpressions;
using Shouldly;
using VaBot.Documents;
using VaBot.Figures;
using VaBot.Languages;
using Xunit;
using static VaBot.Tests.Figures.October;

namespace VaBot.Tests.Documents;

/// <summary>The printed report as poppler sees it.</summary>
public sealed class PdfTests
{
    [PopplerFact]
    public void It_has_title_language_tags_and_its_own_fonts()
    {
        var files = Samples.Files(Samples.Kovacs, Language.Hungarian);
        Tool.With(files.Pdf, path => Tool.Run("pdfinfo", path)).ShouldSatisfyAllConditions(
            info => info.ShouldMatch(@"Title:\s+Havi kimutatás, 2026\. október, Kovács Bt\."),
            info => info.ShouldMatch(@"Tagged:\s+yes"),
            info => info.ShouldContain("(A4)"));
        System.Text.Encoding.Latin1.GetString(files.Pdf.Content).ShouldContain("/Lang <FEFF00680075>"); // hu

        var fonts = Tool.With(files.Pdf, path => Tool.Run("pdffonts", path)).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        fonts.Length.ShouldBe(2);
        fonts.ShouldAllBe(font => Regex.IsMatch(font, @"^[A-Z]{6}\+NotoSans-(Regular|Bold) +CID TrueType +Identity-H +yes yes yes"));
    }

    [PopplerFact]
    public void A_screen_reader_finds_headings_a_table_and_what_the_bars_say()
    {
        var tags = Tool.With(Samples.Files(Samples.Acme).Pdf, path => Tool.Run("pdfinfo", "-struct-text", path));
        tags.ShouldSatisfyAllConditions(
            all => all.ShouldMatch(@"H1[\s\S]*October 2026"),
            all => Regex.Matches(all, @"\bTR\b").Count.ShouldBe(1 + 8 + 1), // heads, lines, total
            all => Regex.Matches(all, @"\bFigure\b").Count.ShouldBe(2),
            all => all.ShouldMatch(@"TH[\s\S]*""Amount, EUR"""));
    }

    [PopplerFact]
    public void North_Americans_get_their_own_paper()
    {
        Paper.Of("US").ShouldBe(Paper.Letter);
        Paper.Of("HU").ShouldBe(Paper.A4);
        Paper.Of(null).ShouldBe(Paper.A4);
        Tool.With(Samples.Files(Samples.Bluebird, paper: Paper.Letter).Pdf, path => Tool.Run("pdfinfo", path)).ShouldContain("(letter)");
    }

    [PopplerFact]
    public void Every_page_has_the_heads_its_number_and_whole_lines_in_order()
    {
        var pages = Pages(Samples.Files(Samples.Long(300)));
        pages.Count.ShouldBeGreaterThan(10);
        for (var index = 0; index < pages.Count; index++)
        {
            Regex.Count(pages[index], "Amount, EUR").ShouldBe(pages[index].Contains("Közösségi", StringComparison.Ordinal) ? 1 : 0, $"page {index + 1}");
            pages[index].ShouldContain($"{index + 1} / {pages.Count}");
        }

        Regex.Matches(string.Concat(pages), @"Közösségi média (\d{3})").Select(match => match.Groups[1].Value).Distinct().Count().ShouldBe(300);
        pages[^1].ShouldContain("Content hash (SHA-256)");
    }

    [PopplerFact]
    public void A_line_with_more_notes_than_a_page_holds_goes_on_over_the_next()
    {
        var input = Input(Terms() with { Shown = new Shown(Notes: true) }, [.. Enumerable.Range(1, 200).Select(index => Work(1 + (index % 31), 5, note: $"note {index:000}"))]);
        var text = string.Concat(Pages(Samples.Files(input)));
        Regex.Matches(text, @"note \d{3}").Select(match => match.Value).Distinct().Count().ShouldBe(200);
    }

    [PopplerFact]
    public void Letters_and_signs_are_drawn_and_can_be_copied_out_again()
    {
        const string Letters = "ÁÉÍÓÖŐÚÜŰ áéíóöőúüű ÀÂÄÃÅĀĂĄÆ çćčĉċ ďđ ėęěē ğģ ħ ıįī ķ łľĺļ ñńňņŋ øœõō řŕ ßśšşș ťţțŧ ůūų ŵ ýÿŷ žźż þð ẞ";
        const string Signs = "€ £ $ ¥ ₺ ₴ ₹ ₽ zł Kč Ft − × ÷ · … „” “” – — %";
        var text = string.Concat(Pages(Samples.Files(Input(Terms(), Work(1, 60, Letters), Work(2, 60, Signs))))).Replace('\n', ' ');
        foreach (var word in $"{Letters} {Signs}".Split(' '))
        {
            text.ShouldContain(word);
        }
    }

    [PopplerFact]
    public void Whatever_a_title_holds_the_file_stays_readable()
    {
        var title = "a\nb\t(c)\\ <!channel> \u0000\u0007 👩‍👩‍👧 \uD800 שלום \u202E %%EOF endstream " + new string('x', 400);
        var pages = Pages(Samples.Files(Input(Terms(), Work(1, 60, title, service: "(S) > <"), Work(2, 60, note: title)) with { Client = title, Practice = title }));
        string.Concat(pages).ShouldContain("<!channel>");
    }

    [Fact]
    public void The_same_figures_are_the_same_bytes() => Samples.Files(Samples.Acme).Pdf.Content.ShouldBe(Samples.Files(Samples.Acme).Pdf.Content);

    [PopplerFact]
    public void An_empty_month_prints() => string.Concat(Pages(Samples.Files(Input(Terms())))).ShouldContain("0.00 EUR");

    private static List<string> Pages(ReportFiles files) => [.. Tool.With(files.Pdf, path => Tool.Run("pdftotext", "-layout", path, "-")).Split('\f')[..^1]];
}
