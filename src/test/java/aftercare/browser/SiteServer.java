package aftercare.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a built site on loopback, with the strict security policy. */
final class SiteServer implements AutoCloseable {
    /** What a clinic's server may send with every page. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " manifest-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "xml", "application/xml",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "pdf", "application/pdf");

    private final Path site;
    private final String base;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    /**
     * Starts serving.
     *
     * @param base the path of the site, such as {@code /} or {@code /aftercare/}
     */
    SiteServer(Path site, String base) throws IOException {
        this.site = site.toRealPath();
        this.base = base;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The whole address of a page: {@code http://127.0.0.1:41234/guides/x.html}. */
    String url(String address) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + base + address;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var file = path.startsWith(base) ? file(path.substring(base.length())) : site.resolve("404.html");
            boolean isThere = Files.isRegularFile(file) && file.startsWith(site) && path.startsWith(base);
            send(exchange, isThere ? 200 : 404, isThere ? file : site.resolve("404.html"));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private Path file(String address) {
        return site.resolve(address.isEmpty() || address.endsWith("/") ? address + "index.html" : address)
                .normalize();
    }

    private static void send(HttpExchange exchange, int code, Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        byte[] body = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
