package aftercare.doctor;

import aftercare.format.MediaTypes;
import aftercare.pack.ServerPolicy;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves a published copy from memory with a pack's settings, and with faults that a test adds. */
final class CopyServer implements AutoCloseable {
    private static final String PATH = "/aftercare/";

    final Map<String, byte[]> files = new HashMap<>();
    final Map<String, String> types = new HashMap<>();
    final Map<String, String> redirects = new HashMap<>();
    final Set<String> withoutHeader = new HashSet<>();
    final Set<String> slow = new HashSet<>();
    final Set<String> failing = new HashSet<>();
    /** The files whose answers break off. */
    final Set<String> breaking = new HashSet<>();

    final Map<String, String> headers = new HashMap<>();
    final Map<String, String> added = new HashMap<>();
    boolean isEverythingThere;
    /** The status that it answers to every request; none when it is 0. */
    int busyWith;

    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final ServerPolicy policy = new ServerPolicy(PATH, true, List.of(), new TreeMap<>());
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    CopyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    void put(String address, String text) {
        files.put(address, text.getBytes(StandardCharsets.UTF_8));
    }

    String text(String address) {
        return new String(files.getOrDefault(address, new byte[0]), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var address = path.startsWith(PATH) ? path.substring(PATH.length()) : "";
            asked.add(address);
            if (slow.contains(address)) {
                Thread.sleep(60_000);
            }
            answer(exchange, address.isEmpty() ? "index.html" : address);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, String address) throws IOException {
        var redirect = redirects.get(address);
        if (redirect != null) {
            exchange.getResponseHeaders().set("Location", redirect);
            send(exchange, 301, new byte[0]);
            return;
        }
        if (busyWith > 0) {
            added.forEach(exchange.getResponseHeaders()::set);
            send(exchange, busyWith, new byte[0]);
            return;
        }
        if (failing.contains(address)) {
            send(exchange, 500, new byte[0]);
            return;
        }
        if (breaking.contains(address)) {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[] {'<'});
            exchange.getResponseBody().flush();
            return;
        }
        boolean isThere = files.containsKey(address);
        var shown = isThere ? address : "404.html";
        policy.headers(policy.kindOf(shown)).forEach((name, value) -> {
            if (!withoutHeader.contains(name)) {
                exchange.getResponseHeaders().set(name, headers.getOrDefault(name, value));
            }
        });
        added.forEach(exchange.getResponseHeaders()::set);
        var ending = shown.substring(shown.lastIndexOf('.') + 1);
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        types.getOrDefault(
                                ending, MediaTypes.BY_ENDING.getOrDefault(ending, "application/octet-stream")));
        var body = files.getOrDefault(shown, new byte[0]);
        send(exchange, isThere || isEverythingThere ? 200 : 404, body);
    }

    /**
     * A request counts as open only until its response begins, because a client may send the next request before we
     * know that it has read the last byte.
     */
    private void send(HttpExchange exchange, int code, byte[] body) throws IOException {
        atOnce.decrementAndGet();
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
