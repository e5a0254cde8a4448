package aftercare.read.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is an address of a page or of a mailbox, and what to write where one is none. */
final class WebAddresses {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/?#\"<>\\\\]++[^\\s\"<>\\\\]*+");
    private static final Pattern BARE_ADDRESS = Pattern.compile("[\\w-]+(\\.[\\w-]+)+(/\\S*)?");
    private static final Pattern PHONE_NUMBER = Pattern.compile("(?:tel:|sms:)?[+0-9][0-9 ().-]*+");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("mailto:[^\\s<>\"@?&]+@[^\\s<>\"@?&]+");

    /** A mailbox in one of the ways that people write it: with its owner, or with the subject of a letter. */
    private static final Pattern MAILBOX = Pattern.compile(
            "(?i:mailto:)?(?:[^<>@]{1,100}<|<)?([^\\s<>\"@?&:]{1,80}@[^\\s<>\"@?&]+\\.[^\\s<>\"@?&.]{2,15})>?(?:\\?.*)?");

    private static final Pattern DOI =
            Pattern.compile("(?i:doi:? ?|(?:https?://)?(?:dx\\.)?doi\\.org/)?(10\\.[0-9]{4,9}/\\S+)");
    /** An address of the web among marks or words that do not belong to it: {@code <https://…>}, {@code [page](https://…)}. */
    private static final Pattern WITHIN =
            Pattern.compile("(?i:(?:^|[<(\"\\s])(https?)(://[^\\s<>()\"]*[^\\s<>()\".,;\\]]))[>)\".,;]*(?:\\s.*)?$");

    /** Words behind an address, as in a list of sources: {@code https://…, accessed 2020}. */
    private static final Pattern WORDS_BEHIND = Pattern.compile("[,;.]\\s| [(\\[|]| https?://");

    private static final Pattern WHOLE = Pattern.compile("(?i:(https?)(://[^\\s/?#]+(?:[/?#].*)?))");

    private static final Pattern HOST = Pattern.compile("https?://[^/?#]+\\.[^/?#.]{2,}");

    private static final int LONGEST_ADDRESS = 2000;

    private WebAddresses() {}

    static boolean isOfPage(String text) {
        return isMatch(WEB_ADDRESS, text);
    }

    /** Whether it is a mailbox, such as {@code mailto:help@riverside.example}. */
    static boolean isOfMailbox(String text) {
        return isMatch(MAIL_ADDRESS, text);
    }

    static String hint(Setting setting, String typed) {
        if (isMatch(PHONE_NUMBER, typed)) {
            return "This is a number. Write the page's address, which begins with https://, or leave the line out if"
                    + " there is no such page.";
        }
        return meant(typed.strip())
                .map(address -> "Write:  " + setting.line(Quotes.around(address)))
                .orElse("Write an address that begins with https:// or http:// and holds no spaces.");
    }

    /** What to write instead of what is no address of a page and no mailbox. */
    static String mailHint(Setting setting, String typed) {
        var mailbox = MAILBOX.matcher(typed.strip());
        return typed.length() <= LONGEST_ADDRESS && mailbox.matches()
                ? "Write:  " + setting.line(Quotes.around("mailto:" + mailbox.group(1)))
                : hint(setting, typed);
    }

    /** The address that was meant, if it can be told. */
    private static Optional<String> meant(String typed) {
        if (typed.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        var doi = DOI.matcher(typed);
        if (doi.matches()) {
            return Optional.of("https://doi.org/" + encoded(doi.group(1).replaceFirst("[.,;]+$", "")));
        }
        if (isMatch(BARE_ADDRESS, typed)) {
            return Optional.of("https://" + typed);
        }
        var whole = WHOLE.matcher(typed);
        var address = whole.matches() && !WORDS_BEHIND.matcher(typed).find() ? whole : WITHIN.matcher(typed);
        return address == whole || address.find()
                ? Optional.of(address.group(1).toLowerCase(Locale.ROOT) + encoded(address.group(2)))
                        .filter(meant -> isOfPage(meant) && HOST.matcher(meant).lookingAt())
                : Optional.empty();
    }

    /** With the characters that no address holds as browsers send them. */
    private static String encoded(String address) {
        return address.replaceAll("(?<=[/.]) +| +(?=[/.])", "")
                .replace(" ", "%20")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\"", "%22");
    }

    private static boolean isMatch(Pattern pattern, String text) {
        return text.length() <= LONGEST_ADDRESS && pattern.matcher(text).matches();
    }
}
