using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Shouldly;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Jobs;
using VaBot.Messages;
using VaBot.Tests.Jobs;

namespace VaBot.Tests.Operator;

/// <summary>The whole program on a loopback port. Nothing runs by itself: jobs run and messages leave when the test says so.</summary>
public sealed class OperatorHost : WebApplicationFactory<Program>
{
    public const string Token = "correct horse battery staple";

    private readonly string folder = Directory.CreateTempSubdirectory("vabot-operator-").FullName;

    private readonly bool demo;

    private readonly string? token;

    public OperatorHost(string? token = Token, bool demo = false)
    {
        (this.token, this.demo) = (token, demo);
        UseKestrel(0);
        StartServer();
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(ClientOptions.BaseAddress.ToString().Replace("[::]", "localhost", StringComparison.Ordinal)),
        };
    }

    public HttpClient Http { get; }

    public ListeningChannel Platform { get; } = new();

    public int Runs { get; private set; }

    public async Task<string> PageAsync()
    {
        var response = await GetAsync(Token);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync();
    }

    public Task<HttpResponseMessage> GetAsync(string? bearer = null, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, "", null, bearer, headers);

    public Task<HttpResponseMessage> PostAsync(string path, string? bearer = Token, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, null, bearer, headers);

    public Task<HttpResponseMessage> SignInAsync(string given, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, "/sign-in", new FormUrlEncodedContent([new("token", given)]), null, headers);

    /// <summary>Puts a message into the outbox that was dropped an hour ago because it came too late.</summary>
    public Task<long> DropAsync(string key, string place = "acme", string says = "Hello") => EnqueueAsync(key, place, says, -Duration.FromHours(1));

    /// <summary>Puts a message into the outbox, and lets it be tried.</summary>
    public Task<long> EnqueueAsync(string key) => EnqueueAsync(key, "acme", "Hello", Duration.FromHours(1));

    private async Task<long> EnqueueAsync(string key, string place, string says, Duration usefulFor)
    {
        await using var scope = Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        scope.ServiceProvider.GetRequiredService<Outbox>().Enqueue(key, new Address(Platform.Name, place), Reply.Of(new Line(says)), usefulFor);
        await database.SaveChangesAsync();
        await DrainAsync();
        return (await database.Set<OutboxMessage>().AsNoTracking().SingleAsync(message => message.Key == key)).Id;
    }

    public Task DrainAsync() => Services.GetRequiredService<OutboxSender>().DrainAsync(CancellationToken.None);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("VaBot:Demo", demo ? "true" : "false");
        builder.UseSetting("VaBot:Operator:Token", token);
        builder.UseSetting("VaBot:Database:ConnectionString", $"Data Source={Path.Combine(folder, "vabot.db")};Pooling=False");
        builder.ConfigureTestServices(services =>
        {
            foreach (var own in services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is not null).ToList())
            {
                services.Remove(own);
            }

            services.AddScoped<IJob>(_ => new TestJob("good") { Work = _ => Task.FromResult(Runs++) });
            services.AddScoped<IJob>(_ => new TestJob("bad") { Work = _ => throw new IOException("disk <b>full</b>") });
            if (!demo)
            {
                services.AddSingleton<IChannel>(Platform);
            }
        });
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

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? body, string? bearer, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, "/operator" + path) { Content = body };
        request.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Http.SendAsync(request);
    }
}
