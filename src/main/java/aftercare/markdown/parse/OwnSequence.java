package aftercare.markdown.parse;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import org.jspecify.annotations.Nullable;

/**
 * A text for the library. Lines that do not follow each other are joined by a list of places. The library would rather join them
 * by a tree, which it looks through by way of a value for each tree and thread, and threads forget those late: so each tree would
 * outlive its guide.
 */
@SuppressWarnings("unchecked") // the library's own class does not give the type of its builder
abstract class OwnSequence extends BasedSequenceImpl {
    OwnSequence() {
        super(0);
    }

    @Override
    public int getOptionFlags() {
        return F_FULL_SEGMENTED_SEQUENCES;
    }

    @Override
    public boolean allOptions(int options) {
        return (F_FULL_SEGMENTED_SEQUENCES & options) == options;
    }

    @Override
    public boolean anyOptions(int options) {
        return (F_FULL_SEGMENTED_SEQUENCES & options) != 0;
    }

    @Override
    public <T> @Nullable T getOption(DataKeyBase<T> dataKey) {
        return dataKey.get(null);
    }

    @Override
    public @Nullable DataHolder getOptions() {
        return null;
    }
}
