package aftercare.pack;

import aftercare.pack.ServerPolicy.ServedKind;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the policy as {@code _headers}, which Netlify, Cloudflare Pages and similar hosts read. When several rules
 * match a page, all their headers are sent, and a browser obeys both of two security policies. So when some pages may
 * be framed, no rule with a security policy may match both those pages and others.
 */
final class HeadersSettings {
    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String CACHE = "Cache-Control";
    private static final String RESOURCES = "Cross-Origin-Resource-Policy";

    private final ServerPolicy policy;
    private final SortedMap<String, SortedMap<String, String>> rules = new TreeMap<>();

    private HeadersSettings(ServerPolicy policy) {
        this.policy = policy;
    }

    /** @param addresses of all files of the site */
    static String of(ServerPolicy policy, Collection<String> addresses) {
        return new HeadersSettings(policy).write(addresses);
    }

    private String write(Collection<String> addresses) {
        var usual = new TreeMap<>(policy.headers(ServedKind.OTHER));
        // Without a rule these hosts tell browsers to revalidate, which is what no-cache means.
        usual.remove(CACHE);
        if (policy.frameAncestors().isEmpty()) {
            rule("*", usual);
        } else {
            usual.remove(CONTENT_POLICY);
            usual.remove(RESOURCES);
            rule("*", usual);
            framing(addresses);
        }
        rule("assets/*", only(CACHE, policy.differing(ServedKind.ASSET)));
        return text();
    }

    private void framing(Collection<String> addresses) {
        var embeds = addresses.stream()
                .filter(address -> policy.kindOf(address) == ServedKind.EMBED)
                .map(HeadersSettings::folder)
                .collect(Collectors.toCollection(TreeSet::new));
        var places = new TreeSet<String>();
        for (var address : addresses) {
            var folder = folder(address);
            if (!embeds.contains(folder)) {
                boolean isAbove = embeds.stream().anyMatch(embed -> embed.startsWith(folder));
                places.add(isAbove ? address : folder + "*");
            }
        }
        places.forEach(place -> rule(place, framing(policy.kindOf(place))));
        embeds.forEach(folder -> rule(folder + "*", framing(ServedKind.EMBED)));
    }

    /** The headers of a kind of file that must not be sent twice. */
    private Map<String, String> framing(ServedKind kind) {
        // Assets and leaflets below embed/ get the headers of most files.
        var headers = policy.headers(kind == ServedKind.RESIZING || kind == ServedKind.EMBED ? kind : ServedKind.OTHER);
        var framing = new TreeMap<String, String>();
        framing.putAll(only(CONTENT_POLICY, headers));
        framing.putAll(only(RESOURCES, headers));
        return framing;
    }

    private static Map<String, String> only(String name, Map<String, String> headers) {
        return Map.of(name, headers.getOrDefault(name, ""));
    }

    private static String folder(String address) {
        return address.substring(0, address.lastIndexOf('/') + 1);
    }

    private void rule(String place, Map<String, String> headers) {
        rules.computeIfAbsent(place, key -> new TreeMap<>()).putAll(headers);
    }

    private String text() {
        var text = new StringBuilder();
        if (!policy.path().equals("/")) {
            text.append("# Netlify and Cloudflare Pages read this file at the top of the folder that they publish"
                            + " alone: move it there,\n")
                    .append("# beside ")
                    .append(policy.path(), 1, policy.path().length())
                    .append("; where one is there already, add these lines to it.\n");
        }
        rules.forEach((place, headers) -> {
            text.append(policy.path()).append(place).append('\n');
            headers.forEach((name, value) ->
                    text.append("  ").append(name).append(": ").append(value).append('\n'));
        });
        return text.toString();
    }
}
