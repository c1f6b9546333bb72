using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Shouldly;
using VaBot.Channels.Teams;
using Xunit;

namespace VaBot.Tests.Channels.Teams;

/// <summary>How the bot proves who it is, request by request, to a Microsoft that is played here.</summary>
public sealed class TeamsCredentialTests : IDisposable
{
    private const string OtherApp = "0b0b0b0b-1111-4222-8333-555555555555", OtherTenant = "6f1c2d4e-0000-4000-8000-000000000002";

    private readonly Authority microsoft = new();

    private readonly string file = Path.Combine(Path.GetTempPath(), $"vabot-teams-{Guid.NewGuid():N}.pfx");

    public void Dispose()
    {
        microsoft.Dispose();
        System.IO.File.Delete(file);
    }

    [Fact]
    public async Task A_secret_is_shown_to_the_registrations_own_tenant_and_the_token_is_kept()
    {
        var credential = Credential(new TeamsOptions { AppId = TeamsPayload.AppId, AppPassword = "a secret", TenantId = TeamsPayload.Tenant });

        (await credential.TokenAsync(TeamsPayload.AppId, null, default)).ShouldBe($"token of {TeamsPayload.AppId}");
        (await credential.TokenAsync(TeamsPayload.AppId.ToUpperInvariant(), null, default)).ShouldBe($"token of {TeamsPayload.AppId}");

        var (url, form) = microsoft.Asked.ShouldHaveSingleItem();
        url.ShouldBe($"https://login.microsoftonline.com/{TeamsPayload.Tenant}/oauth2/v2.0/token");
        (form["grant_type"], form["client_secret"], form["scope"].Split(' ')[0]).ShouldBe(("client_credentials", "a secret", "https://api.botframework.com/.default"));
    }

    [Fact]
    public async Task Without_a_tenant_it_is_the_one_of_bots_for_all()
    {
        await Credential(new TeamsOptions { AppId = TeamsPayload.AppId, AppPassword = "a secret" }).TokenAsync(TeamsPayload.AppId, null, default);
        microsoft.Asked.ShouldHaveSingleItem().Url.ShouldBe("https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token");
    }

    [Fact]
    public async Task Each_registration_has_its_own_secret_tenant_and_token()
    {
        var credential = Credential(new TeamsOptions
        {
            AppId = TeamsPayload.AppId,
            AppPassword = "a secret",
            TenantId = TeamsPayload.Tenant,
            Apps = [new TeamsApp { AppId = OtherApp, AppPassword = "another", TenantId = OtherTenant }],
        });

        (await credential.TokenAsync(OtherApp, null, default)).ShouldBe($"token of {OtherApp}");
        (await credential.TokenAsync(TeamsPayload.AppId, null, default)).ShouldBe($"token of {TeamsPayload.AppId}");
        microsoft.Asked.Select(one => (one.Url.Split('/')[3], one.Form["client_secret"])).ShouldBe([(OtherTenant, "another"), (TeamsPayload.Tenant, "a secret")]);
    }

