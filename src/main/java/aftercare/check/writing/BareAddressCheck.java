package aftercare.check.writing;

import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import java.util.regex.Pattern;

/** Reports what does not say where it leads: {@code click here} in the text, a bare web address, an address made short. */
final class BareAddressCheck implements WritingCheck {
    private static final String CODE = "AC357";

    /** Small letters alone, so that a full stop without a blank behind it makes no address of two words. */
    private static final String HOST = "(?:[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?\\.){1,5}";
    /** Endings of hosts that end no file and no word. */
    private static final String ENDING =
            "(?:com|org|net|edu|gov|info|biz|health|clinic|care|app|shop|site|online|co|uk|de|fr|ch"
                    + "|nl|eu|ca|au|nz|ie)";

    private static final Pattern ADDRESS =
            Pattern.compile("(?i:\\b(?:https?://|www\\.)[^\\s<>\"()]{1,200})|(?<![\\w@./-])" + HOST + "(?:" + ENDING
                    + "(?![\\w@-]|\\.\\w)(?:/[^\\s<>\"()]{0,200})?|[a-z]{2,10}/[^\\s<>\"()]{1,200})");
    /** What stands before the address of a link with a blank, with its brackets the other way round, or without the last. */
    private static final Pattern BEFORE = Pattern.compile("[\\])] ?[(\\[]$");

    private static final Pattern CLICK =
            Pattern.compile("(?i)\\b(?:click|tap|press)(?: on)? (?:here|this link|the link)\\b");
    private static final Pattern SHORT = Pattern.compile(
            "(?i)(?:https?://)?(?:www\\.)?(?:bit\\.ly|tinyurl\\.com|t\\.co|goo\\.gl|ow\\.ly|is\\.gd|buff\\.ly|rebrand\\.ly|cutt\\.ly"
                    + "|rb\\.gy|tiny\\.cc|tiny\\.one|shorturl\\.at|lnkd\\.in|s\\.id|v\\.gd|bl\\.ink|t\\.ly)(?:/.*)?");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        text.paragraphs().forEach(paragraph -> {
            checkAddress(paragraph.text(), found);
            checkClick(paragraph.text(), text, found);
        });
        text.guide()
                .ifPresent(guide -> guide.body().links().stream()
                        .filter(link -> SHORT.matcher(link.address()).matches() && !isBare(link.words()))
                        .forEach(link -> found.warning(
                                CODE,
                                link.at(),
                                "The address " + link.address() + " is a short form that hides where it leads.",
                                "Open it, and write the address of the page that it leads to.")));
    }

    private static boolean isBare(String words) {
        return ADDRESS.matcher(words.strip()).matches();
    }

    private static void checkAddress(Text text, ProblemCollector found) {
        var address = ADDRESS.matcher(mayHoldAddress(text.value()) ? text.value() : "");
        if (address.find() && !isInBrokenLink(text.value(), address.start())) {
            boolean isShort = SHORT.matcher(address.group()).matches();
            found.warning(
                    CODE,
                    text.at(address.start()),
                    "A web address stands in the text"
                            + (isShort
                                    ? ", a short form that hides where it leads."
                                    : ". Screen readers spell it out."),
                    "Link the words that name what is there:  [the name of the page]("
                            + (isShort ? "its whole address" : address.group().replaceFirst("[.,;:!?*_'\\]]+$", "")) + ")");
        }
    }

    /** Whether an address stands in the round brackets of what should be a link, which is told where it is read. */
    private static boolean isInBrokenLink(String text, int start) {
        int opening = text.lastIndexOf("](", start);
        boolean isInside = opening >= 0 && text.indexOf(')', opening) > start;
        return isInside || BEFORE.matcher(text.substring(Math.max(0, start - 3), start)).find();
    }

    /** A dot between two letters or digits: most texts have none, and the pattern takes time. */
    private static boolean mayHoldAddress(String text) {
        for (int dot = text.indexOf('.'); dot >= 0 && dot + 1 < text.length(); dot = text.indexOf('.', dot + 1)) {
            if (Character.isLetterOrDigit(text.charAt(dot + 1))) {
                return true;
            }
        }
        return text.contains("://");
    }

    /** Such words of a link are told as the link's. */
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
