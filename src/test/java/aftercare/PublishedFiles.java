package aftercare;

import aftercare.format.MediaTypes;
import aftercare.pack.ServerPolicy;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipFile;

/** Serves packs on loopback with their headers, each below a folder of its own, until it is closed. */
public final class PublishedFiles implements AutoCloseable {
    private final Map<String, byte[]> files = Collections.synchronizedMap(new HashMap<>());
    private final ServerPolicy policy = new ServerPolicy("/", true, List.of(), new TreeMap<>());
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    public PublishedFiles() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The address of a folder. */
    public String url(String folder) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + folder + "/";
    }

    /** Publishes a pack in a folder, in the place of what was there. */
    public void publish(String folder, Path pack) throws IOException {
        files.keySet().removeIf(path -> path.startsWith("/" + folder + "/"));
        try (var zip = new ZipFile(pack.toFile())) {
            for (var entry : zip.stream().toList()) {
                files.put(
                        "/" + folder + "/" + entry.getName(),
                        zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    /** A file as it is published; changes to it are not. */
    public String text(String path) {
        return new String(files.getOrDefault("/" + path, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Publishes one file. */
    public void put(String path, String text) {
        files.put("/" + path, text.getBytes(StandardCharsets.UTF_8));
    }

    public void remove(String path) {
        files.remove("/" + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var file = path.endsWith("/") ? path + "index.html" : path;
            var body = files.get(file);
            if (body == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var address = file.replaceFirst("^/[^/]*/", "");
            policy.headers(policy.kindOf(address))
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.getResponseHeaders()
                    .set("Content-Type", MediaTypes.BY_ENDING.getOrDefault(MediaTypes.ending(file), "text/plain"));
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
