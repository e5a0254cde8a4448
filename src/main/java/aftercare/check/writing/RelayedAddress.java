package aftercare.check.writing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds addresses that lead through somebody who notes who follows them, as they come with words pasted from Google, Outlook,
 * Facebook, Slack and others.
 */
final class RelayedAddress {
    private static final Pattern RELAY = Pattern.compile(
            "(?i)https?://(?<host>(?:www\\.)?google\\.[a-z.]{2,6}(?=/url\\?)|lm?\\.(?:facebook|instagram)\\.com(?=/l?/?\\?|/l\\.php\\?)"
                    + "|[a-z0-9]{1,20}\\.safelinks\\.protection\\.outlook\\.com|slack-redir\\.net"
                    + "|www\\.youtube\\.com(?=/redirect\\?))/[^?]{0,40}\\?(?<query>.{1,4000})");
    private static final Pattern TARGET = Pattern.compile("(?:^|&)(?:q|u|url)=(https?(?:%3A|:)[^&]{3,3000})");

    private RelayedAddress() {}

    /**
     * A relay and where it leads.
     *
     * @param host {@code www.google.com}
     * @param target the address of the page itself
     */
    record Relay(String host, String target) {}

    /** The relay that an address leads through; empty for all other addresses. */
    static Optional<Relay> of(String address) {
        var relay = RELAY.matcher(address);
        if (!relay.matches()) {
            return Optional.empty();
        }
        return target(relay.group("query")).map(target -> new Relay(relay.group("host"), target));
    }

    private static Optional<String> target(String query) {
        var target = TARGET.matcher(query.replace("&amp;", "&"));
        if (!target.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(URLDecoder.decode(target.group(1), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
