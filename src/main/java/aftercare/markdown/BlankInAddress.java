package aftercare.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** Reports a link or picture that is none, because its address has a blank in it: {@code [words](my guide.md)}. */
final class BlankInAddress {
    private static final int LONGEST = 300;
    private static final Pattern ADDRESS = Pattern.compile("\\(([^()\\n]*\\.[A-Za-z]{2,4}\\b[^()\\n]*)\\)");

    private static final Pattern FILE_AND_WORDS = Pattern.compile("(\\S++(?<=\\.md|\\.yaml|\\.svg|\\.png|\\.jpg)) ");

    private BlankInAddress() {}

    static void report(Node words, PassageBuilder builder) {
        String source = builder.reading().source();
        int end = words.getEndOffset();
        var address = ADDRESS.matcher(source).region(end, Math.min(source.length(), end + LONGEST));
        if (address.lookingAt() && address.group(1).strip().indexOf(' ') >= 0) {
            builder.error(
                    "AC206",
                    address.start(1),
                    "The address between the round brackets has a blank in it, so readers see it instead of "
                            + (source.charAt(words.getStartOffset()) == '!' ? "a picture." : "a link."),
                    hint(address.group(1).strip()));
        }
    }

    private static String hint(String address) {
        var first = FILE_AND_WORDS.matcher(address);
        return first.lookingAt()
                ? "Write:  (" + Quoted.brief(first.group(1)) + ")"
                : "Rename the file, and write:  (" + Quoted.brief(NamesOfFiles.like(address)) + ")";
    }
}
