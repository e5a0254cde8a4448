package aftercare.doctor;

import aftercare.format.Counted;
import aftercare.format.MediaTypes;
import aftercare.pack.ServerPolicy;
import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import aftercare.status.PageStatus;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Examines one file of the copy: whether it is there, equals the built one, and has the right type. */
final class FileExamination {
    private static final Pattern LINK = Pattern.compile("\\b(?:href|src)=[\"']([^\"'#?]+)");
    private static final Pattern FETCHED = Pattern.compile(
            "<(?:script|img|iframe|source|video|audio|embed|object|track|input)\\b[^>]*?\\b(?:src|srcset|data|poster)\\s*=\\s*[\"']?"
                    + "((?:https?:)?//[^\"'\\s>]+)"
                    + "|<link\\b(?![^>]*rel=[\"']?(?:canonical|alternate))[^>]*?\\bhref\\s*=\\s*[\"']?((?:https?:)?//[^\"'\\s>]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REFRESH = Pattern.compile("http-equiv=\"refresh\" content=\"0; url=([^\"]+)\"");

    private static final Map<String, Set<String>> ALSO_RIGHT = Map.of(
            "js", Set.of("application/javascript", "application/x-javascript"),
            "xml", Set.of("application/xml"),
            "webmanifest", Set.of("application/json"));

    private final BuiltSite site;
    private final PublishedCopy copy;
    private final HeaderExamination headers;
    private final LeftOvers leftOvers;
    private final Findings findings;
    /** Files so large that they are not read to their end. */
    private final List<String> large = new ArrayList<>();

    private int failuresInARow;
    private final SortedMap<String, PageStatus> texts = new TreeMap<>();

    FileExamination(BuiltSite site, PublishedCopy copy, HeaderExamination headers, LeftOvers leftOvers) {
        this.site = site;
        this.copy = copy;
        this.headers = headers;
        this.leftOvers = leftOvers;
        this.findings = new Findings(copy);
    }

    void examine(String address) throws IOException {
        var response = copy.get(address);
        failuresInARow = response.failure().isEmpty() ? 0 : failuresInARow + 1;
        if (!response.failure().isEmpty()) {
            findings.add(
                    new Findings.Cause("AC710", response.failure(), ProblemKind.NOT_REACHED),
                    address,
                    "This file cannot be read: " + response.failure() + ".",
                    "Try again later.");
        } else if (response.leadsTo().isPresent()) {
            error(
                    "AC717",
                    response.leadsTo().get().getAuthority(),
                    address,
                    "This address leads to another host, " + response.leadsTo().get() + ", which was not asked.",
                    "Take the redirect away, unless it is yours.");
        } else if (!isRedirectPage(address, response)) {
            examine(address, response);
        }
    }

    /** Whether the built file is a redirect page and the server redirects to the same target, which is as good. */
    private boolean isRedirectPage(String address, Response response) throws IOException {
        if (!OutputFile.isPage(address) || response.uri().equals(copy.uri(address))) {
            return false;
        }
        var target = REFRESH.matcher(site.text(address));
        return target.find() && copy.uri(address).resolve(target.group(1)).equals(response.uri());
    }

    private void examine(String address, Response response) {
        boolean isNotFoundPage = address.equals(ServerPolicy.NOT_FOUND) && response.status() == 404;
        if (!response.isThere() && !isNotFoundPage) {
            var missing = missing(copy, address, response.status());
            error(
                    "AC711",
                    response.status() == 404 ? "" : String.valueOf(response.status()),
                    address,
                    missing.message(),
                    missing.hint());
            return;
        }
        boolean isSame = site.has(address, response);
        if (response.isCut() && isSame) {
            large.add(address);
        }
        if (!isSame) {
            error(
                    "AC712",
                    "",
                    address,
                    "The file `" + address + "` is not the one that was built.",
                    "Upload it again. If it is there already, empty the cache of your host, and switch off whatever"
                            + " changes pages on their way, such as an optimiser.");
        }
        examineType(address, response);
        headers.examine(address, response);
        if (OutputFile.isPage(address)) {
            examinePage(address, response, isSame);
        }
    }

