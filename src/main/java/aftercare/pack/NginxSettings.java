package aftercare.pack;

import aftercare.format.MediaTypes;
import aftercare.pack.ServerPolicy.ServedKind;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Writes the policy as {@code nginx.conf} for nginx: a file to include in a server block. A location with headers of
 * its own inherits none, so each location repeats all of them.
 */
final class NginxSettings {
    private static final String CHARSET = "; charset=utf-8";

    private final ServerPolicy policy;
    private final StringBuilder text = new StringBuilder();

    private NginxSettings(ServerPolicy policy) {
        this.policy = policy;
    }

    static String of(ServerPolicy policy) {
        return new NginxSettings(policy).write();
    }

    private String write() {
        var path = policy.path();
        line("# How nginx should serve this site. A new pack replaces this file.");
        line("# Include it in the server block for your domain. The folder that root names holds this site"
                + (path.equals("/") ? "." : " in " + path));
        line("#   server {");
        line("#       server_name clinic.example;");
        line("#       root /var/www/clinic;");
        line("#       include /var/www/clinic" + path + "nginx.conf;");
        line("#   }");
        if (!path.equals("/")) {
            var folder = path.substring(0, path.length() - 1);
            line("location = " + folder + " { absolute_redirect off; return 301 " + path + "; }");
        }
        line("location " + path + " {");
        line("    index index.html;");
        // A folder without a page is refused with 403, which tells a reader no more than 404 does.
        line("    error_page 403 =404 " + path + ServerPolicy.NOT_FOUND + ";");
        line("    error_page 404 " + path + ServerPolicy.NOT_FOUND + ";");
        line("    absolute_redirect off;");
        types();
        line("    gzip_static on;");
        line("    gzip_vary on;");
        line("    # With nginx's module for Brotli, take away the # before the next line.");
        line("    # brotli_static on;");
        headers(ServedKind.OTHER, "    ");
        redirects();
        withheld();
        policy.exceptions().forEach(this::location);
        line("}");
        return text.toString();
    }

    private void types() {
        line("    types {");
        Set<String> withCharset = new LinkedHashSet<>();
        ServerPolicy.endingsByType().forEach((type, endings) -> {
            if (type.endsWith(CHARSET)) {
                withCharset.add(type.replace(CHARSET, ""));
            }
            line("        " + type.replace(CHARSET, "") + " " + String.join(" ", endings) + ";");
        });
        line("    }");
        line("    default_type " + MediaTypes.BYTES + ";");
        line("    charset utf-8;");
        // nginx always includes text/html and warns when it is listed.
        withCharset.remove("text/html");
        line("    charset_types " + String.join(" ", withCharset) + ";");
    }

    private void redirects() {
        policy.redirects()
                .forEach((from, to) ->
                        line("    location = " + policy.path() + from + " { return 301 " + policy.path() + to + "; }"));
    }

    private void withheld() {
        var names = ServerPolicy.WITHHELD.stream().map(ServerPolicy::quoted).toList();
        line("    location ~ \"^" + ServerPolicy.quoted(policy.path()) + "(?:" + String.join("|", names)
                + ")$\" { return 404; }");
    }

    private void location(ServedKind kind) {
        line("    location ~ \"^" + ServerPolicy.quoted(policy.path()) + kind.pattern() + "$\" {");
        headers(kind, "        ");
        line("    }");
    }

    private void headers(ServedKind kind, String indent) {
        policy.headers(kind)
                .forEach((name, value) -> line(indent + "add_header " + name + " \"" + value + "\" always;"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
