package aftercare.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The list of libraries and fonts that the jar carries, read from its table: each line with the texts that it names. */
record LicenceList(List<Line> lines) {
    static final String FOLDER = "META-INF/licenses/";
    static final String LIST = FOLDER + "README.md";

    private static final Pattern PART = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");

    /**
     * A line of the table.
     *
     * @param parts libraries as {@code group:artifact}, or {@code group:*} for all of a group, and fonts as files in the jar
     * @param texts files in the jar; one that ends in {@code /} stands for all files of that folder
     */
    record Line(List<String> parts, List<String> texts) {}

    static LicenceList of(FinishedJar jar) throws IOException {
        return new LicenceList(jar.text(LIST)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Line(
                        all(PART, cells[1]),
                        all(LINK, cells[4]).stream().map(LicenceList::inJar).toList()))
                .toList());
    }

    List<String> parts() {
        return lines.stream().flatMap(line -> line.parts().stream()).toList();
    }

    static boolean isLibrary(String part) {
        return part.contains(":");
    }

    /** Whether a part of the list is a library, and this jar holds it: it lies where Maven keeps it. */
    static boolean isIn(FinishedJar library, String part) {
        var name = part.split(":", -1);
        if (name.length != 2) {
            return false;
        }
        var artifact = library.file().getParent().getParent();
        var group = artifact.getParent();
        return group.endsWith(Path.of(name[0].replace('.', '/')))
                && (name[1].equals("*") || artifact.endsWith(name[1]));
    }

    private static List<String> all(Pattern pattern, String cell) {
        return pattern.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static String inJar(String link) {
        return Path.of(FOLDER + link).normalize().toString().replace('\\', '/') + (link.endsWith("/") ? "/" : "");
    }
}
