package aftercare.markdown;

import aftercare.format.HtmlText;
import java.util.Locale;
import java.util.Optional;

/** What keeps the address of a link or picture from being the name of a content file, and the name most likely meant. */
final class NamesOfFiles {
    private NamesOfFiles() {}

    /** The fault, as a sentence; empty when it is none of those that are easily made and hard to see. */
    static Optional<String> fault(String written) {
        String path = Refusals.decoded(written);
        if (path.indexOf(HtmlText.REPLACEMENT) >= 0) {
            return Optional.of("It holds a character that readers cannot see.");
        }
        var wide = path.codePoints()
                .filter(c -> c != ' ' && Character.isSpaceChar(c))
                .findFirst();
        if (wide.isPresent()) {
            var number = String.format(Locale.ROOT, "U+%04X", wide.getAsInt());
            return Optional.of("It holds a blank of another kind (" + number + "), which looks like a usual one.");
        }
        if (path.indexOf(' ') >= 0) {
            return Optional.of("No file of the site has a blank in its name.");
        }
        return path.indexOf('?') >= 0 ? Optional.of("A file takes no words behind a question mark.") : Optional.empty();
    }

    /** The path without what is not allowed in it. */
    static String like(String path) {
        var bare = path.replaceFirst("[?].*", "").replace(String.valueOf(HtmlText.REPLACEMENT), "");
        return bare.replaceAll("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$", "")
                .replaceAll("[\\p{Z}\\s]+", "-")
                .toLowerCase(Locale.ROOT);
    }
}