    /** That a file is not given to readers. */
    static Problem missing(PublishedCopy copy, String address, int status) {
        boolean isFault = status >= 500;
        return Problem.error(
                "AC711",
                Location.ofFile(copy.uri(address).toString()),
                "The file `" + address + "` " + (isFault ? "cannot be read" : "is missing") + ": the server answers "
                        + status + ".",
                isFault ? "Look into the log of your server, or ask your host." : "Upload it.");
    }

    private void examineType(String address, Response response) {
        var ending = MediaTypes.ending(address);
        var wanted = MediaTypes.BY_ENDING.get(ending);
        var parts = response.header("Content-Type").toLowerCase(Locale.ROOT).split("\\s*;\\s*", 2);
        if (wanted == null) {
            return;
        }
        boolean isType = wanted.split(";", 2)[0].equals(parts[0])
                || ALSO_RIGHT.getOrDefault(ending, Set.of()).contains(parts[0]);
        boolean isCharset =
                parts.length < 2 || !parts[1].startsWith("charset=") || parts[1].matches("charset=\"?utf-8\"?");
        if (!isType || !isCharset) {
            error(
                    "AC714",
                    ending,
                    address,
                    "The file `" + address + "` is sent as `" + response.header("Content-Type") + "` and not as `"
                            + wanted + "`.",
                    site.servedFrom().type(ending));
        }
    }

    private void examinePage(String address, Response response, boolean isSame) {
        var text = response.text();
        if (!isSame) {
            examineOrigins(address, response.uri(), text);
        }
        ShownText.of(address, text).ifPresent(shown -> texts.put(address, shown));
        var linked = new TreeSet<String>();
        LINK.matcher(text)
                .results()
                .forEach(link -> resolved(response.uri(), link.group(1))
                        .flatMap(copy::address)
                        .ifPresent(linked::add));
        leftOvers.suspect(linked);
    }

    private void examineOrigins(String address, URI page, String text) {
        var origins = new TreeSet<String>();
        FETCHED.matcher(text)
                .results()
                .forEach(match -> resolved(page, match.group(1) != null ? match.group(1) : match.group(2))
                        .filter(uri -> !isOnCopy(uri))
                        .map(uri -> uri.getScheme() + "://" + uri.getRawAuthority())
                        .ifPresent(origins::add));
        for (var origin : origins) {
            error(
                    "AC716",
                    origin,
                    address,
                    "The page `" + address + "` loads something from " + origin + ", which the built one does not.",
                    "Switch off what your host adds to pages, such as statistics or adverts, and upload the page"
                            + " again.");
        }
    }

    private boolean isOnCopy(URI uri) {
        return Objects.equals(uri.getRawAuthority(), copy.base().getRawAuthority());
    }

    private static Optional<URI> resolved(URI page, String link) {
        try {
            return Optional.of(page.resolve(link));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** What the examined pages say about their texts. */
    SortedMap<String, PageStatus> texts() {
        return texts;
    }

    /** The number of files in a row, up to now, that got no answer. */
    int failuresInARow() {
        return failuresInARow;
    }

    List<Problem> problems() {
        var problems = new ArrayList<>(findings.problems());
        if (!large.isEmpty()) {
            problems.add(Problem.warning(
                    "AC721",
                    Location.ofFile(copy.uri(large.get(0)).toString()),
                    Counted.of(large.size(), "file") + " of more than 32 MB " + (large.size() == 1 ? "was" : "were")
                            + " compared by size alone; `" + large.get(0) + "` is the first.",
                    "Open it in a browser, and look whether it is the right one."));
        }
        return problems;
    }

    private void error(String code, String why, String address, String message, String hint) {
        findings.add(new Findings.Cause(code, why, ProblemKind.NONE), address, message, hint);
    }
}
