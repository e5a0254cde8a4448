package aftercare.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param code of HTTP
 * @param type a media type
 * @param policy for what the page may load
 * @param tag a fingerprint of the bytes
 */
// Sent once, and never shared.
@SuppressWarnings("ArrayRecordComponent")
record Reply(int code, String type, byte[] body, String policy, String tag) {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"));

    /** The policy that every page of the site runs under. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " manifest-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'self'";

    /** A file of the site. */
    static Reply of(int code, String address, byte[] body) {
        var ending = address.substring(address.lastIndexOf('.') + 1);
        return new Reply(code, TYPES.getOrDefault(ending, "application/octet-stream"), body, POLICY, tag(body));
    }

    /** The same under another fingerprint. */
    Reply tagged(String other) {
        return new Reply(code, type, body, policy, other);
    }

    /** A page for editors, which may show pages of the site in frames. */
    static Reply framing(String html) {
        var reply = of(200, "x.html", html.getBytes(StandardCharsets.UTF_8));
        return new Reply(reply.code, reply.type, reply.body, POLICY + "; frame-src 'self'", reply.tag);
    }

    /** A sentence. */
    static Reply plain(int code, String words) {
        var body = (words + "\n").getBytes(StandardCharsets.UTF_8);
        return new Reply(code, "text/plain; charset=utf-8", body, POLICY, tag(body));
    }

    static String tag(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
