package aftercare.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What stands between {@code ::: note Bruises} and {@code :::}. */
final class Component extends Block {
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

    BasedSequence name() {
        return name;
    }

    BasedSequence title() {
        return title;
    }

    /** Whether a closing fence was found. */
    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
