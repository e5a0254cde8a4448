package aftercare.markdown.parse;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A component: the text between {@code ::: note Bruises} and {@code :::}. */
public final class Component extends Block {
    private final BasedSequence name;
    private final BasedSequence title;
    private boolean closed;

    Component(BasedSequence fence, BasedSequence name, BasedSequence title) {
        super(fence);
        this.name = name;
        this.title = title;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {name, title};
    }

    public BasedSequence name() {
        return name;
    }

    public BasedSequence title() {
        return title;
    }

    /** Whether a closing fence was found. */
    public boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
