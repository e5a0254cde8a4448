package aftercare.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Problem;
import aftercare.publish.Entry;
import aftercare.publish.Manifest;
import aftercare.publish.SiteFolder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing that explains the state of all files is told once, and no more is asked than that needs. */
class HindrancesTest {
    private static final String PAGE = "<meta content=\"default-src 'none'\"><p>%s</p>";
    private static final int PAGES = 30;
    private static final TimeLimits QUICK = new TimeLimits(Duration.ofSeconds(5), Duration.ofSeconds(60));

    @TempDir
    private Path folder;

    private final Map<String, byte[]> files = new TreeMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private HttpServer server = newServer();

    private static HttpServer newServer() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    /** What a test's server does; true when the response is sent. */
    private interface Fault {
        boolean answers(HttpExchange exchange, String address) throws IOException;
    }

    @BeforeEach
    void build() throws IOException {
        files.put("index.html", PAGE.formatted("home").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < PAGES; i++) {
            files.put("guides/g" + i + ".html", PAGE.formatted(i).getBytes(StandardCharsets.UTF_8));
        }
        var manifest = new TreeMap<String, Entry>();
        files.forEach((address, bytes) -> manifest.put(address, Entry.of(bytes)));
        Files.writeString(folder.resolve(SiteFolder.MANIFEST), new Manifest(manifest).text());
        Files.createDirectory(folder.resolve("guides"));
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({
        "401, AC728",
        "403, AC728",
        "503, AC729",
        "429, AC729",
        "404, AC730",
        "500, AC710",
        "502, AC710",
        "418, AC710",
        "204, AC710",
        "302, AC710"
    })
    void statusOfEverythingIsToldOnce(int status, String code) throws IOException {
        assertThat(codes((exchange, address) -> send(exchange, status, ""))).containsExactly(code);
        assertThat(asked.get()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"404", "403", "500"})
    void aFolderThatShowsNoFirstPageIsToldAndTheRestIsLookedAt(int status) throws IOException {
        files.put(SiteFolder.MANIFEST, Files.readAllBytes(folder.resolve(SiteFolder.MANIFEST)));

        assertThat(codes((exchange, address) -> address.isEmpty() && send(exchange, status, "")))
                .contains("AC711", "AC715");
        assertThat(asked.get()).isGreaterThan(PAGES);
    }

    @Test
    void siteOfSomebodyElseIsToldOnce() throws IOException {
        assertThat(codes((exchange, address) -> send(exchange, 200, "<p>This domain is parked.</p>")))
                .containsExactly("AC731");
        assertThat(asked).hasValue(1);
    }

    @Test
    void circleOfRedirectsIsToldOnce() throws IOException {
        assertThat(codes((exchange, address) -> {
                    exchange.getResponseHeaders().set("Location", address.equals("a") ? "/b" : "/a");
                    return send(exchange, 302, "");
                }))
                .containsExactly("AC727");
        assertThat(asked.get()).isLessThan(10);
    }

    @Test
    @Tag("long")
    void certificateThatBrowsersRefuseIsToldOnce() throws Exception {
        server = SelfSignedServer.in(folder);

        var problems = examine((exchange, address) -> false, "https", QUICK);

        assertThat(problems).extracting(Problem::code).containsExactly("AC710");
        assertThat(problems.get(0).message()).contains("certificate");
    }

    @Test
    @Tag("long")
    void waitsAsLongAsTheServerAsksIfThatIsShort() throws IOException {
        var busy = new AtomicInteger(2);
        var start = Instant.now();

        assertThat(codes((exchange, address) -> {
                    exchange.getResponseHeaders().set("Retry-After", "1");
                    return busy.getAndDecrement() > 0 && send(exchange, 503, "");
                }))
                .containsExactly("AC715");
        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void doesNotWaitForHours() throws IOException {
        var tomorrow = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plus(Duration.ofDays(1)).atZone(ZoneOffset.UTC));

        assertThat(codes((exchange, address) -> {
                    exchange.getResponseHeaders().set("Retry-After", tomorrow);
                    return send(exchange, 429, "");
                }))
                .containsExactly("AC729");
    }

    @Test
    void oneRuleForAFolderIsToldOnce() throws IOException {
        var problems =
                examine((exchange, address) -> address.startsWith("guides/") && send(exchange, 403, ""), "http", QUICK);

        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("AC711"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).contains("403", (PAGES - 1) + " more files");
                });
    }

    @Test
    void stopsWhenTheServerHasGone() throws IOException {
        var problems = examine(
                (exchange, address) -> {
                    if (address.startsWith("guides/")) {
                        exchange.close();
                        return true;
                    }
                    return false;
                },
                "http",
                QUICK);

        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("AC710"))
                .hasSize(1);
        assertThat(asked.get()).isLessThan(25);
    }

    @Test
    @Tag("long")
    void stopsWhenTheTimeIsOver() throws IOException {
        var problems = examine(
                (exchange, address) -> {
                    pause();
                    return false;
                },
                "http",
                new TimeLimits(Duration.ofSeconds(5), Duration.ofSeconds(1)));

        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("AC721"))
                .singleElement()
                .matches(problem -> problem.message().contains("the time was over"));
        assertThat(asked.get()).isLessThan(10);
    }

    @Test
    void seesCookies() throws IOException {
        var problems = examine(
                (exchange, address) -> {
                    exchange.getResponseHeaders().set("Set-Cookie", "visitor=1");
                    return false;
                },
                "http",
                QUICK);

        assertThat(problems)
                .filteredOn(problem -> problem.message().contains("Set-Cookie"))
                .singleElement()
                .matches(problem -> problem.message().contains("" + (PAGES + 1)));
    }

    private List<String> codes(Fault fault) throws IOException {
        return examine(fault, "http", QUICK).stream()
                .map(Problem::code)
                .distinct()
                .toList();
    }

    private List<Problem> examine(Fault fault, String scheme, TimeLimits limits) throws IOException {
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            try (exchange) {
                answer(fault, exchange);
            }
        });
        server.setExecutor(threads);
        server.start();
        var base = URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/");
        try (var site = BuiltSite.at(folder).orElseThrow().value().orElseThrow()) {
            return Doctor.examine(site, base, Knowledge.of(LocalDate.of(2026, 11, 22)), limits)
                    .problems()
                    .list();
        }
    }

    private void answer(Fault fault, HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI().getPath().substring(1);
        if (fault.answers(exchange, address)) {
            return;
        }
        var bytes = files.get(address.isEmpty() ? "index.html" : address);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        if (bytes == null) {
            send(exchange, 404, "");
        } else {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static boolean send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
