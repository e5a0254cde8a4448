package aftercare.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;

/** Handles every request: replies with a page of the site, a page for editors, or an error. */
final class PreviewHandler implements HttpHandler {
    private static final String EVENTS = "_preview/events";

    /** Request header with the tag of the version that the preview's script already has. */
    private static final String KNOWN = "Aftercare-Known";

    private static final byte[] SAME = {'='};

    private final HostGuard guard;
    private final Subscribers subscribers;
    private final SitePages site;
    private final EditorsPages editors;
    private final EditRoutes edits;

    PreviewHandler(HostGuard guard, SiteNow site, Subscribers subscribers) {
        this.guard = guard;
        this.subscribers = subscribers;
        this.site = new SitePages(site);
        this.editors = new EditorsPages(site);
        this.edits = new EditRoutes(site, new WriteGuard(site.isEdited()));
    }

    /**
     * Replies to a request. A fault ends only the connection of this request, and shows neither on the terminal nor in the
     * server.
     */
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (RuntimeException | Error fault) {
            exchange.close();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var refusal = guard.refusal(exchange);
        if (refusal.isPresent()) {
            try (exchange) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, Reply.plain(refusal.get().code(), refusal.get().words()));
            }
        } else if (address(exchange).equals(EVENTS)) {
            try (exchange) {
                subscribers.serve(exchange);
            }
        } else if (HostGuard.isWriting(exchange)) {
            // This closes the connection, because part of the request may be unread.
            try (exchange) {
                send(exchange, written(exchange));
            }
        } else {
            // Not closed: that would end the connection, which the browser uses for its next request.
            send(exchange, reply(address(exchange), query(exchange)));
        }
    }

    private Reply written(HttpExchange exchange) {
        try {
            return edits.write(exchange, address(exchange), query(exchange));
        } catch (IOException failed) {
            return Reply.plain(500, "Nothing was saved: the disk or the folder refuses it. " + failed.getMessage());
        } catch (RuntimeException | Error fault) {
            return Reply.plain(500, "Aftercare itself has failed here: " + fault);
        }
    }

    private Reply reply(String address, Query query) {
        try {
            if (EditRoutes.isAbout(address)) {
                return edits.read(address, query);
            }
            return editors.reply(address, query).orElseGet(() -> site.reply(address));
        } catch (IOException unreadable) {
            return Reply.plain(500, "This file cannot be read: " + unreadable.getMessage());
        } catch (RuntimeException | Error fault) {
            return Reply.plain(500, "Aftercare itself has failed here: " + fault);
        }
    }

    private static String address(HttpExchange exchange) {
        return SitePages.address(
                Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/"));
    }

    private static Query query(HttpExchange exchange) {
        return Query.of(Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse(""));
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", reply.type());
        headers.set("Content-Security-Policy", reply.policy());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-cache");
        headers.set("ETag", '"' + reply.tag() + '"');
        var known = exchange.getRequestHeaders().getFirst("If-None-Match");
        if (reply.tag().equals(exchange.getRequestHeaders().getFirst(KNOWN))) {
            write(exchange, reply.code(), SAME);
        } else if (reply.code() == 200 && ('"' + reply.tag() + '"').equals(known)) {
            exchange.sendResponseHeaders(304, -1);
        } else if (exchange.getRequestMethod().equals("HEAD") || reply.body().length == 0) {
            exchange.sendResponseHeaders(reply.code(), -1);
        } else {
            write(exchange, reply.code(), reply.body());
        }
    }

    private static void write(HttpExchange exchange, int code, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(code, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
