package aftercare.pack;

import aftercare.pack.ServerPolicy.ServedKind;
import java.util.stream.Collectors;

/**
 * Writes the policy as {@code .htaccess} for Apache. Each directive is guarded by the module that defines it, so a host
 * without the module serves the site without that part instead of failing with 500. The rewrite rules find out where
 * the folder is, so the file works at any path.
 */
final class ApacheSettings {
    /** An environment variable that holds the site's path without its first slash: {@code aftercare/}. */
    private static final String PATH = "AFTERCARE_PATH";

    private static final String COMPRESSED = "css|html|js|json|svg|txt|webmanifest|xml";

    private final ServerPolicy policy;
    private final StringBuilder text = new StringBuilder();

    private ApacheSettings(ServerPolicy policy) {
        this.policy = policy;
    }

    static String of(ServerPolicy policy) {
        return new ApacheSettings(policy).write();
    }

    private String write() {
        line("# How Apache and hosts like it should serve this site. A new pack replaces this file.");
        if (policy.isPathKnown()) {
            line("ErrorDocument 404 " + policy.path() + ServerPolicy.NOT_FOUND);
        }
        module("mod_mime.c", this::types);
        module("mod_setenvif.c", this::kinds);
        module("mod_headers.c", this::headers);
        module("mod_rewrite.c", this::rewriting);
        return text.toString();
    }

    private void types() {
        ServerPolicy.endingsByType().forEach((type, endings) -> {
            var dotted = endings.stream().map(ending -> "." + ending).collect(Collectors.joining(" "));
            var parts = type.split("; charset=", -1);
            line("AddType " + parts[0] + " " + dotted);
            if (parts.length > 1) {
                line("AddCharset " + parts[1] + " " + dotted);
            }
        });
        line("RemoveType .gz .br");
        line("RemoveLanguage .br");
        line("AddEncoding gzip .gz");
        line("AddEncoding br .br");
    }

    private void kinds() {
        policy.exceptions()
                .forEach(kind ->
                        line("SetEnvIf Request_URI \"/" + kind.pattern() + "(?:\\.gz|\\.br)?$\" " + variable(kind)));
    }

    private void headers() {
        policy.headers(ServedKind.OTHER)
                .forEach((name, value) -> line("Header always set " + name + " \"" + value + "\""));
        for (var kind : policy.exceptions()) {
            policy.differing(kind)
                    .forEach((name, value) ->
                            line("Header always set " + name + " \"" + value + "\" env=" + variable(kind)));
        }
        line("<FilesMatch \"\\.(?:" + COMPRESSED + ")(?:\\.gz|\\.br)?$\">");
        line("Header merge Vary Accept-Encoding");
        line("</FilesMatch>");
    }

    private void rewriting() {
        line("RewriteEngine On");
        line("RewriteCond %{REQUEST_URI}::$1 ^/((?:.*?/)?)(.*)::\\2$");
        line("RewriteRule ^(.*)$ - [E=" + PATH + ":%1]");
        if (!policy.isPathKnown()) {
            line("ErrorDocument 404 /%{reqenv:" + PATH + "}" + ServerPolicy.NOT_FOUND);
        }
        var names = ServerPolicy.WITHHELD.stream().map(ServerPolicy::quoted).collect(Collectors.joining("|"));
        line("RewriteRule ^(?:" + names + ")$ - [R=404,L]");
        policy.redirects()
                .forEach((from, to) -> line(
                        "RewriteRule ^" + ServerPolicy.quoted(from) + "$ /%{ENV:" + PATH + "}" + to + " [R=301,L]"));
        module("mod_mime.c", () -> {
            compressed("br", "br");
            compressed("gzip", "gz");
        });
    }

    /** Sends the precompressed file to browsers that accept it. */
    private void compressed(String encoding, String ending) {
        line("RewriteCond %{HTTP:Accept-Encoding} \\b" + encoding + "\\b");
        line("RewriteCond %{REQUEST_FILENAME}." + ending + " -f");
        line("RewriteRule ^(.+\\.(?:" + COMPRESSED + "))$ /%{ENV:" + PATH + "}$1." + ending
                + " [E=no-gzip:1,E=no-brotli:1,L]");
    }

    private void module(String name, Runnable directives) {
        line("<IfModule " + name + ">");
        directives.run();
        line("</IfModule>");
    }

    private static String variable(ServedKind kind) {
        return "AFTERCARE_" + kind.name();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
