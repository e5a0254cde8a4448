package aftercare.pack;

import aftercare.pack.ServerPolicy.ServedKind;
import java.util.Map;

/** Writes which headers a content delivery network must add. Object storage itself can only send types and caching. */
final class DeliveryHeaders {
    private final StringBuilder text = new StringBuilder();

    private DeliveryHeaders() {}

    static String of(ServerPolicy policy) {
        var headers = new DeliveryHeaders();
        headers.write(policy);
        return headers.text.toString();
    }

    private void write(ServerPolicy policy) {
        line("# Headers to set at the network that delivers this site");
        line("");
        line("The script `upload` gives each file its type and its caching. Everything else the network must add."
                + " It compresses by");
        line("itself: switch on gzip and Brotli for texts. A missing file must answer 404 with `404.html`, and a"
                + " folder show its");
        line("`index.html`. docs/hosting.md says where each network has these settings.");
        section("Every file", policy.headers(ServedKind.OTHER));
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

    private void section(String title, Map<String, String> headers) {
        line("");
        line("## " + title);
        line("");
        line("| header | value |");
        line("|---|---|");
        headers.forEach((name, value) -> {
            if (!name.equals("Cache-Control")) {
                line("| `" + name + "` | `" + value + "` |");
            }
        });
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
