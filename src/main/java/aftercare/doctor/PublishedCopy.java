package aftercare.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A published copy, from which files are requested one at a time, on one host, within a limit. */
final class PublishedCopy implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_BYTES = 32 << 20;

    private final HttpClient client;
    private final Duration timeout;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(PublishedCopy::daemon);
    private final int allowed;
    private int asked;
    private URI base;

    /**
     * A copy from which nothing has been requested yet.
     *
     * @param base the address of its folder, with a slash at its end
     * @param allowed the most requests, redirects included
     * @param timeout of each request
     */
    PublishedCopy(URI base, int allowed, Duration timeout) {
        this.base = base;
        this.allowed = allowed;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    URI base() {
        return base;
    }

    /** Changes the copy's address to where the whole site is redirected, such as from http to https. */
    void moveTo(URI folder) {
        base = folder;
    }

    int asked() {
        return asked;
    }

    boolean isExhausted() {
        return asked >= allowed;
    }

    /** The URI of a file of the site. */
    URI uri(String address) {
        try {
            return base.resolve(
                    new URI(null, null, "/" + address, null).getRawPath().substring(1));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return base;
        }
    }

    /** The address of a URI below the site's folder; empty for any other. */
    Optional<String> address(URI uri) {
        var path = uri.getPath();
        boolean isOurs = isOnHost(uri) && path != null && path.startsWith(base.getPath());
        return isOurs ? Optional.of(path.substring(base.getPath().length())) : Optional.empty();
    }

    /** Requests a file, and follows redirects on the same host. */
    Response get(String address) {
        var response = ask(address.isEmpty() ? base : uri(address));
        for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
            var target = response.redirect();
            if (target.isEmpty()) {
                return response;
            }
            if (!isOnHost(target.get())) {
                return response.leadingTo(target.get());
            }
            response = ask(target.get());
        }
        return response;
    }

    private boolean isOnHost(URI uri) {
        boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return isWeb && base.getHost().equalsIgnoreCase(uri.getHost());
    }

    private Response ask(URI uri) {
        if (isExhausted()) {
            return Response.none(uri, "so many requests had been made that it was not asked for");
        }
        asked++;
        var response = thread.submit(() -> fetch(uri));
        try {
            return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            response.cancel(true);
            return Response.none(uri, tooSlow());
        } catch (ExecutionException refused) {
            boolean isSlow = refused.getCause() instanceof HttpTimeoutException;
            return Response.none(uri, isSlow ? tooSlow() : "the server could not be reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Response.none(uri, "the examination was broken off");
        }
    }

    private String tooSlow() {
        return "there was no answer within " + timeout.toSeconds() + " seconds";
    }

    private Response fetch(URI uri) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .timeout(timeout)
                .header("User-Agent", "aftercare-doctor")
                .header("Accept-Encoding", "identity")
                .header("Cache-Control", "no-cache")
                .build();
        var response = client.send(request, BodyHandlers.ofInputStream());
        try (var body = response.body()) {
            var bytes = body.readNBytes(MOST_BYTES);
            return new Response(uri, response.statusCode(), response.headers(), bytes, Optional.empty(), "");
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private static Thread daemon(Runnable run) {
        var thread = new Thread(run, "doctor");
        thread.setDaemon(true);
        return thread;
    }
}
