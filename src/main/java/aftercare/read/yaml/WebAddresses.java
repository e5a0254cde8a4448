package aftercare.read.yaml;

import java.util.regex.Pattern;

/** What is an address of a page or of a mailbox, and what to write where one is none. */
final class WebAddresses {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/?#\"<>\\\\]++[^\\s\"<>\\\\]*+");
    private static final Pattern BARE_ADDRESS = Pattern.compile("[\\w-]+(\\.[\\w-]+)+(/\\S*)?");
    private static final Pattern PHONE_NUMBER = Pattern.compile("(?:tel:|sms:)?[+0-9][0-9 ().-]*+");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("mailto:[^\\s<>\"@?&]+@[^\\s<>\"@?&]+");

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
        return isMatch(BARE_ADDRESS, typed)
                ? "Write:  " + setting.line("\"https://" + typed + "\"")
                : "Write an address that begins with https:// or http:// and holds no spaces.";
    }

    private static boolean isMatch(Pattern pattern, String text) {
        return text.length() <= LONGEST_ADDRESS && pattern.matcher(text).matches();
    }
}
