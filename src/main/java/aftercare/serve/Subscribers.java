package aftercare.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Notifies open pages, each of which listens to a stream of server-sent events. Safe for several threads. */
final class Subscribers implements AutoCloseable {
    /** What pages are notified of: changed pages or changed problems. */
    enum Event {
        PAGES,
        PROBLEMS,
        END
    }

    /** Seconds between heartbeats, by which closed pages are noticed. */
    private static final int HEARTBEAT_SECONDS = 15;

    /** An event says only that something is new, so at most one of each kind waits. */
    private static final int MOST_WAITING = 16;

    private final Set<BlockingQueue<Event>> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    void tell(Event event) {
        waiting.forEach(queue -> queue.offer(event));
    }

    /** Sends events to a page until it closes the connection or the server stops. */
    void serve(HttpExchange exchange) throws IOException {
        var queue = new ArrayBlockingQueue<Event>(MOST_WAITING);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        waiting.add(queue);
        try {
            // A page asks once at the start for what changed before it listened.
            write(exchange.getResponseBody(), "event: pages\ndata:\n\n");
            boolean isOpen = true;
            while (isOpen && !isClosed) {
                isOpen = pass(queue, exchange.getResponseBody());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.remove(queue);
        }
    }

    @Override
    public void close() {
        isClosed = true;
        tell(Event.END);
    }

    private static boolean pass(BlockingQueue<Event> queue, OutputStream out) throws IOException, InterruptedException {
        var event = queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        if (event == null) {
            write(out, ": still here\n\n");
        } else if (event != Event.END) {
            write(out, "event: " + (event == Event.PAGES ? "pages" : "problems") + "\ndata:\n\n");
        }
        return event != Event.END;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
