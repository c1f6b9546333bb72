using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Shouldly;

namespace VaBot.Tests.Channels.Playground;

/// <summary>The whole program on a loopback port with a database of its own, driven over HTTP as the page does it.</summary>
public sealed class PlaygroundHost : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("vabot-playground-").FullName;

    private readonly bool demo;

    public PlaygroundHost()
        : this(demo: true)
    {
    }

    private PlaygroundHost(bool demo)
    {
        this.demo = demo;
        UseKestrel(0);
        StartServer();
        Http = new HttpClient { BaseAddress = new Uri(ClientOptions.BaseAddress.ToString().Replace("[::]", "localhost", StringComparison.Ordinal)) };
    }

    public HttpClient Http { get; }

    /// <summary>As a practice would run it.</summary>
    public static PlaygroundHost OutsideDemoMode() => new(demo: false);

    public async Task<JsonElement> SayAsync(string person, string place, string text, string? key = null, long? replaces = null)
    {
        var response = await PostAsync("/playground/say", new { @as = person, @in = place, text, key, replaces });
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await JsonOfAsync(response);
    }

    public async Task<List<JsonElement>> MessagesAsync(string person, string place) =>
        [.. (await GetAsync($"/playground/messages?as={person}&in={place}")).EnumerateArray()];

    public async Task<List<string>> TextsAsync(string person, string place) =>
        [.. (await MessagesAsync(person, place)).Select(message => message.GetProperty("text").GetString()!)];

    public async Task<JsonElement> GetAsync(string path) => await JsonOfAsync((await Http.GetAsync(path)).EnsureSuccessStatusCode());

    public Task<HttpResponseMessage> PostAsync(string path, object body) => Http.PostAsJsonAsync(path, body);

    public Task<HttpResponseMessage> PostRawAsync(string path, string body) => Http.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));

    public static async Task<JsonElement> JsonOfAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("VaBot:Demo", demo ? "true" : "false");
        builder.UseSetting("VaBot:Database:ConnectionString", $"Data Source={Path.Combine(folder, "vabot.db")};Pooling=False");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder))
        {
            Http.Dispose();
            Directory.Delete(folder, recursive: true);
        }
    }
}
