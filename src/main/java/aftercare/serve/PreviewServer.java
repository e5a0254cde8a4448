package aftercare.serve;

import aftercare.copy.BuildRequest;
import aftercare.live.LiveSite;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Serves a site to this machine's browsers, and follows its sources: {@code http://127.0.0.1:8080/}. */
public final class PreviewServer implements AutoCloseable {
    /** The first port that is tried when none is asked for. */
    public static final int USUAL_PORT = 8080;

    private static final int PORTS_TRIED = 100;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final byte[] LOOPBACK_6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "preview");
        thread.setDaemon(true);
        return thread;
    });

    private final Subscribers subscribers = new Subscribers();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<HttpServer> servers = new ArrayList<>();
    private final int port;
    private final Checker checker;
    private final Follower follower;

    private PreviewServer(SiteNow site, HttpServer server) {
        this.port = server.getAddress().getPort();
        servers.add(server);
        alsoOnVersion6();
        var handler = new PreviewHandler(new HostGuard(port), site, subscribers);
        for (var each : servers) {
            each.createContext("/", handler);
            each.setExecutor(threads);
        }
        checker = new Checker(site, subscribers);
        follower = new Follower(site, subscribers, checker);
        checker.start();
        follower.start();
        servers.forEach(HttpServer::start);
    }

    /** Starts serving a site whose sources remain the same files and folders. */
    public static PreviewServer start(LiveSite site, OptionalInt port) throws IOException {
        return start(SiteNow.of(site), port);
    }

    /**
     * Starts serving.
     *
     * @param requests what to show; called again after each change
     * @param home the folder in which new sources may appear, such as a first {@code clinic.yaml}
     * @param isEdited whether pages can be edited in the browser; else nothing is written
     * @param port the wanted port, 0 for any; empty for the first free one from {@link #USUAL_PORT} on
     * @throws BindException if the wanted port is taken, or all that were tried are
     */
    public static PreviewServer start(Supplier<BuildRequest> requests, Path home, boolean isEdited, OptionalInt port)
            throws IOException {
        return start(SiteNow.of(requests, home, isEdited), port);
    }

    static PreviewServer start(SiteNow site, OptionalInt port) throws IOException {
        // Otherwise the second packet of each reply waits 40 ms for the browser to confirm the first.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        return new PreviewServer(site, port.isPresent() ? bind(port.getAsInt()) : bindNext());
    }

    /** The address of the home page. */
    public String url() {
        return "http://127.0.0.1:" + port + "/";
    }

    /** Waits until the server is closed by another thread. */
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    /** Stops at once. Open pages lose their connection, and all threads end. */
    @Override
    public void close() {
        follower.close();
        checker.close();
        subscribers.close();
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
        closed.countDown();
    }

    private static HttpServer bindNext() throws IOException {
        for (int next = USUAL_PORT; next < USUAL_PORT + PORTS_TRIED; next++) {
            try {
                return bind(next);
            } catch (BindException taken) {
                // The next port may be free.
            }
        }
        throw new BindException("ports " + USUAL_PORT + " to " + (USUAL_PORT + PORTS_TRIED - 1) + " are all taken");
    }

    private static HttpServer bind(int port) throws IOException {
        return bind(LOOPBACK, port);
    }

    private static HttpServer bind(byte[] address, int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(address), port), 0);
    }

    /** Also listens on IPv6, where some browsers look for localhost first. Ignored if there is no IPv6 or the port is taken. */
    private void alsoOnVersion6() {
        try {
            servers.add(bind(LOOPBACK_6, port));
        } catch (IOException none) {
            // One address is enough.
        }
    }
}
