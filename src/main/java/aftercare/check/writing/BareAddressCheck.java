package aftercare.check.writing;

import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Trait;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports words that do not say where they lead: {@code click here} in the text, a bare web address, an address of a link
 * shortener.
 */
final class BareAddressCheck implements WritingCheck {
    private static final String CODE = "AC357";

    /** A host in small letters only. So a full stop without a space after it does not make an address of two words. */
    private static final String HOST = "(?:[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?\\.){1,5}";
    /** Endings of hosts that are neither the ending of a file nor a word. */
    private static final String ENDING =
            "(?:com|org|net|edu|gov|info|biz|health|clinic|care|app|shop|site|online|co|uk|de|fr|ch"
                    + "|nl|eu|ca|au|nz|ie)";

    private static final Pattern ADDRESS =
            Pattern.compile("(?i:\\b(?:https?://|www\\.)[^\\s<>\"(){}。，、；：！？「」『』（）【】《》]{1,200})|(?<![\\w@./-])" + HOST
                    + "(?:" + ENDING + "(?![\\w@-]|\\.\\w)(?:/[^\\s<>\"()]{0,200})?|[a-z]{2,10}/[^\\s<>\"()]{1,200})");
    /**
     * What stands before the address in a faulty link: one with a space, with its brackets exchanged, or without the last
     * bracket.
     */
    private static final Pattern BEFORE = Pattern.compile("[\\])] ?[(\\[]$");

    /** Behind these words "link" is not one of this page: "the link in your message". */
    private static final String ELSEWHERE = "(?! (?:in|on|inside|of|from|that|which|we|you|your|they|sent|between)\\b)";

    private static final String ENDS = "(?=[.!:?,]?$| (?:to|and|for|now)\\b|[.!?] )";