    [Fact]
    public async Task A_certificate_signs_and_its_key_stays_here()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=vabot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));
        await System.IO.File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pkcs12, "of the file"));
        var credential = Credential(new TeamsOptions { AppId = TeamsPayload.AppId, TenantId = TeamsPayload.Tenant, CertificatePath = file, CertificatePassword = "of the file" });

        (await credential.TokenAsync(TeamsPayload.AppId, null, default)).ShouldBe($"token of {TeamsPayload.AppId}");

        var form = microsoft.Asked.ShouldHaveSingleItem().Form;
        form.ShouldNotContainKey("client_secret");
        form["client_assertion_type"].ShouldBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        using var publicHalf = X509CertificateLoader.LoadCertificate(certificate.Export(X509ContentType.Cert));
        var proof = await new JsonWebTokenHandler().ValidateTokenAsync(form["client_assertion"], new TokenValidationParameters
        {
            IssuerSigningKey = new X509SecurityKey(publicHalf),
            ValidIssuer = TeamsPayload.AppId,
            ValidAudience = $"https://login.microsoftonline.com/{TeamsPayload.Tenant}/oauth2/v2.0/token",
        });
        proof.IsValid.ShouldBeTrue(proof.Exception?.Message);
        ((JsonWebToken)proof.SecurityToken).TryGetHeaderValue<object>("x5c", out _).ShouldBeTrue("so that a renewed certificate of the same name is known too");
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_it_runs_on_and_shows_no_secret()
    {
        var credential = Credential(new TeamsOptions { AppId = TeamsPayload.AppId, AppPassword = "not to be used", ManagedIdentity = true });

        (await credential.TokenAsync(TeamsPayload.AppId, null, default)).ShouldBe("token of the machine");

        var (url, form) = microsoft.Asked[^1];
        url.ShouldStartWith("http://169.254.169.254/metadata/identity/oauth2/token?");
        var asked = QueryHelpers.ParseQuery(new Uri(url).Query);
        (asked["resource"].ToString(), asked["client_id"].ToString()).ShouldBe(("https://api.botframework.com", TeamsPayload.AppId));
        form.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_token_that_was_not_taken_is_given_up_for_a_new_one_by_whoever_says_so_first(bool managed)
    {
        var credential = Credential(new TeamsOptions { AppId = TeamsPayload.AppId, AppPassword = "a secret", TenantId = TeamsPayload.Tenant, ManagedIdentity = managed });
        var first = await credential.TokenAsync(TeamsPayload.AppId, null, default);
        microsoft.Suffix = ", the second";

        (await credential.TokenAsync(TeamsPayload.AppId, null, default)).ShouldBe(first);
        (await credential.TokenAsync(TeamsPayload.AppId, first, default)).ShouldBe(first + ", the second");
        microsoft.Suffix = ", the third";
        (await credential.TokenAsync(TeamsPayload.AppId, first, default)).ShouldBe(first + ", the second");
        (await credential.TokenAsync(TeamsPayload.AppId, null, default)).ShouldBe(first + ", the second");
    }

    [Fact]
    public async Task A_wrong_secret_is_Microsofts_no_and_is_asked_about_again_the_next_time()
    {
        microsoft.Refuses = true;
        var credential = Credential(new TeamsOptions { AppId = TeamsPayload.AppId, AppPassword = "old", TenantId = TeamsPayload.Tenant });
        (await Should.ThrowAsync<MsalServiceException>(() => credential.TokenAsync(TeamsPayload.AppId, null, default))).ErrorCode.ShouldBe("invalid_client");

        microsoft.Refuses = false;
        (await credential.TokenAsync(TeamsPayload.AppId, null, default)).ShouldBe($"token of {TeamsPayload.AppId}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no-such.pfx")]
    public async Task Half_a_registration_shows_nothing_to_anybody(string? path)
    {
        var credential = Credential(new TeamsOptions { AppId = TeamsPayload.AppId, TenantId = TeamsPayload.Tenant, CertificatePath = path });
        await Should.ThrowAsync<Exception>(() => credential.TokenAsync(TeamsPayload.AppId, null, default));
        await Should.ThrowAsync<InvalidOperationException>(() => credential.TokenAsync(OtherApp, null, default));
        microsoft.Asked.ShouldBeEmpty();
    }

    private TeamsCredential Credential(TeamsOptions options) => new(microsoft, Options.Create(options));

    /// <summary>Microsoft's token service and the one of an Azure machine, as their answers look.</summary>
    private sealed class Authority : HttpMessageHandler
    {
        public List<(string Url, Dictionary<string, string> Form)> Asked { get; } = [];

        public bool Refuses { get; set; }

        /// <summary>Tells the tokens given from now on from those before.</summary>
        public string Suffix { get; set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var text = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            var form = QueryHelpers.ParseQuery(text).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
            Asked.Add((request.RequestUri!.AbsoluteUri, form));
            return request.RequestUri.Host switch
            {
                "login.microsoftonline.com" when Refuses => Json(HttpStatusCode.Unauthorized, """{"error":"invalid_client","error_description":"AADSTS7000215"}"""),
                "login.microsoftonline.com" => Json(HttpStatusCode.OK, $$"""{"token_type":"Bearer","expires_in":3599,"access_token":"token of {{form["client_id"]}}{{Suffix}}"}"""),
                "169.254.169.254" when request.RequestUri.AbsolutePath == "/metadata/identity/oauth2/token" && request.Headers.Contains("Metadata") =>
                    Json(HttpStatusCode.OK, $$"""{"token_type":"Bearer","expires_in":"86399","resource":"https://api.botframework.com","access_token":"token of the machine{{Suffix}}"}"""),
                _ => new HttpResponseMessage(HttpStatusCode.NotFound),
            };
        }

        private static HttpResponseMessage Json(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
    }
}
