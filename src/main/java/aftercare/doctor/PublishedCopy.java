package aftercare.doctor;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** A published copy, from which files are requested one at a time, on one host, within a limit. */
final class PublishedCopy implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_WAITS = 3;
    private static final Duration MOST_WAIT = Duration.ofMinutes(2);

    private final HttpClient client;
    private final TimeLimits limits;
    private final Instant end;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(PublishedCopy::daemon);
    private final int allowed;
    private int asked;
    private URI base;

    /**
     * A copy from which nothing has been requested yet.
     *
     * @param base the address of its folder, with a slash at its end
     * @param allowed the most requests, redirects included
     * @param limits how long it may take
     */
    PublishedCopy(URI base, int allowed, TimeLimits limits) {
        this(base, allowed, limits, client());
    }

    /** A copy that shares its connections with others. */
    PublishedCopy(URI base, int allowed, TimeLimits limits, HttpClient client) {
        this.base = URI.create(base.toASCIIString());
        this.allowed = allowed;
        this.limits = limits;
        this.end = Instant.now().plus(limits.total());
        this.client = client;
    }

    /** Connections for any number of copies. */
    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TimeLimits.OF_ALL_FILES.each())
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
        return asked >= allowed || isLate();
    }

    /** Whether the time for the whole examination is over. */
    boolean isLate() {
        return Instant.now().isAfter(end);
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
        var response = askPatiently(address.isEmpty() ? base : uri(address));
        for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
            var target = response.redirect();
            if (target.isEmpty()) {
                return response;
            }
            if (!isOnHost(target.get())) {
                return response.leadingTo(target.get());
            }
            response = askPatiently(target.get());
        }
        return response;
    }

    /** Asks again if the server wants to be asked later, and soon. */
    private Response askPatiently(URI uri) {
        var response = ask(uri);
        for (int time = 0; time < MOST_WAITS; time++) {
            var wait = RetryAfter.of(response, Instant.now());
            if (wait.isEmpty() || isExhausted() || !sleeps(wait.get())) {
                return response;
            }
            response = ask(uri);
        }
        return response;
    }

    /** Waits for as long as a server wants; false if that is too long. */
    private boolean sleeps(Duration wait) {
        if (wait.compareTo(MOST_WAIT) > 0 || Instant.now().plus(wait).isAfter(end)) {
            return false;
        }
        try {
            Thread.sleep(wait.toMillis());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isOnHost(URI uri) {
        boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return isWeb && base.getHost().equalsIgnoreCase(uri.getHost());
    }

    private Response ask(URI uri) {
        if (isExhausted()) {
            return Response.notAsked(uri);
        }
        asked++;
        var response = thread.submit(() -> fetch(uri));
        try {
            return response.get(limits.each().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            response.cancel(true);
            return Response.none(uri, tooSlow());
        } catch (ExecutionException refused) {
            return Response.none(uri, reason(refused));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Response.none(uri, "the examination was broken off");
        }
    }

    private String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpTimeoutException) {
                return tooSlow();
            }
            if (cause instanceof SSLException) {
                return "the server's certificate is not one that browsers accept for this address ("
                        + cause.getMessage() + ")";
            }
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return "there is no server of that name";
            }
        }
        return isBrokenOff(failure) ? "the answer broke off" : "the server could not be reached";
    }

    /** Whether the server was reached, and then its answer ended too soon. */
    private static boolean isBrokenOff(Throwable failure) {
        var cause = failure.getCause();
        return cause instanceof IOException
                && !(cause instanceof ConnectException)
                && !(cause instanceof NoRouteToHostException);
    }

    private String tooSlow() {
        return "there was no answer within " + limits.each().toSeconds() + " seconds";
    }

    private Response fetch(URI uri) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .timeout(limits.each())
                .header("User-Agent", "aftercare-doctor")
                .header("Accept-Encoding", "identity")
                .header("Cache-Control", "no-cache")
                .build();
        var response = client.send(request, BodyHandlers.ofInputStream());
        try (var body = response.body()) {
            var bytes = body.readNBytes(MOST_BYTES);
            boolean isCut = bytes.length == MOST_BYTES && body.read() >= 0;
            return new Response(uri, response.statusCode(), response.headers(), bytes, isCut, Optional.empty(), "");
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
