using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using Shouldly;
using VaBot.Figures;
using Xunit;
using static VaBot.Tests.Figures.October;

namespace VaBot.Tests.Figures;

/// <summary>The written form must not change: a report sent years ago is still to be verified.</summary>
public sealed class FiguresJsonTests
{
    [Fact]
    public void The_form_is_what_it_always_was()
    {
        var figures = Count(Terms("EUR", Rate("Copywriting", 27.500m)) with { Discount = new Discount(10) }, Work(1, 15, "Hírlevél ő", note: "a \"quoted\" <note>"), Work(2, 15, "Hírlevél ő"));
        var json = """
            {"client":"Acme GmbH","currency":{"code":"EUR","digits":2},"freeMinutes":0,"grouping":"Tasks",
            "lines":[
            {"adHoc":false,"amount":13.75,"covered":"Hourly","kind":"work","minutes":30,"notes":[],"number":1,"rate":27.5,"service":"Copywriting","title":"Hírlevél ő","worked":30},
            {"amount":-1.38,"kind":"discount","number":2,"of":13.75,"percent":10}],
            "minutes":30,"month":"2026-10","practice":"Anna Virtual Assistance","rounding":{"step":1,"up":false},"services":[{"minutes":30,"service":"Copywriting"}],
            "shown":{"minutes":true,"notes":false,"rates":true},"total":12.37,
            "weeks":[{"minutes":30,"monday":"2026-09-28","week":40,"year":2026}],"zone":"Europe/Berlin"}
            """.Replace("\n", "", StringComparison.Ordinal);
        FiguresJson.Write(figures.AsShown()).ShouldBe(json);
        FiguresJson.Hash(figures).ShouldBe(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(json))).ToLowerInvariant());
        FiguresJson.Write(figures).ShouldContain("""["a \"quoted\" <note>"]""");
    }

    [Fact]
    public void A_change_of_a_cent_is_another_hash()
    {
        var figures = Count(Terms(), Work(1, 60));
        FiguresJson.Hash(figures with { Total = 32.01m }).ShouldNotBe(FiguresJson.Hash(figures));
        FiguresJson.Hash(figures with { RunningUntil = new LocalDate(2026, 10, 20) }).ShouldNotBe(FiguresJson.Hash(figures));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"month":"2026-13"}""")]
    public void What_is_no_figures_is_refused(string json) => Should.Throw<JsonException>(() => FiguresJson.Read(json));
}
