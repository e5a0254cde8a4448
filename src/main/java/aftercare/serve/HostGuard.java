package aftercare.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Accepts only requests for a name of this machine. A web page elsewhere can make its own name lead to this machine (DNS
 * rebinding), but the request still has that name.
 */
final class HostGuard {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final Set<String> hosts;

    HostGuard(int port) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    /** Why a request is refused; empty if it is accepted. */
    Optional<Refusal> refusal(HttpExchange exchange) {
        var named = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        if (named.size() != 1 || !hosts.contains(named.get(0).toLowerCase(Locale.ROOT))) {
            return Optional.of(new Refusal(403, "This preview answers to localhost and 127.0.0.1 only."));
        }
        return METHODS.contains(exchange.getRequestMethod()) || isWriting(exchange)
                ? Optional.empty()
                : Optional.of(new Refusal(405, "This preview can be read, and nothing else."));
    }

    /** Whether a request would write something; {@link WriteGuard} decides about such requests. */
    static boolean isWriting(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return exchange.getRequestMethod().equals("POST") && path != null && path.startsWith("/_edit/");
    }

    /**
     * A refusal.
     *
     * @param code the HTTP status code
     */
    record Refusal(int code, String words) {}
}