    private static final Pattern CLICK =
            Pattern.compile("(?i)\\b(?:(?<!\\b(?:the|a|that|this) )click(?: on)? here(?! and there)"
                    + "|(?:tap|press)(?: on)? here(?=[.!:]?$| (?:to|and|for) "
                    + "(?:read|see|find|get|open|learn|download|book|start|go|more))"
                    + "|(?:click|tap|press|hit|select)(?: on)? (?:the|that|this)(?: following)? link\\b" + ELSEWHERE
                    + "|(?:follow|use|open) this link\\b" + ELSEWHERE
                    + "|(?:follow|use|open) the link (?:below|above|here)\\b|the link is here\\b|click (?:below|above)"
                    + ENDS
                    + "|(?:click|tap|press)(?: on)? (?:this|the) button (?:below|above|here)" + ENDS + ")");
    private static final Pattern SHORT = Pattern.compile(
            "(?i)(?:https?://)?(?:www\\.)?(?:bit\\.ly|tinyurl\\.com|t\\.co|goo\\.gl|ow\\.ly|is\\.gd|buff\\.ly|rebrand\\.ly|cutt\\.ly"
                    + "|rb\\.gy|tiny\\.cc|tiny\\.one|shorturl\\.at|lnkd\\.in|s\\.id|v\\.gd|youtu\\.be|forms\\.gle|amzn\\.to|fb\\.me|adf\\.ly|bl\\.ink|t\\.ly)(?:/.*)?");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        for (var paragraph : text.paragraphs()) {
            if (paragraph.has(Trait.ADDRESS)) {
                checkAddress(paragraph.text(), found);
            }
            if (paragraph.has(Trait.LINK)) {
                checkClick(paragraph.text(), text, found);
            }
        }
        text.guide().ifPresent(guide -> guide.body().links().forEach(link -> checkLink(link, found)));
    }

    private static void checkLink(Prose.Link link, ProblemCollector found) {
        if (isShort(link.address()) && !isBare(link.words())) {
            found.warning(
                    CODE,
                    link.at(),
                    "The address " + link.address() + " is a short form that hides where it leads.",
                    "Open it, and write the address of the page that it leads to.");
        }
        RelayedAddress.of(link.address())
                .ifPresent(relay -> found.warning(
                        CODE,
                        link.at(),
                        "This link leads through " + relay.host() + ", which notes who follows it.",
                        "Write the address of the page itself:  " + relay.target()));
    }

    /** Whether it is of a shortener; most links lead to a file of the site, and need no look. */
    private static boolean isShort(String address) {
        return !address.startsWith(".")
                && !address.startsWith("#")
                && SHORT.matcher(address).matches();
    }

    private static boolean isBare(String words) {
        return ADDRESS.matcher(words.strip()).matches();
    }

    private static void checkAddress(Text text, ProblemCollector found) {
        var address = ADDRESS.matcher(text.value());
        if (findAddress(text.value(), address) && !isInBrokenLink(text.value(), address.start())) {
            boolean isShort = SHORT.matcher(address.group()).matches();
            found.warning(
                    CODE,
                    text.at(address.start()),
                    "A web address stands in the text"
                            + (isShort
                                    ? ", a short form that hides where it leads."
                                    : ". Screen readers spell it out."),
                    "Link the words that name what is there:  [the name of the page]("
                            + (isShort ? "its whole address" : whole(text.value(), address))
                            + ")");
        }
    }

    /** The address as a link needs it: with its scheme, and with the brackets that belong to it. */
    private static String whole(String text, Matcher address) {
        int end = address.end();
        if (end < text.length() && text.charAt(end) == '(') {
            int closing = text.indexOf(')', end);
            int blank = text.indexOf(' ', end);
            end = closing > 0 && (blank < 0 || closing < blank) ? closing + 1 : end;
        }
        var typed = text.substring(address.start(), end).replaceFirst("[.,;:!?*_'\\]،؛؟।…»”’]+$", "");
        var whole = typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
        return whole.indexOf('(') < 0 ? whole : "<" + whole + ">";
    }

    /** Finds the first address, in words with a dot before a letter or with a colon: the pattern takes time. */
    private static boolean findAddress(String text, Matcher address) {
        address.useTransparentBounds(true).useAnchoringBounds(false);
        int dot = dotInWord(text, 1);
        int scheme = scheme(text, 1);
        while (dot >= 0 || scheme >= 0) {
            int sign = dot < 0 || (scheme >= 0 && scheme < dot) ? scheme : dot;
            int end = endOfWord(text, sign);
            if (address.region(startOfWord(text, sign), end).find()) {
                return true;
            }
            dot = dot < 0 || dot >= end ? dot : dotInWord(text, end);
            scheme = scheme < 0 || scheme >= end ? scheme : scheme(text, end);
        }
        return false;
    }

    /** The index of the next "://"; -1 when there is none. */
    private static int scheme(String text, int from) {
        int colon = text.indexOf(':', from);
        while (colon >= 0 && !text.startsWith("//", colon + 1)) {
            colon = text.indexOf(':', colon + 1);
        }
        return colon;
    }

    /** The index of the next dot before a letter or a digit; -1 when there is none. */
    private static int dotInWord(String text, int from) {
        int dot = text.indexOf('.', from);
        while (dot >= 0 && (dot + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(dot + 1)))) {
            dot = text.indexOf('.', dot + 1);
        }
        return dot;
    }

    private static int startOfWord(String text, int inside) {
        int start = inside;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfWord(String text, int inside) {
        int end = inside;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char letter) {
        return !Character.isWhitespace(letter) && "<>\"()".indexOf(letter) < 0;
    }

    /** Whether an address stands in the round brackets of a faulty link, which is reported when it is read. */
    private static boolean isInBrokenLink(String text, int start) {
        int opening = text.lastIndexOf("](", start);
        boolean isInside = opening >= 0 && text.indexOf(')', opening) > start;
        return isInside
                || BEFORE.matcher(text.substring(Math.max(0, start - 3), start)).find();
    }

    /** Reports such words as {@code click here}. As the words of a link they are reported with the link. */
    private static void checkClick(Text text, Manuscript file, ProblemCollector found) {
        var click = CLICK.matcher(text.value());
        if (click.find() && file.guide().stream().noneMatch(guide -> isLinked(click.group(), guide))) {
            found.warning(
                    CODE,
                    text.at(click.start()),
                    "\"" + click.group() + "\" does not say what is there, and on paper nothing can be clicked.",
                    "Name what the reader finds, and link these words.");
        }
    }

    private static boolean isLinked(String words, Guide guide) {
        return guide.body().links().stream().anyMatch(link -> link.words().contains(words));
    }
}
