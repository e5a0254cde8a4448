package aftercare.doctor;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What a server said when it was asked for a file.
 *
 * @param uri that it came from, after redirects on the same host
 * @param status of HTTP; 0 when there was no answer
 * @param leadsTo where a redirect that was not followed would have led: to another host
 * @param failure why there was no answer, as a part of a sentence; empty when there was one
 */
@SuppressWarnings("ArrayRecordComponent")
record Response(URI uri, int status, HttpHeaders headers, byte[] body, Optional<URI> leadsTo, String failure) {
    private static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (name, value) -> true);

    static Response none(URI uri, String failure) {
        return new Response(uri, 0, NO_HEADERS, new byte[0], Optional.empty(), failure);
    }

    Response leadingTo(URI target) {
        return new Response(uri, status, headers, body, Optional.of(target), failure);
    }

    boolean isThere() {
        return status == 200;
    }

    /** Where it leads, relative to itself; empty when it is no redirect. */
    Optional<URI> redirect() {
        try {
            return status >= 300 && status < 400 && status != 304
                    ? headers.firstValue("Location").map(uri::resolve)
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** All values of a header; empty when it was not sent. */
    String header(String name) {
        return String.join(", ", headers.allValues(name));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
