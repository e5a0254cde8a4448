import aftercare.prose.ReadingGrade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * Prints the reading grade of each guide of a built site: {@code java -cp target/aftercare.jar scripts/ReadingGrades.java site}.
 * Counted is the prose of the guide itself: headings, tables, contents and reference lists are left out, as are the strip, the
 * links to other guides and what every page says of its checks.
 */
public class ReadingGrades {
    public static void main(String[] args) throws IOException {
        Path guides = Path.of(args.length > 0 ? args[0] : "site", "guides");
        try (var files = Files.list(guides)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
                ReadingGrade grade = ReadingGrade.of(prose(file));
                System.out.printf(
                        Locale.ROOT,
                        "%-36s words %5d  Flesch-Kincaid %4.1f  SMOG %4.1f%n",
                        file.getFileName(),
                        grade.words(),
                        grade.fleschKincaid(),
                        grade.smog());
            }
        }
    }

    private static List<String> prose(Path file) throws IOException {
        var main = Jsoup.parse(file.toFile()).expectFirst("main");
        main.select("h1, h2, h3, h4, h5, h6, table, nav, section.sources, sup, .footnotes").remove();
        main.select(".strip, .further, .standing, .standing-overdue, .standing-line").remove();
        return main.select("p, li, dd, dt").stream()
                .filter(block -> block.select("p, li").size() <= 1)
                .map(block -> block.text())
                .toList();
    }
}
