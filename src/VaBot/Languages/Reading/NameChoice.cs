namespace VaBot.Languages.Reading;

/// <summary>Words of one name that stand together in a message.</summary>
internal readonly record struct NameGroup(int Name, int First, int End, int Score, int Weight, bool IsWhole, int Words, int Letters, bool HasHead);

/// <summary>Which of the names found in a message stand: the better find keeps its words, and what fits as well is its rival.</summary>
internal static class NameChoice
{
    public static List<Mention> Choose(Scene scene, List<NameGroup> groups, bool isClient)
    {
        if (groups.Count == 0)
        {
            return [];
        }

        groups.Sort((a, b) => b.Weight != a.Weight && b.Score != a.Score ? b.Score - a.Score
            : b.IsWhole != a.IsWhole ? (b.IsWhole ? 1 : -1)
            : b.Score != a.Score ? b.Score - a.Score : a.First != b.First ? a.First - b.First : a.Name - b.Name);
        var taken = new bool[scene.Tokens.Length];
        var near = new Neighbours(groups, scene.Tokens.Length);
        var mentions = new List<Mention>();
        foreach (var group in groups)
        {
            if (IsTaken(taken, group))
            {
                continue;
            }

            var rivals = near.Rivals(group);
            for (var i = group.First; i < group.End; i++)
            {
                taken[i] = true;
            }

            mentions.Add(new Mention(group.First, group.End, group.Name, group.IsWhole) { Candidates = rivals, IsClient = isClient, IsLoose = group is { IsWhole: false, Words: 1 } && group.Score < WordMatch.Inflected * group.Weight, IsModifier = group is { IsWhole: false, Words: 1, HasHead: false } });
        }

        mentions.Sort((a, b) => a.First - b.First);
        return mentions;
    }

    /// <summary>Finds by the word they begin with, so that looking for those nearby does not look at all.</summary>
    private readonly struct Neighbours
    {
        private const int Reach = 8;
        private readonly List<NameGroup> groups;
        private readonly int[] first;
        private readonly int[] next;

        public Neighbours(List<NameGroup> groups, int tokens)
        {
            this.groups = groups;
            (first, next) = (new int[tokens], new int[groups.Count]);
            for (var i = 0; i < groups.Count; i++)
            {
                next[i] = first[groups[i].First];
                first[groups[i].First] = i + 1;
            }
        }

        /// <summary>The names that fit the same words as well as this one; empty when it is the only one.</summary>
        public IReadOnlyList<int> Rivals(NameGroup group)
        {
            List<int>? rivals = null;
            for (var token = Math.Max(0, group.First - Reach); token < group.End; token++)
            {
                for (var i = first[token]; i > 0; i = next[i - 1])
                {
                    var other = groups[i - 1];
                    if (other.Name != group.Name && other.End > group.First && other.Score >= group.Score - 10 && other.Weight == group.Weight
                        && other.IsWhole == group.IsWhole && rivals?.Contains(other.Name) != true)
                    {
                        (rivals ??= [group.Name]).Add(other.Name);
                    }
                }
            }

            rivals?.Sort();
            return rivals ?? (IReadOnlyList<int>)[];
        }
    }

    private static bool IsTaken(bool[] taken, NameGroup group)
    {
        for (var i = group.First; i < group.End; i++)
        {
            if (taken[i])
            {
                return true;
            }
        }

        return false;
    }
}
