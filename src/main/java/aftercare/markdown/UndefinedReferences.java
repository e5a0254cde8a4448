package aftercare.markdown;

import aftercare.markdown.address.AddressReader;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** Shows {@code [words][name]} as it was typed when the text does not define the name. */
final class UndefinedReferences {
    private static final WordsWriter WORDS = new WordsWriter();

    private static final int LONGEST = 300;
    /** The site of an address of the web and what follows, or a mailbox and what is written into its letters. */
    private static final Pattern SITE_AND_PATH = Pattern.compile("((?i:https?)://[^/?#]*|(?i:mailto):[^?]*)([/?#].*)");

    private static final Pattern FILE_WITH_BLANK =
            Pattern.compile("\\(((?:mailto:|tel:|sms:|[^()\\n]*\\.[A-Za-z]{2,4}\\b)[^()\\n]*)\\)");

    private static final Pattern FILE_AND_WORDS = Pattern.compile("(\\S++(?<=\\.md|\\.yaml|\\.svg|\\.png|\\.jpg)) ");

    private UndefinedReferences() {}

    static void undefined(RefNode node, PassageBuilder builder) {
        // [sic] is plain words; a second pair of brackets shows that a link was meant.
        if (node.getChars().toString().endsWith("]")
                && node.getTextOpeningMarker().isNotNull()) {
            builder.warning(
                    "AC208",
                    node.getStartOffset(),
                    "Nothing in the text says where " + Quoted.of(node.getChars())
                            + " leads, so readers see the brackets.",
                    "Write [words](file.md), or \\[ for a bracket that readers see.");
        }
        reportBlank(node, builder);
        String source = builder.reading().source();
        Node first = node.getFirstChild();
        if (first == null) {
            WORDS.write(source, node.getStartOffset(), node.getEndOffset(), builder);
            return;
        }
        WORDS.write(source, node.getStartOffset(), first.getStartOffset(), builder);
        builder.children(node);
        WORDS.write(source, node.getLastChild().getEndOffset(), node.getEndOffset(), builder);
    }

    /**
     * Reports a link or picture that was not read as one, because its address has a space in it: {@code [words](my guide.md)}.
     */
    private static void reportBlank(Node words, PassageBuilder builder) {
        String source = builder.reading().source();
        int end = words.getEndOffset();
        var address = FILE_WITH_BLANK.matcher(source).region(end, Math.min(source.length(), end + LONGEST));
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
        if (address.contains(":")) {
            return "Write it without blanks:  (" + Quoted.brief(withoutBlanks(address)) + ")";
        }
        int hash = address.indexOf('#');
        if (hash > 0 && address.substring(0, hash).indexOf(' ') < 0) {
            return "Write:  (" + Quoted.brief(AddressReader.like(address)) + ")";
        }
        return first.lookingAt()
                ? "Write:  (" + Quoted.brief(first.group(1)) + ")"
                : "Rename the file, and write:  (" + Quoted.brief(AddressReader.like(address)) + ")";
    }

    /** A whole address without the blanks in its host, mailbox or number; those that follow stay, as browsers send them. */
    private static String withoutBlanks(String address) {
        var parts = SITE_AND_PATH.matcher(address);
        return parts.matches()
                ? parts.group(1).replace(" ", "") + parts.group(2).replace(" ", "%20")
                : address.replace(" ", "");
    }
}
