package aftercare.check.finished;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The value of an {@code href} or {@code src}, resolved against the address of its page.
 *
 * @param kind where it leads
 * @param address below the site's folder, for {@code SITE}; empty otherwise
 * @param anchor without {@code #}; empty when there is none
 */
record Href(HrefKind kind, String address, String anchor) {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern HARMLESS = Pattern.compile("(?i)(?:https?|mailto|tel|sms):.*", Pattern.DOTALL);

    enum HrefKind {
        /** A file of the site. */
        SITE,
        /** Another site, a mailbox or a phone. */
        FOREIGN,
        /** Script, data, or a file of the reader's own machine. */
        FORBIDDEN,
        /** Outside the site's folder, or dependent on the server. */
        OUTSIDE
    }

    /**
     * Resolves an address.
     *
     * @param page the address of the page that holds it
     * @param root the site's path on its server, with which addresses that start with a slash must begin; empty when
     *     such addresses are not allowed
     */
    static Href of(String value, String page, Optional<String> root) {
        var href = value.strip();
        if (href.indexOf(':') > 0 && SCHEME.matcher(href).matches()) {
            return new Href(HARMLESS.matcher(href).matches() ? HrefKind.FOREIGN : HrefKind.FORBIDDEN, "", "");
        }
        if (href.indexOf('\\') >= 0 || href.startsWith("//")) {
            return outside();
        }
        int hash = href.indexOf('#');
        var anchor = hash < 0 ? "" : decoded(href.substring(hash + 1));
        var path = decoded(withoutQuery(hash < 0 ? href : href.substring(0, hash)));
        return resolved(path, page, root)
                .map(address -> new Href(HrefKind.SITE, address, anchor))
                .orElse(outside());
    }

    private static Href outside() {
        return new Href(HrefKind.OUTSIDE, "", "");
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    private static Optional<String> resolved(String path, String page, Optional<String> root) {
        if (path.startsWith("/")) {
            return root.filter(path::startsWith).map(before -> path.substring(before.length()));
        }
        if (path.isEmpty()) {
            return Optional.of(page);
        }
        if (!path.contains("./")) {
            return Optional.of(page.substring(0, page.lastIndexOf('/') + 1) + path);
        }
        return climbed(path, page);
    }

    private static Optional<String> climbed(String path, String page) {
        var folders = new ArrayDeque<>(List.of(page.split("/")));
        folders.removeLast();
        for (var part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (folders.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.equals(".")) {
                folders.addLast(part);
            }
        }
        return Optional.of(String.join("/", folders));
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException stray) {
            return text;
        }
    }
}
