package aftercare.publish;

import aftercare.page.OutputFile;
import aftercare.problem.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A whole site as texts by address, for publishing and for reading back from a folder. */
record LittleSite(Map<String, String> files) {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    static LittleSite of(String... addressesAndTexts) {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < addressesAndTexts.length; i += 2) {
            files.put(addressesAndTexts[i], addressesAndTexts[i + 1]);
        }
        return new LittleSite(files);
    }

    /** A page with a text and relative links. */
    static String page(String text, String... links) {
        return Set.of(links).stream()
                .sorted()
                .map(link -> "<a href=\"" + link + "\">x</a>")
                .collect(Collectors.joining("\n", "<p>" + text + "</p>\n", "\n"));
    }

    /** Everything in the folder except the publisher's work folder; empty folders as addresses that end in a slash. */
    static LittleSite in(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        if (Files.notExists(folder)) {
            return new LittleSite(files);
        }
        try (var all = Files.walk(folder)) {
            for (Path path : all.filter(path -> !path.equals(folder)).toList()) {
                var address = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path)) {
                    files.put(address, Files.readString(path));
                } else if (isEmpty(path)) {
                    files.put(address + "/", "");
                }
            }
        }
        return new LittleSite(files);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    LittleSite withoutWork() {
        var others = new TreeMap<>(files);
        others.keySet().removeIf(address -> address.startsWith(SiteFolder.WORK));
        return new LittleSite(others);
    }

    LittleSite with(String address, String text) {
        var more = new TreeMap<>(files);
        more.put(address, text);
        return new LittleSite(more);
    }

    LittleSite without(String address) {
        var fewer = new TreeMap<>(files);
        fewer.remove(address);
        return new LittleSite(fewer);
    }

    void addTo(Sink sink) {
        files.forEach((address, text) -> sink.add(OutputFile.of(address, text, source(address))));
    }

    static Location source(String address) {
        return Location.ofFile("content/en/" + address.replace(".html", ".md"));
    }

    Published publishTo(Path folder) throws IOException {
        return publishWith(new SitePublisher(folder));
    }

    Published publishWith(SitePublisher publisher) throws IOException {
        try (var staging = publisher.begin().value().orElseThrow()) {
            addTo(staging);
            return staging.publish();
        }
    }

    /** The files with their manifest: the result of publishing into an empty folder. */
    LittleSite published() {
        return with(SiteFolder.MANIFEST, manifest(Entry::of));
    }

    /** The files with a manifest of SHA-256, as versions before this one wrote it, and as packs have it. */
    LittleSite publishedBefore() {
        return with(SiteFolder.MANIFEST, manifest(Entry::sealed));
    }

    private String manifest(Function<byte[], Entry> entry) {
        var entries = new TreeMap<String, Entry>();
        files.forEach((address, text) -> entries.put(address, entry.apply(text.getBytes(StandardCharsets.UTF_8))));
        return new Manifest(entries).text();
    }

    /** Writes the files into a folder as they are, without the publisher. */
    void writeTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, file.getValue());
        }
    }

    /** The pages that can be reached from the home page. */
    Set<String> reachable() {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<>(Set.of("index.html"));
        while (!open.isEmpty()) {
            var address = open.pop();
            if (files.containsKey(address) && found.add(address)) {
                open.addAll(linksOf(address));
            }
        }
        return found;
    }

    /** The addresses to which a page links. */
    Set<String> linksOf(String address) {
        var folder = Path.of("/" + address).resolveSibling("");
        return LINK.matcher(files.getOrDefault(address, ""))
                .results()
                .map(match ->
                        folder.resolve(match.group(1)).normalize().toString().substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Links of the given pages to files that are not there, as {@code from -> to}. */
    Set<String> deadLinks(Set<String> pages) {
        var dead = new TreeSet<String>();
        for (String page : pages) {
            linksOf(page).stream()
                    .filter(to -> files.containsKey(page) && !files.containsKey(to))
                    .forEach(to -> dead.add(page + " -> " + to));
        }
        return dead;
    }
}
