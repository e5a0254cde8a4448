package aftercare.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The system's Chromium, run by the system's Node. Starting takes seconds, so one serves all test classes of a process; it is
 * used by one thread at a time.
 */
final class Browser {
    /** In milliseconds: a machine that is busy with other work is no fault of a page. */
    private static final double PATIENCE = 120_000;

    private static final String AXE = AxeBuilder.getAxeScript();

    /** A script that returns what axe finds; without its lists of what is right, and what it cannot tell, which take long. */
    private static final String FIND_BARRIERS = """
        async selector => {
          const found = await axe.run(selector || document, {
            resultTypes: ["violations"],
            // Each frame has landmarks of its own.
            rules: { "landmark-unique": { enabled: frames.length === 0 } },
          });
          return found.violations.map(rule =>
            rule.id + ": " + rule.help + " " + rule.nodes.map(node => node.html).join(", "));
        }
        """;

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** It ends with the process. */
    static final Browser OF_ALL_TESTS = new Browser();

    private final com.microsoft.playwright.Browser browser;

    private Browser() {
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_NODEJS_PATH", program("PLAYWRIGHT_NODEJS_PATH", "node", "nodejs"));
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        // The one without windows has less to start, and to run: the browser tests take a quarter less time.
        var chromium = program(
                "CHROMIUM",
                "chromium-headless-shell",
                "chromium",
                "chromium-browser",
                "google-chrome",
                "google-chrome-stable");
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setChromiumSandbox(false)
                        .setArgs(QUIETLY));
    }

    /**
     * Opens a page as a phone's user in the light would; see {@link #open(String,
     * com.microsoft.playwright.Browser.NewContextOptions)}.
     */
    Visit open(String url) {
        return open(url, new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(360, 740));
    }

    /**
     * Opens a page in a new context, without cookies or storage of earlier ones.
     *
     * @param url of a server, or {@code file:///…/index.html}
     * @param reader screen, colour scheme, and whether there is script
     */
    Visit open(String url, com.microsoft.playwright.Browser.NewContextOptions reader) {
        var page = browser.newContext(reader).newPage();
        page.setDefaultTimeout(PATIENCE);
        var visit = new Visit(page);
        page.navigate(url);
        return visit;
    }

    private static String program(String variable, String... names) {
        return Optional.ofNullable(System.getenv(variable))
                .or(() -> Stream.of(names).flatMap(Browser::onPath).findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        names[0] + " is not installed; bin/test installs it, or " + variable + " names it"));
    }

    private static Stream<String> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString);
    }

    /** An open page, and the errors since it was opened. */
    static final class Visit implements AutoCloseable {
        private final Page page;
        private final List<String> faults = new ArrayList<>();

        private Visit(Page page) {
            this.page = page;
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    faults.add("console " + message.type() + ": " + message.text());
                }
            });
            page.onPageError(error -> faults.add("script: " + error));
            page.onRequestFailed(request -> faults.add("request failed: " + request.url()));
        }

        Page page() {
            return page;
        }

        /** Goes on to another address; what the reader did there before is kept, as in any browser. */
        void go(String url) {
            page.navigate(url);
        }

        /** Errors and warnings in the console (the policy's too), uncaught script errors, failed requests. */
        List<String> faults() {
            return List.copyOf(faults);
        }

        /** The findings of the accessibility checker axe, each with its elements. */
        List<String> barriers() {
            return barriersIn("");
        }

        /**
         * Its findings in one element alone, which take a part of the time.
         *
         * @param selector empty for the whole page
         */
        List<String> barriersIn(String selector) {
            for (var frame : page.frames()) {
                if (frame.evaluate("typeof axe").equals("undefined")) {
                    frame.evaluate(AXE);
                }
            }
            return ((List<?>) page.evaluate(FIND_BARRIERS, selector))
                    .stream().map(String::valueOf).toList();
        }

        @Override
        public void close() {
            page.context().close();
        }
    }
}
