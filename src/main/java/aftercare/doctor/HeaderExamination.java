package aftercare.doctor;

import aftercare.pack.ServerPolicy;
import aftercare.pack.ServerPolicy.ServedKind;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Examines whether files come with the headers that the policy asks for. What many files lack is one problem.
 */
final class HeaderExamination {
    private static final Pattern MAX_AGE = Pattern.compile("\\bmax-age\\s*=\\s*\"?([0-9]{1,10})");
    private static final Pattern FRAMING = Pattern.compile("frame-ancestors\\s+([^;]+)");
    private static final String COOKIE = "come with a cookie (Set-Cookie), which the site promises not to set";
    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;
    private static final String CACHE = "Cache-Control";
    private static final String CONTENT_POLICY = "Content-Security-Policy";

    private final PublishedCopy copy;
    private final ServedFrom servedFrom;
    private final ServerPolicy policy;

    /** Each header that is missing, with the addresses of the files that lack it. */
    private final SortedMap<String, List<String>> missing = new TreeMap<>();

    /** Each other finding, such as {@code are kept for too long}, with the addresses of its files. */
    private final SortedMap<String, List<String>> findings = new TreeMap<>();

    HeaderExamination(PublishedCopy copy, Collection<String> addresses, ServedFrom servedFrom) {
        this.copy = copy;
        this.servedFrom = servedFrom;
        boolean isSecure = "https".equalsIgnoreCase(copy.base().getScheme());
        var framed = new ServerPolicy("/", false, List.of("https://clinic.example"), new TreeMap<>(), isSecure);
        boolean hasEmbeds = addresses.stream().anyMatch(address -> framed.kindOf(address) == ServedKind.EMBED);
        this.policy = hasEmbeds ? framed : new ServerPolicy("/", false, List.of(), new TreeMap<>(), isSecure);
    }

    void examine(String address, Response response) {
        var kind = policy.kindOf(address);
        if (!response.header("Set-Cookie").isEmpty()) {
            find(COOKIE, address);
        }
        for (var name : policy.headers(kind).keySet()) {
            var value = response.header(name).toLowerCase(Locale.ROOT);
            if (value.isEmpty()) {
                missing.computeIfAbsent(name, key -> new ArrayList<>()).add(address);
            } else {
                judge(name, value, kind, address);
            }
        }
    }

    private void judge(String name, String value, ServedKind kind, String address) {
        switch (name) {
            case CACHE -> judgeCaching(value, kind, address);
            case CONTENT_POLICY -> judgeFraming(value, kind, address);
            case "Cross-Origin-Resource-Policy" -> {
                if (policy.headers(kind).getOrDefault(name, "").equals("cross-origin")
                        && !value.equals("cross-origin")) {
                    find("are for other websites, and their " + name + " keeps them out", address);
                }
            }
            case "X-Content-Type-Options" -> {
                if (!value.equals("nosniff")) {
                    find("come with another " + name + " than nosniff", address);
                }
            }
            default -> {
                // Other headers may have any value that the owner of the server chooses.
            }
        }
    }

    private void judgeCaching(String value, ServedKind kind, String address) {
        var matcher = MAX_AGE.matcher(value);
        long seconds = matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        boolean isAskedAnew = value.contains("no-cache") || value.contains("no-store");
        if (kind == ServedKind.ASSET && (isAskedAnew || seconds < DAY)) {
            find("could be kept by browsers for a year, and their " + CACHE + " does not say so", address);
        } else if (kind != ServedKind.ASSET && !isAskedAnew && seconds > HOUR) {
            find("are kept by browsers for more than an hour, so that old advice is read for as long", address);
        }
    }

    private void judgeFraming(String value, ServedKind kind, String address) {
        var matcher = FRAMING.matcher(value);
        var framing = matcher.find() ? matcher.group(1).strip() : "";
        if (framing.isEmpty()) {
            find("may be framed by every website: their " + CONTENT_POLICY + " names no frame-ancestors", address);
        } else if (kind == ServedKind.EMBED && framing.equals("'none'")) {
            find("are made for frames, and their " + CONTENT_POLICY + " forbids every frame", address);
        }
    }

    private void find(String finding, String address) {
        findings.computeIfAbsent(finding, key -> new ArrayList<>()).add(address);
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        findings.forEach((finding, addresses) -> problems.add(problem(
                finding,
                addresses,
                finding.equals(COOKIE)
                        ? "Switch off at your host what sets it, such as statistics, a login, or a network that counts"
                                + " visitors."
                        : servedFrom.headers())));
        missingTogether()
                .forEach((addresses, names) -> problems.add(problem(
                        "come without the " + (names.size() == 1 ? "header " : "headers ") + String.join(", ", names),
                        addresses,
                        servedFrom.headers())));
        return problems;
    }

    /** The headers that the same files lack, by these files: a server without settings lacks them all. */
    private Map<List<String>, List<String>> missingTogether() {
        return missing.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private Problem problem(String finding, List<String> addresses, String hint) {
        var first = addresses.get(0);
        return Problem.warning(
                "AC715",
                Location.ofFile(copy.uri(first).toString()),
                "Of the files, " + addresses.size() + " " + finding + "; `" + first + "` is the first.",
                hint);
    }
}
