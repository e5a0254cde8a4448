package aftercare.markdown.parse;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The address of a website that was typed without brackets around it. */
public final class BareAddress extends Node {
    private final String href;

    BareAddress(BasedSequence chars, String href) {
        super(chars);
        this.href = href;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** What it leads to: {@code http://www.nhs.uk} for {@code www.nhs.uk}. */
    public String href() {
        return href;
    }
}
