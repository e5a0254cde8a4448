package aftercare.serve;

import aftercare.format.MediaTypes;
import aftercare.format.Sha256;
import aftercare.page.Page;
import java.nio.charset.StandardCharsets;

/**
 * A reply to a request.
 *
 * @param code the HTTP status code
 * @param type the media type of the body
 * @param policy the Content-Security-Policy of the page
 * @param tag a fingerprint of the body, or of the page it was made from
 */
// The array is sent once and never shared.
@SuppressWarnings("ArrayRecordComponent")
record Reply(int code, String type, byte[] body, String policy, String tag) {
    /** The number of hexadecimal digits of a tag. */
    private static final int TAG = 20;

    /** The policy of all pages of the site. Only pages of the preview itself may show them in a frame. */
    private static final String POLICY = Page.SECURITY_POLICY + "; frame-ancestors 'self'";

    /** A file of the site. */
    static Reply of(int code, String address, byte[] body) {
        return new Reply(code, MediaTypes.of(address), body, POLICY, tag(body));
    }

    /** The same reply with another tag. */
    Reply tagged(String other) {
        return new Reply(code, type, body, policy, other);
    }

    /** A page for editors, which may show pages of the site in frames. */
    static Reply framing(String html) {
        var reply = of(200, "x.html", html.getBytes(StandardCharsets.UTF_8));
        return new Reply(reply.code, reply.type, reply.body, POLICY + "; frame-src 'self'", reply.tag);
    }

    /** A sentence as plain text. */
    static Reply plain(int code, String words) {
        var body = (words + "\n").getBytes(StandardCharsets.UTF_8);
        return new Reply(code, MediaTypes.of("x.txt"), body, POLICY, tag(body));
    }

    static String tag(byte[] body) {
        return Sha256.start(body, TAG);
    }
}
