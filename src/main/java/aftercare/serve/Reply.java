package aftercare.serve;

import aftercare.format.MediaTypes;
import aftercare.format.Sha256;
import aftercare.page.Page;
import java.nio.charset.StandardCharsets;

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
    /** So many digits of a hash tell the versions of a page apart. */
    private static final int TAG = 20;

    /** That of every page of the site, which only the preview's own pages may show in a frame. */
    private static final String POLICY = Page.SECURITY_POLICY + "; frame-ancestors 'self'";

    /** A file of the site. */
    static Reply of(int code, String address, byte[] body) {
        return new Reply(code, MediaTypes.of(address), body, POLICY, tag(body));
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
        return new Reply(code, MediaTypes.of("x.txt"), body, POLICY, tag(body));
    }

    static String tag(byte[] body) {
        return Sha256.start(body, TAG);
    }
}
