using VaBot.Languages.Reading;

namespace VaBot.Languages.English;

/// <summary>English words behind <c>/va</c> and <c>/client</c>: the practice, its clients and who belongs to them.</summary>
internal static class EnglishPeople
{
    public static void Fill(LexiconBuilder words) =>
        words.Verb("va", Intent.SettingsName, "name, my name, my name is")
            .Verb("va", Intent.PracticeClaim, "claim")
            .Verb("va", Intent.PracticeName, "practice, practice name, my practice, business name")
            .Verb("va", Intent.PracticeCurrency, "currency, home currency, my currency")
            .Verb("va", Intent.AccountLink, "link, link account, link my account, connect")
            .Verb("va", Intent.AccountUnlink, "unlink, unlink account, disconnect")
            .Verb("client", Intent.ClientAdd, "add, new, create, add client, new client")
            .Verb("client", Intent.ClientLink, "link, link to")
            .Verb("client", Intent.ClientUnlink, "unlink")
            .Verb("client", Intent.ClientRename, "rename")
            .Verb("client", Intent.ClientList, "list, list clients, clients", alone: true)
            .Verb("client", Intent.ClientRemove, "remove, archive, delete")
            .Verb("client", Intent.ClientInvite, "invite, add contact")
            .Verb("client", Intent.ClientUninvite, "uninvite, disinvite, remove contact")
            .Verb("client", Intent.ClientPeople, "people, contacts, who, members, team")
            .Verb("client", Intent.ClientShare, "share, share with")
            .Verb("client", Intent.ClientUnshare, "unshare, unshare with, stop sharing, stop sharing with");
}
