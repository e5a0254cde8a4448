package aftercare.markdown.parse;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Words struck out between one or two tildes, as many on both sides. The library takes two or more. */
final class StrikethroughWords extends StrikethroughDelimiterProcessor {
    @Override
    public int getMinLength() {
        return 1;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return opener.length() == closer.length() && opener.length() <= 2 ? opener.length() : 0;
    }
}
