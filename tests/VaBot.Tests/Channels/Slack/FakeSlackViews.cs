using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NodaTime;
using VaBot.Channels.Slack;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Windows and Home: <c>views.open</c>, <c>views.update</c>, <c>views.publish</c>.</summary>
public sealed partial class FakeSlack
{
    /// <summary>Documented for triggers: three seconds, once.</summary>
    private static readonly Duration TriggerLives = Duration.FromSeconds(3);

    private readonly Dictionary<string, Instant> triggers = [];

    private readonly Dictionary<string, JsonElement> windows = [];

    private readonly Dictionary<string, JsonElement> homes = [];

    /// <summary>The windows opened so far, oldest first, as they look now.</summary>
    public IReadOnlyList<FakeSlackWindow> Windows
    {
        get
        {
            lock (one)
            {
                return [.. windows.Select(window => new FakeSlackWindow(window.Key, window.Value))];
            }
        }
    }

    /// <summary>Everybody's Home as it looks now.</summary>
    public IReadOnlyDictionary<string, JsonElement> Homes
    {
        get
        {
            lock (one)
            {
                return new Dictionary<string, JsonElement>(homes);
            }
        }
    }

    /// <summary>What comes with a command, a click or a shortcut, to open a window with.</summary>
    public string Trigger()
    {
        lock (one)
        {
            var trigger = $"{triggers.Count + 1}.1.abc";
            triggers[trigger] = clock.GetCurrentInstant();
            return trigger;
        }
    }

    private void MapViews()
    {
        server.MapPost("/api/views.open", http => AnsweredAsync(http, () => ViewAsync(http, "modal", body => Taken(body.TextAt("trigger_id")) ? NewWindow(body.At("view")!.Value) : null, "expired_trigger_id")));
        server.MapPost("/api/views.update", http => AnsweredAsync(http, () => ViewAsync(http, "modal", body => Changed(body.TextAt("view_id"), body.At("view")!.Value), "not_found")));
        server.MapPost("/api/views.publish", http => AnsweredAsync(http, () => ViewAsync(http, "home", body => homes[body.TextAt("user_id")!] = body.At("view")!.Value, "user_not_found")));
    }

    private async Task ViewAsync(HttpContext http, string type, Func<JsonElement, object?> take, string refusal)
    {
        var body = await ReadAsync(http);
        var error = TokenError(http) ?? (body?.At("view") is not { } view ? "invalid_arguments" : SlackViewRules.Refusal(view, type));
        object? taken = null;
        if (error is null)
        {
            lock (one)
            {
                taken = take(body!.Value);
            }
        }

        if (taken is null)
        {
            await FailAsync(http, 200, error ?? refusal);
            return;
        }

        await http.Response.WriteAsJsonAsync(new { ok = true, view = new { id = taken as string ?? "V0" } });
    }

    private bool Taken(string? trigger) => trigger is not null && triggers.Remove(trigger, out var given) && clock.GetCurrentInstant() - given <= TriggerLives;

    private string NewWindow(JsonElement view)
    {
        var id = "V" + (windows.Count + 1).ToString("00000", CultureInfo.InvariantCulture);
        windows[id] = view;
        return id;
    }

    private string? Changed(string? id, JsonElement view)
    {
        if (id is null || !windows.ContainsKey(id))
        {
            return null;
        }

        windows[id] = view;
        return id;
    }
}

/// <summary>A window on somebody's screen.</summary>
public sealed record FakeSlackWindow(string Id, JsonElement View)
{
    public string Title => View.TextAt("title", "text")!;

    /// <summary>What stands in it, a line each.</summary>
    public string Shown => new FakeSlackMessage("", View, true, null).Shown;

    /// <summary>What its fields hold already, by field.</summary>
    public IReadOnlyDictionary<string, string?> Fields => View.At("blocks")!.Value.EnumerateArray()
        .Where(block => block.TextAt("type") == "input")
        .ToDictionary(block => block.TextAt("element", "action_id")!, block => block.TextAt("element", "initial_value") ?? block.TextAt("element", "initial_date"));

    /// <summary>The payload of this window submitted with these answers.</summary>
    public string Submitted(string user, params (string Field, string Answer)[] answers)
    {
        var inputs = View.At("blocks")!.Value.EnumerateArray().Where(block => block.TextAt("type") == "input").ToList();
        var values = inputs.ToDictionary(block => block.TextAt("block_id")!, block =>
        {
            var (type, field) = (block.TextAt("element", "type")!, block.TextAt("element", "action_id")!);
            var answer = answers.Where(one => one.Field == field).Select(one => one.Answer).FirstOrDefault() ?? Fields[field];
            return new Dictionary<string, object?> { [field] = Value(type, answer) };
        });
        return JsonSerializer.Serialize(new
        {
            type = "view_submission",
            team = new { id = "T0VABOT", domain = "vabot" },
            user = new { id = user, team_id = "T0VABOT" },
            api_app_id = "A0VABOT",
            trigger_id = "9.9.abc",
            view = new { id = Id, type = "modal", callback_id = View.TextAt("callback_id"), private_metadata = View.TextAt("private_metadata"), blocks = View.At("blocks"), state = new { values }, hash = "1.x" },
            response_urls = Array.Empty<string>(),
        });
    }

    private static object Value(string type, string? answer) => type switch
    {
        "datepicker" => new { type, selected_date = answer },
        "static_select" => new { type, selected_option = answer is null ? null : new { text = new { type = "plain_text", text = "x" }, value = answer } },
        _ => new { type, value = answer },
    };
}
