using System.Net;
using System.Text;

namespace VaBot.Browser;

/// <summary>Some other site that happens to run on the same machine.</summary>
public sealed class OtherSite : IDisposable
{
    private readonly HttpListener listener = new();

    public OtherSite()
    {
        Url = $"http://127.0.0.1:{RunningBot.FreePort()}/";
        listener.Prefixes.Add(Url);
        listener.Start();
        _ = AnswerAsync();
    }

    public string Url { get; }

    public void Dispose() => listener.Close();

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                context.Response.ContentType = "text/html";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes("<title>elsewhere</title>"));
                context.Response.Close();
            }
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
        {
            // Closed.
        }
    }
}
