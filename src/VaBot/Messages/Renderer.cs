namespace VaBot.Messages;

/// <summary>Turns a reply into a platform's own form, part by part. A new kind of part does not compile until every channel can show it.</summary>
public abstract class Renderer<TOutput>
{
    public IEnumerable<TOutput> Render(Reply reply) => reply.Parts.SelectMany(RenderPart);

    private IEnumerable<TOutput> RenderPart(ReplyPart part) => part switch
    {
        Line line => Render(line),
        Facts facts => Render(facts),
        Table table => Render(table),
        Board board => Render(board),
        Buttons buttons => Render(buttons),
        Form form => Render(form),
        File file => Render(file),
        _ => throw new InvalidOperationException($"{part.GetType().Name} is not a part of a reply."),
    };

    protected abstract IEnumerable<TOutput> Render(Line line);

    protected abstract IEnumerable<TOutput> Render(Facts facts);

    protected abstract IEnumerable<TOutput> Render(Table table);

    protected abstract IEnumerable<TOutput> Render(Board board);

    protected abstract IEnumerable<TOutput> Render(Buttons buttons);

    protected abstract IEnumerable<TOutput> Render(Form form);

    protected abstract IEnumerable<TOutput> Render(File file);
}
