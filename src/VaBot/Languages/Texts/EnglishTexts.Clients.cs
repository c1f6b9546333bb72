using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override Phrase RoomIsNobodys() => Phrase.Of($"This room belongs to no client of yours yet. Is it a client's? {"/client link NAME":b} for one you have, {"/client add Example GmbH, EUR, Berlin":b} for a new one.");

    public override Phrase WhichNewClient() => Phrase.Of($"What is the client called? Currency and city may follow: {"/client add Example GmbH, EUR, Berlin":b}");

    public override Phrase NeitherCurrencyNorPlace(string part) => Phrase.Of($"I know {part:b} neither as a currency nor as a place. For example {"/client add Example GmbH, EUR, Berlin":b}");

    public override Phrase ClientNameTaken(string name) => Phrase.Of($"You have a client called {name:b} already. Another short name in brackets tells them apart: {"/client add Example Ltd (Example London)":b}");

    public override Phrase RoomIsTaken(string client) => Phrase.Of($"This room is {client:b}'s. Do that in the other client's own room, or in our direct messages.");

    public override Phrase ClientAdded(string shortName, string name, string currency, string zone) => shortName == name
        ? Phrase.Of($"New client: {name:b}, {currency}, {zone}.")
        : Phrase.Of($"New client: {name:b}, {shortName:b} for short, {currency}, {zone}.");

    public override Phrase ClientAssumed(string? currency, string? zone) => (currency, zone) switch
    {
        (null, { } only) => $"Assumed: {only}, like your practice.",
        ({ } only, null) => $"Assumed: {only}, your home currency.",
        _ => $"Assumed: {currency} and {zone}, like your practice.",
    };

    public override Phrase HowToLinkRoom(string client) => Phrase.Of($"Now go to the channel you share with them, invite me there, and type {$"/client link {client}":b}.");

    public override Phrase RoomLinked(string client) => Phrase.Of($"This room is {client:b}'s now.");

    public override Phrase RoomLinkedNext(string client) => Phrase.Of($"Everybody here reads what I post about {client:b}, and nothing of your other clients. Next, bring in your contact: {"/client invite @name":b}");

    public override Phrase UnlinkInTheRoom() => Phrase.Of($"Type {"/client unlink":b} in the room that should no longer be a client's.");

    public override Phrase RoomUnlinked(string client) => Phrase.Of($"This room is no longer {client:b}'s. The client and all that is theirs stay.");

    public override Phrase WhichClientByName() => Phrase.Of($"Which client? Give the name: {"/client link NAME":b}. In our direct messages {"/client list":b} shows all.");

    public override Phrase NoSuchClient(string typed) => Phrase.Of($"I find no client called {typed:b} here. In our direct messages {"/client list":b} shows all.");

    public override Phrase HowToRenameClient() => Phrase.Of($"Give both names, with \"to\" between them: {"/client rename OLD NAME to NEW NAME":b}");

    public override Phrase ClientRenamed(string was, string shortName, string name) => shortName == name
        ? Phrase.Of($"{was:b} is called {name:b} now.")
        : Phrase.Of($"{was:b} is called {name:b} now, {shortName:b} for short.");

    public override Phrase TimerRunsFor(string name, string client) => Phrase.Of($"{name} still has a timer on {client:b}. It has to be stopped first: {"/timer stop":b}");

    public override Phrase ClientRemoved(string client) => Phrase.Of($"{client:b} is put away: nobody sees it any more and its rooms are free. Nothing is lost; Undo brings it all back.");

    public override Phrase ClientHasUnreported(int minutes) => Phrase.Of($"{Minutes(minutes):b} of its time stand in no approved report yet. To have them paid, undo this and approve the month first.");

    public override Phrase ClientsTitle() => "Your clients";

    public override Phrase ClientLine(string shortName, string name, string? currency, string zone, IReadOnlyList<string> platforms)
    {
        var called = shortName == name ? Phrase.Of($"{shortName:b}") : Phrase.Of($"{shortName:b} ({name})");
        var counted = currency is null ? zone : $"{currency}, {zone}";
        return platforms.Count > 0
            ? Phrase.Of($"{called}: {counted} · room in {string.Join(", ", platforms.Select(Platform))}")
            : Phrase.Of($"{called}: {counted} · no room yet");
    }

    public override Phrase ClientsHow() => Phrase.Of($"A new one: {"/client add Example GmbH, EUR, Berlin":b}. In a client's room: {"/client invite @name":b}, {"/client people":b}, {"/client share @colleague":b}. Also {"/client rename":b} and {"/client remove":b}.");

    public override Phrase MentionOne() => Phrase.Of($"Who? Mention one person: {"/client invite @carl":b}");

    public override Phrase ForWhichClient(string mention) => Phrase.Of($"For which client? {$"/client invite {mention} to NAME":b}");

    public override Phrase ContactInvited(string name, string client, bool isGreeted) => isGreeted
        ? Phrase.Of($"{name:b} is a contact of {client:b} now: sees the board, sets its order, and nothing of anyone else. I have said hello in the room.")
        : Phrase.Of($"{name:b} is a contact of {client:b} now: sees the board, sets its order, and nothing of anyone else. There is no room of theirs where I could say hello yet.");

    public override Phrase PersonAssumed(string name, string? language, string? zone) => Phrase.Of(
        $"Assumed for {name}: {string.Join(", ", new[] { language, zone }.OfType<string>())}. They can change it: {"/va language hungarian":b}, {"/va timezone Vienna":b}");

    public override IReadOnlyList<Phrase> Welcome(string name, string inviter) =>
    [
        Phrase.Of($"Hello {name:b}, I'm VaBot. {inviter} asked me to help the two of you here."),
        Phrase.Of($"{"/board":b} shows what is being worked on. You can add to it ({"/task add update the price list, due friday":b}) and say what comes first: {"the newsletter is more urgent than the blog post":b}."),
        Phrase.Of($"{"/client":b} tells what is left of your hours, {"/va help":b} what else I can do."),
    ];

    public override Phrase AlreadyBelongs(string name, string client, bool isContact) => isContact
        ? Phrase.Of($"{name:b} is a contact of {client:b} already.")
        : Phrase.Of($"{name:b} works for {client:b} already.");

    public override Phrase WorksInPractice(string name) => Phrase.Of($"{name:b} works in your practice, so there is nothing to add.");

    public override Phrase IsContactAlready(string name) => Phrase.Of($"{name:b} is a client's contact and cannot be a colleague as well.");

    public override Phrase BelongsNot(string mention, string client) => Phrase.Of($"{mention:b} is not among the people of {client:b} in that way. {"/client people":b} shows who is.");

    public override Phrase ContactUninvited(string name, string client) => Phrase.Of($"{name:b} is no longer a contact of {client:b}. What they wrote stays.");

    public override Phrase ClientShared(string name, string client) => Phrase.Of($"{name:b} works for {client:b} with you now: sees its tasks, logs time on them, and sees no other client.");

    public override Phrase ClientUnshared(string name, string client) => Phrase.Of($"{name:b} no longer works for {client:b}. The time logged stays.");

    public override Phrase PeopleTitle(string client) => Phrase.Of($"People of {client}");

    public override Phrase PersonLine(string name, bool isContact, string language, string zone) => Phrase.Of($"{name:b}: {(isContact ? "contact" : "colleague")}, {language}, {zone}");

    public override Phrase NobodyYet() => Phrase.Of($"Nobody yet. {"/client invite @name":b} in their room brings somebody in.");
}
