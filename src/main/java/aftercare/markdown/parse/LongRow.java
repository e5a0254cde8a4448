package aftercare.markdown.parse;

import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A row with more cells than the head of its table. Those beyond are not shown. */
public final class LongRow extends TableRow {
    private final BasedSequence beyond;

    LongRow(BasedSequence chars, BasedSequence beyond) {
        super(chars);
        this.beyond = beyond;
    }

    /** The first cell that is not shown. */
    public BasedSequence beyond() {
        return beyond;
    }
}
