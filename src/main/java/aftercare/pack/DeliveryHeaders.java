package aftercare.pack;

import aftercare.pack.ServerPolicy.ServedKind;
import java.util.Map;
import java.util.TreeMap;

/** Writes which headers a content delivery network must add. Object storage itself can only send types and caching. */
final class DeliveryHeaders {
    /** By which a list of headers is known as one of a pack. */
    static final String TITLE = "# Headers to set at the network that delivers this site";

    private final StringBuilder text = new StringBuilder();

    private DeliveryHeaders() {}

    static String of(ServerPolicy policy) {
        var headers = new DeliveryHeaders();
        headers.write(policy);
        return headers.text.toString();
    }

    private void write(ServerPolicy policy) {
        line(TITLE);
        line("");
        line("The script `upload` gives each file its type and its caching. Everything else the network must add."
                + " It compresses by");
        line("itself: switch on gzip and Brotli for texts. A missing file must answer 404 with `404.html`, and a"
                + " folder show its");
        line("`index.html`. docs/hosting.md says where each network has these settings.");
        if (!policy.isPathKnown()) {
            line("");
            line(
                    "The address of the site was not known, so this is for a site at the root of its domain. Pack again with"
                            + " --base-url, or");
            line("with base-url in clinic.yaml, to change that.");
        }
        section("Every file below `" + policy.path() + "`", policy.headers(ServedKind.OTHER));
        for (var kind : policy.exceptions()) {
            section("Instead, files that match `" + policy.path() + kind.pattern() + "`", policy.differing(kind));
        }
        if (!policy.redirects().isEmpty()) {
            line("");
            line("## Old addresses");
            line("");
            line("Their pages lead on by themselves. Where the network can redirect (301), it is quicker:");
            line("");
            line("| from | to |");
            line("|---|---|");
            policy.redirects()
                    .forEach((from, to) -> line("| " + policy.path() + from + " | " + policy.path() + to + " |"));
        }
    }

    /** A table of headers, without the one that the script sets; nothing if there is no other. */
    private void section(String title, Map<String, String> headers) {
        var ofNetwork = new TreeMap<>(headers);
        ofNetwork.remove("Cache-Control");
        if (ofNetwork.isEmpty()) {
            return;
        }
        line("");
        line("## " + title);
        line("");
        line("| header | value |");
        line("|---|---|");
        ofNetwork.forEach((name, value) -> line("| `" + name + "` | `" + value + "` |"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
