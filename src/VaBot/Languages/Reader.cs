namespace VaBot.Languages;

public sealed class Reader { public Understanding Read(Utterance u) => Understanding.Nothing; }
public static class UnderstandLines { public static void Run(TextReader i, TextWriter o) { } }
