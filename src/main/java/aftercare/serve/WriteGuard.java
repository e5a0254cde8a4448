package aftercare.serve;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Accepts requests to write only from the editor's own page. Another origin cannot read that page, and so does not know its
 * token. It also may not send the header with the token without permission, which is never given; and the browser names the
 * origin. {@link HostGuard} is asked first.
 */
final class WriteGuard {
    private static final int BYTES = 32;

    private final boolean isOn;
    private final String token;

    /** @param isOn whether anything may be written */
    WriteGuard(boolean isOn) {
        this.isOn = isOn;
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
    }

    boolean isOn() {
        return isOn;
    }

    /** The token that each request to write must repeat; a new one for each start of the server. */
    String token() {
        return token;
    }

    /** Why a request to write is refused; empty if it is accepted. */
    Optional<String> refusal(HttpExchange exchange) {
        if (!isOn) {
            return Optional.of("This preview was started with --read-only: nothing is written.");
        }
        boolean isOwn = isSameOrigin(exchange) && isToken(header(exchange, "Aftercare-Token"));
        return isOwn
                ? Optional.empty()
                : Optional.of("This preview takes texts from its own editor alone. If it was started anew,"
                        + " copy your text, and load the editor again.");
    }

    private boolean isToken(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isSameOrigin(HttpExchange exchange) {
        var site = header(exchange, "Sec-Fetch-Site");
        return header(exchange, "Origin").equalsIgnoreCase("http://" + header(exchange, "Host"))
                && (site.isEmpty() || site.equals("same-origin"));
    }

    /** The value of a header that is sent once; otherwise an empty text. */
    private static String header(HttpExchange exchange, String name) {
        var values = exchange.getRequestHeaders().getOrDefault(name, List.of());
        return values.size() == 1 ? values.get(0) : "";
    }
}
