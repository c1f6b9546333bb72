using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override Phrase RoomIsClosed(string client) => Phrase.Of($"I can't write into {client:b}'s room any more, so a message was not delivered. Invite me there again, or type {$"/client link {client}":b} in another room.");

    public override Phrase MayNotHaveArrived(string to, string words) => Phrase.Of($"A message to {to:b} may not have arrived: “{words}” I got no answer when I sent it, and I never send anything twice on my own. Please have a look there.");

    public override Phrase PersonIsClosed(string name) => Phrase.Of($"I can't write to {name:b} any more, so a message was not delivered. Tell them yourself, or ask them to write to me again.");

    public override Phrase WaitsForRoom(string client, string what) => Phrase.Of($"I have no conversation with {client:b} any more, so {what:b} waits. Type {$"/client link {client}":b} in one that they read, and it goes out.");

    public override Phrase WaitsForSomebody(string client, string what) => Phrase.Of($"Nobody of {client:b} is here to be asked any more, so {what:b} waits. Type {"/client invite @name":b} in their room, and it goes out.");

    public override string WaitingReport(string month) => $"the report for {month}";

    public override string WaitingPlan(int week) => $"the plan for week {week}";

    public override string WaitingProposal => "the change of the contract";
}
