package aftercare.serve;

import aftercare.copy.BuildRequest;
import aftercare.live.LiveSite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A preview of a content folder, and a client that listens to its events. */
final class OpenPreview implements AutoCloseable {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final PreviewServer server;
    private final CompletableFuture<Void> listening;

    OpenPreview(Path content) throws IOException {
        this(PreviewServer.start(LiveSite.of(request(content)), OptionalInt.of(0)));
    }

    OpenPreview(SiteNow site) throws IOException {
        this(PreviewServer.start(site, OptionalInt.of(0)));
    }

    OpenPreview(LiveSite site) throws IOException {
        this(PreviewServer.start(site, OptionalInt.of(0)));
    }

    private OpenPreview(PreviewServer server) {
        this.server = server;
        this.listening = client.sendAsync(get("_preview/events"), HttpResponse.BodyHandlers.ofLines())
                .thenAcceptAsync(
                        answer -> answer.body()
                                .filter(line -> line.startsWith("event: "))
                                .forEach(events::add),
                        OpenPreview::aside);
    }

    /** Runs what waits for events: an answer that is there at once would keep the thread that asks. */
    private static void aside(Runnable listening) {
        var thread = new Thread(listening, "events");
        thread.setDaemon(true);
        thread.start();
    }

    /** A preview of a folder whose sources are added and removed. */
    static OpenPreview of(Supplier<BuildRequest> requests, Path home) throws IOException {
        return new OpenPreview(PreviewServer.start(requests, home, true, OptionalInt.of(0)));
    }

    /** A preview that writes nothing. */
    static OpenPreview readOnly(Supplier<BuildRequest> requests, Path home) throws IOException {
        return new OpenPreview(PreviewServer.start(requests, home, false, OptionalInt.of(0)));
    }

    static BuildRequest request(Path content) {
        return new BuildRequest(
                Optional.of(content), Optional.empty(), Path.of("site"), Optional.empty(), LocalDate.of(2026, 11, 22));
    }

    PreviewServer server() {
        return server;
    }

    HttpResponse<String> answer(String address) throws Exception {
        return client.send(get(address), HttpResponse.BodyHandlers.ofString());
    }

    String text(String address) throws Exception {
        return answer(address).body();
    }

    /** Requests an address, again after each event, until the page is as expected. */
    void await(String address, Predicate<HttpResponse<String>> wanted) throws Exception {
        long end = System.nanoTime() + DEADLINE.toNanos();
        var answer = answer(address);
        while (!wanted.test(answer)) {
            long left = end - System.nanoTime();
            if (left <= 0 || events.poll(left, TimeUnit.NANOSECONDS) == null) {
                throw new AssertionError(address + " was not as it should be: " + answer.statusCode() + answer.body());
            }
            answer = answer(address);
        }
    }

    void awaitText(String address, String text) throws Exception {
        await(address, answer -> answer.body().contains(text));
    }

    void awaitCode(String address, int code) throws Exception {
        await(address, answer -> answer.statusCode() == code);
    }

    /** Waits for the next event. */
    void awaitEvent(String event) throws InterruptedException {
        long end = System.nanoTime() + DEADLINE.toNanos();
        String told = "";
        while (!told.equals("event: " + event)) {
            told = events.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (told == null) {
                throw new AssertionError("never told: " + event);
            }
        }
    }

    int eventsSoFar() {
        return events.size();
    }

    @Override
    public void close() {
        listening.cancel(true);
        server.close();
    }

    private HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(server.url() + address)).build();
    }
}
