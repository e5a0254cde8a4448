package aftercare.doctor;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A server's response to the request for a file.
 *
 * @param uri its address, after redirects on the same host
 * @param status the HTTP status; 0 when there was no response
 * @param isCut whether the body is only the beginning of a large file
 * @param leadsTo the target of a redirect to another host, which was not followed
 * @param failure why there was no response, as a part of a sentence; empty when there was one
 */
@SuppressWarnings("ArrayRecordComponent")
record Response(
        URI uri, int status, HttpHeaders headers, byte[] body, boolean isCut, Optional<URI> leadsTo, String failure) {
    private static final String NOT_ASKED =
            "so many requests had been made, or so much time had passed, that it was not asked for";
    private static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (name, value) -> true);

    static Response none(URI uri, String failure) {
        return new Response(uri, 0, NO_HEADERS, new byte[0], false, Optional.empty(), failure);
    }

    /** Nothing, as the request was not made: too many had been, or too much time had passed. */
    static Response notAsked(URI uri) {
        return none(uri, NOT_ASKED);
    }

    boolean isAsked() {
        return !failure.equals(NOT_ASKED);
    }

    Response leadingTo(URI target) {
        return new Response(uri, status, headers, body, isCut, Optional.of(target), failure);
    }

    boolean isThere() {
        return status == 200;
    }

    /** Whether there is nothing at the address, and the server says so. */
    boolean isGone() {
        return status == 404 || status == 410;
    }

    boolean asksForPassword() {
        return status == 401 || status == 403 || status == 407;
    }

    boolean asksToWait() {
        return status == 429 || status == 503;
    }

    /** The target of a redirect, as a full address; empty when it is no redirect. */
    Optional<URI> redirect() {
        try {
            return status >= 300 && status < 400 && status != 304
                    ? headers.firstValue("Location").map(uri::resolve)
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** All values of a header, joined by commas; empty when it was not sent. */
    String header(String name) {
        return String.join(", ", headers.allValues(name));
    }

    /** The number of bytes that the server says it sends; empty if it does not say so. */
    OptionalLong length() {
        return headers.firstValueAsLong("Content-Length");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
