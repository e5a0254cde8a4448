package aftercare.read.document;

import aftercare.format.AsciiDigits;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody wrote in the place of {@code {0}}: the form of another program, such as {@code ${0}}, {@code {{0}}} or {@code %1$s}, other
 * brackets, a blank inside, a letter O.
 *
 * @param start the index of its first character
 * @param meant the placeholder to write instead
 */
record ForeignPlaceholder(int start, String written, String meant) {
    private static final String NAME = "\\s{0,3}[\\p{L}\\p{N}_.-]{1,20}\\s{0,3}";

    /** What programs add behind the name: {@code {0,number}}. */
    private static final String MORE = "(?:,[^{}]{0,60})?";

    private static final Pattern FORM = Pattern.compile("[$#%@]?\\\\?\\{{1,2}" + NAME + MORE + "\\\\?\\}{1,2}"
            + "|[｛\\[(<]" + NAME + "[｝\\])>]|%(?:\\p{Nd}(?:\\$[sd])?|[sd](?!\\p{L}))|\\$\\p{Nd}"
            + "|[{｛]\\p{Nd}(?:,[^{}]{0,20})?|\\p{Nd}[}｝]");

    /** What another program has around {@code {0}}; brackets and quotation marks of a text may stand there. */
    static final String BEFORE = "[$#{]";

    static final String BEHIND = "\\}";

    private static final Pattern AROUND = Pattern.compile(BEFORE + "\\{.*|.*\\}" + BEHIND);

    /** The first in a text, for one of the placeholders that it should have. */
    static Optional<ForeignPlaceholder> in(String text, Set<String> expected, Set<String> lost) {
        return FORM.matcher(text)
                .results()
                .flatMap(found -> of(found, expected, lost).stream())
                .min(Comparator.comparing(found -> !lost.contains(found.meant())));
    }

    private static Optional<ForeignPlaceholder> of(MatchResult found, Set<String> expected, Set<String> lost) {
        var words = found.group();
        if (expected.contains(words)) {
            return Optional.empty();
        }
        var inside = expected.stream().filter(words::contains).findFirst();
        var named = Optional.of("{" + number(words) + "}").filter(lost::contains);
        var only = lost.size() == 1 && !words.startsWith("(") ? lost.stream().findFirst() : Optional.<String>empty();
        return inside.or(() -> named).or(() -> only).map(meant -> new ForeignPlaceholder(found.start(), words, meant));
    }

    /** The number in it; programs that write {@code %1$s} count from 1. */
    private static String number(String words) {
        var plain = AsciiDigits.of(Normalizer.normalize(words, Normalizer.Form.NFKC));
        var digits = plain.replaceAll("[^0-9Oo]", "").replaceAll("[Oo]", "0");
        boolean fromOne = plain.matches("%[1-9]\\$.*");
        return fromOne ? String.valueOf(Integer.parseInt(digits) - 1) : digits;
    }

    /** Whether the right placeholder stands in it, with something around it. */
    boolean isAround() {
        return written.contains(meant) && AROUND.matcher(written).matches();
    }
}
