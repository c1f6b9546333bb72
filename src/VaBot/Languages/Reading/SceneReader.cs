using System.Runtime.CompilerServices;

namespace VaBot.Languages.Reading;

/// <summary>Makes a scene of an utterance: words looked up, quotations set apart, names and times found, sentences cut.</summary>
internal sealed class SceneReader(Lexicon lexicon)
{
    /// <summary>The same lists come with every message of a conversation: prepared once for as long as they live.</summary>
    private readonly ConditionalWeakTable<IReadOnlyList<string>, NameList> prepared = [];

    public Lexicon Lexicon => lexicon;

    public Scene Read(Utterance utterance)
    {
        var scene = new Scene(utterance, lexicon);
        Annotator.Annotate(scene);
        if (utterance.Command is null or "va")
        {
            Quotations.Mark(scene);
        }
        else if (utterance.Command is "log" or "timer" or "task")
        {
            Quotations.MarkNames(scene);
        }

        var tasks = Prepare(utterance.Tasks);
        var clients = Prepare(utterance.Clients);
        Mend(scene, tasks, clients);
        if (tasks.HasTimeWords)
        {
            Own(scene, NameFinder.Find(scene, tasks, wholeOnly: true), Owner.Task);
            TimeFinder.Find(scene);
            Release(scene, Owner.Task);
        }
        else
        {
            TimeFinder.Find(scene);
        }

        scene.Tasks = NameFinder.Find(scene, tasks).ConvertAll(mention => mention with { IsPlain = IsPlain(scene, mention) });
        scene.Clients = NameFinder.Find(scene, clients, isClient: true);
        foreach (var (first, end) in scene.Literals)
        {
            AddLiteral(scene, first, end);
        }

        if (scene.Literals.Count > 0)
        {
            scene.Tasks.Sort((a, b) => a.First - b.First);
        }

        Part(scene);
        Own(scene, scene.Tasks, Owner.Task);
        Own(scene, scene.Clients, Owner.Client);
        if (scene.Times.Count > 0 && utterance.Command is null or "va")
        {
            EllipticNumbers.Take(scene);
        }

        SentenceCutter.Cut(scene);
        return scene;
    }

    /// <summary>Unknown words that are no name either may be key words with a typing mistake.</summary>
    private static void Mend(Scene scene, NameList tasks, NameList clients)
    {
        foreach (ref var token in scene.Tokens.AsSpan())
        {
            if (token is { Kind: TokenKind.Word, Owner: Owner.None } && token.Lexical.IsEmpty && scene.Lexicon.Misspellings.Find(scene.Folded(token)) is not null
                && !tasks.Knows(scene.FoldedWhole(token)) && !clients.Knows(scene.FoldedWhole(token)))
            {
                WordLookup.Mend(scene, ref token);
            }
        }
    }

    private static bool IsPlain(Scene scene, Mention mention)
    {
        ref readonly var last = ref scene.Tokens[mention.End - 1];
        var title = scene.Utterance.Tasks[mention.Index];
        for (var at = 0; at + last.Length <= title.Length; at++)
        {
            var same = 0;
            while (same < last.Length && Folding.Fold(title[at + same]) == scene.FoldedText[last.Start + same])
            {
                same++;
            }

            if (same == last.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A quoted name is a listed task only when it is the whole title, case and accents aside.</summary>
    private static void AddLiteral(Scene scene, int first, int end)
    {
        var typed = scene.FoldedText.AsSpan(scene.Tokens[first].End..scene.Tokens[end - 1].Start).Trim();
        var found = new List<int>();
        for (var i = 0; i < scene.Utterance.Tasks.Count; i++)
        {
            if (Folding.Fold(scene.Utterance.Tasks[i]).AsSpan().Trim().SequenceEqual(typed))
            {
                found.Add(i);
            }
        }

        if (found.Count > 0)
        {
            scene.Tasks.Add(new Mention(first, end, found[0], true) { IsPlain = true, Candidates = found.Count > 1 ? found : [] });
        }
    }

    private NameList Prepare(IReadOnlyList<string> names) => prepared.GetValue(names, list => new NameList(list, lexicon));

    private static void Own(Scene scene, List<Mention> mentions, Owner owner)
    {
        foreach (var mention in mentions)
        {
            scene.Own(mention.First, mention.End, owner);
        }
    }

    private static void Release(Scene scene, Owner owner)
    {
        for (var i = 0; i < scene.Tokens.Length; i++)
        {
            if (scene.Tokens[i].Owner == owner)
            {
                scene.Tokens[i].Owner = Owner.None;
            }
        }
    }

    /// <summary>A word cannot name a task and a client: the longer find keeps it, the task when they are alike.</summary>
    private static void Part(Scene scene)
    {
        if (scene.Tasks.Count == 0 || scene.Clients.Count == 0)
        {
            return;
        }

        scene.Clients.RemoveAll(client => Overlapping(scene.Tasks, client) is { } task && (task.IsWhole || !client.IsWhole) && task.End - task.First >= client.End - client.First);
        scene.Tasks.RemoveAll(task => Overlapping(scene.Clients, task) is not null);
    }

    private static Mention? Overlapping(List<Mention> mentions, Mention other)
    {
        var at = Spots.From(mentions, other.First, mention => mention.End - 1);
        return at < mentions.Count && mentions[at].First < other.End ? mentions[at] : null;
    }
}
