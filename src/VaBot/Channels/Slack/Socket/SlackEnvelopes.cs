using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace VaBot.Channels.Slack.Socket;

/// <summary>What comes through a socket goes the same way as a request: only the wrapping differs.</summary>
internal sealed class SlackEnvelopes(SlackReception reception, ILogger<SlackEnvelopes> log)
{
    /// <returns>The acknowledgement; null when it failed and is to come again.</returns>
    public async Task<byte[]?> HandleAsync(string id, JsonElement envelope)
    {
        try
        {
            var answer = envelope.At("payload") is { } payload ? await InwardAsync(envelope.TextAt("type"), payload) : null;
            return Acknowledgement(id, envelope.IsTrueAt("accepts_response_payload") ? answer : null);
        }
        catch (FormatException)
        {
            // Sent again it would be no better.
            log.LogWarning("Something Slack sent through a socket was not in a known shape");
            return Acknowledgement(id, null);
        }
        catch (Exception error)
        {
            log.LogError(error, "Something Slack sent through a socket could not be done; it will come again");
            return null;
        }
    }

    private async Task<byte[]?> InwardAsync(string? type, JsonElement payload)
    {
        switch (type)
        {
            case "slash_commands":
                return await reception.CommandAsync(Form(payload), CancellationToken.None);
            case "interactive":
                return await reception.InteractionAsync(payload, CancellationToken.None);
            case "events_api":
                await reception.EventAsync(payload, CancellationToken.None);
                return null;
            default:
                return null;
        }
    }

    private static Dictionary<string, StringValues> Form(JsonElement payload) => payload.MembersAt()
        .Where(field => field.Value.TextAt() is not null)
        .GroupBy(field => field.Name)
        .ToDictionary(field => field.Key, field => (StringValues)field.Last().Value.TextAt());

    private static byte[] Acknowledgement(string id, byte[]? answer)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("envelope_id", id);
            if (answer is not null)
            {
                writer.WritePropertyName("payload");
                writer.WriteRawValue(answer);
            }

            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
