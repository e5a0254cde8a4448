package aftercare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What is kept of a built site to compare it with: two pages whole, one with the frame that nearly all have and one with none.
 * Of the other pages {@code <main>}, so that a change of the frame shows in one file alone; and, in {@code heads.txt}, what
 * their heads and headers say of each page.
 */
final class GoldenFiles {
    private static final Set<String> WHOLE = Set.of("404.html", "guides/rest.html");
    private static final String OF_ONE_PAGE =
            "title, meta[name=description], meta[name=robots], meta[http-equiv=refresh],"
                    + " meta[property], link[rel=canonical], link[rel=alternate], script[type], .site-header a[hreflang],"
                    + " .site-header a[aria-current]";

    private GoldenFiles() {}

    /** By address, without assets, whose fingerprints change with every look. */
    static Map<String, String> of(Path site) throws IOException {
        var golden = new TreeMap<String, String>();
        var heads = new StringBuilder();
        texts(site).forEach((address, text) -> {
            if (!address.startsWith("assets/") && !address.equals(".aftercare-manifest.json")) {
                var lasting = text.replaceAll("assets/([a-z-]+)\\.[0-9a-f]{10}\\.", "assets/$1.FINGERPRINT.");
                golden.put(address, isPart(address) ? main(lasting) : lasting);
                heads.append(isPart(address) ? head(address, lasting) : "");
            }
        });
        golden.put("heads.txt", heads.toString());
        return golden;
    }

    /** Writes what was kept, in place of what is there. */
    static void write(Map<String, String> golden, Path folder) throws IOException {
        Copies.delete(folder);
        for (var file : golden.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** All files of a folder by address. */
    static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private static boolean isPart(String address) {
        return address.endsWith(".html") && !WHOLE.contains(address);
    }

    private static String main(String page) {
        var end = "</main>\n";
        return page.substring(page.indexOf("<main"), page.lastIndexOf(end) + end.length());
    }

    private static String head(String address, String page) {
        var document = Jsoup.parse(page);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return document.select(OF_ONE_PAGE).stream()
                .map(Element::outerHtml)
                .collect(Collectors.joining("\n", address + document.child(0).attributes() + "\n", "\n\n"));
    }
}
