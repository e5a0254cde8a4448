package aftercare.pack;

import aftercare.format.MediaTypes;
import aftercare.pack.ServerPolicy.ServedKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the policy as {@code Caddyfile} for Caddy: a file to import into a site's block. */
final class CaddySettings {
    private final ServerPolicy policy;
    private final StringBuilder text = new StringBuilder();

    private CaddySettings(ServerPolicy policy) {
        this.policy = policy;
    }

    static String of(ServerPolicy policy) {
        return new CaddySettings(policy).write();
    }

    private String write() {
        var path = policy.path();
        line("# How Caddy should serve this site. A new pack replaces this file.");
        line("# Import it into the block for your domain. The folder that root names holds this site"
                + (path.equals("/") ? "." : " in " + path));
        line("#   clinic.example {");
        line("#       root * /var/www/clinic");
        line("#       import /var/www/clinic" + path + "Caddyfile");
        line("#   }");
        if (!path.equals("/")) {
            line("redir " + path.substring(0, path.length() - 1) + " " + path + " 301");
        }
        line("handle " + path + "* {");
        line("\troute {");
        withheld();
        headers(policy.headers(ServedKind.OTHER), "");
        policy.exceptions().forEach(this::exception);
        redirects();
        types();
        line("\t\tfile_server {");
        line("\t\t\tindex index.html");
        line("\t\t\tprecompressed br gzip");
        line("\t\t}");
        line("\t}");
        line("}");
        errors();
        return text.toString();
    }

    private void withheld() {
        var paths = ServerPolicy.WITHHELD.stream().map(name -> policy.path() + name);
        line("\t\t@withheld path " + paths.collect(Collectors.joining(" ")));
        line("\t\terror @withheld 404");
    }

    private void exception(ServedKind kind) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        line("\t\t@" + name + " path_regexp \"^" + ServerPolicy.quoted(policy.path()) + kind.pattern() + "$\"");
        headers(policy.differing(kind), "@" + name + " ");
    }

    private void redirects() {
        policy.redirects()
                .forEach((from, to) -> line("\t\tredir " + policy.path() + from + " " + policy.path() + to + " 301"));
    }

    private void types() {
        int number = 0;
        for (var type : ServerPolicy.endingsByType().entrySet()) {
            number++;
            line("\t\t@type" + number + " path " + paths(type.getValue()));
            line("\t\theader @type" + number + " Content-Type \"" + type.getKey() + "\"");
        }
    }

    private String paths(List<String> endings) {
        return endings.stream().map(ending -> "*." + ending).collect(Collectors.joining(" "));
    }

    private void errors() {
        line("handle_errors {");
        line("\t@missing {");
        line("\t\tpath " + policy.path() + "*");
        line("\t\texpression `{http.error.status_code} == 404`");
        line("\t}");
        line("\troute @missing {");
        headers(policy.headers(ServedKind.OTHER), "");
        line("\t\theader Content-Type \"" + MediaTypes.BY_ENDING.get("html") + "\"");
        line("\t\trewrite * " + policy.path() + ServerPolicy.NOT_FOUND);
        line("\t\tfile_server {");
        line("\t\t\tprecompressed br gzip");
        line("\t\t}");
        line("\t}");
        line("}");
    }

    private void headers(Map<String, String> headers, String matcher) {
        headers.forEach((name, value) -> line("\t\theader " + matcher + name + " \"" + value + "\""));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
