using System.Net;
using Microsoft.AspNetCore.Http;
using Shouldly;
using VaBot.Channels.Playground;
using Xunit;

namespace VaBot.Tests.Channels.Playground;

public sealed class PlaygroundGuardTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:5080")]
    [InlineData("::1", "[::1]:5080")]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1")]
    public async Task ThisMachineMayAsk(string address, string host) => (await AskAsync(address, host)).ShouldBe(200);

    [Theory]
    [InlineData("192.168.1.20", "localhost:5080")]
    [InlineData("10.0.0.1", "127.0.0.1")]
    [InlineData(null, "localhost")]
    public async Task AnotherMachineFindsNothing(string? address, string host) => (await AskAsync(address, host)).ShouldBe(404);

    [Theory]
    [InlineData("rebound.example:5080")]
    [InlineData("localhost.rebound.example")]
    [InlineData("127.0.0.1.rebound.example")]
    [InlineData("0.0.0.0:5080")]
    [InlineData("")]
    public async Task AForeignNameThatPointsHereFindsNothing(string host) => (await AskAsync("127.0.0.1", host)).ShouldBe(404);

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    public async Task WhatAProxyPassesOnFindsNothing(string name, string value) => (await AskAsync("127.0.0.1", "localhost", (name, value))).ShouldBe(404);

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "http://localhost:3000")]
    [InlineData("Origin", "https://localhost:5080")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task AnotherSitesPageIsRefused(string name, string value) => (await AskAsync("127.0.0.1", "localhost:5080", (name, value))).ShouldBe(403);

    [Theory]
    [InlineData("Origin", "http://localhost:5080")]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    public async Task OurOwnPageMayAsk(string name, string value) => (await AskAsync("127.0.0.1", "localhost:5080", (name, value))).ShouldBe(200);

    [Fact]
    public async Task ALinkFromAnotherSiteOpensThePageAndNothingElse()
    {
        (string, string)[] link = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate")];
        (await AskAsync("127.0.0.1", "localhost", "/", link)).ShouldBe(200);
        (await AskAsync("127.0.0.1", "localhost", "/playground/messages", link)).ShouldBe(403);
    }

    private static Task<int> AskAsync(string? address, string host, params (string Name, string Value)[] headers) =>
        AskAsync(address, host, "/playground/messages", headers);

    private static async Task<int> AskAsync(string? address, string host, string path, params (string Name, string Value)[] headers)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        http.Request.Method = "GET";
        http.Request.Scheme = "http";
        http.Request.Path = path;
        http.Request.Host = new HostString(host);
        foreach (var (name, value) in headers)
        {
            http.Request.Headers[name] = value;
        }

        var context = new DefaultEndpointFilterInvocationContext(http);
        var result = await new PlaygroundGuard().InvokeAsync(context, _ => ValueTask.FromResult<object?>(Results.Ok()));
        return ((IStatusCodeHttpResult)result!).StatusCode!.Value;
    }
}
