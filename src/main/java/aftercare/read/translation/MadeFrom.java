package aftercare.read.translation;

import aftercare.format.Json;
import aftercare.format.Sha256;
import aftercare.model.Text;
import aftercare.model.TranslatedFile.State;
import aftercare.model.TranslatedFile.Unit;
import aftercare.problem.ProblemCollector;
import aftercare.read.document.TextReader;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Setting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the texts of a language were translated from, {@code made-from.yaml}: for each file and unit the hash of the source's
 * words. {@code aftercare translated} writes it.
 *
 * @param files hashes by unit, by the file's path below the locale's folder
 */
public record MadeFrom(Map<String, Map<String, String>> files) {
    public static final String FILE = "made-from.yaml";

    /** The record of a language of which nothing is recorded. */
    public static final MadeFrom NOTHING = new MadeFrom(Map.of());

    private static final String COMMENT =
            "# What each translated text was made from. Written by the command translated.\n";
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N}./_-]*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Enough digits to tell versions of a text apart. */
    private static final int DIGITS = 16;

    /** The recorded hashes of a file, by unit; none where nothing of it is recorded. */
    public Map<String, String> of(String path) {
        return files.getOrDefault(path, Map.of());
    }

    /** The hash of a source's words. Where their lines break makes no difference. */
    public static String hash(String words) {
        var plain = SPACE.matcher(words.strip()).replaceAll(" ");
        return "sha256-" + Sha256.start(plain.getBytes(StandardCharsets.UTF_8), DIGITS);
    }

    /** The state of a translated unit. */
    public static State state(Map<String, String> recorded, String unit, String hash) {
        var known = recorded.get(unit);
        if (known == null) {
            return State.UNRECORDED;
        }
        return known.equals(hash) ? State.CURRENT : State.STALE;
    }

    public static Optional<MadeFrom> read(SourceText text, ProblemCollector problems) {
        return TextReader.fields("the record of translations", text, problems).map(fields -> {
            var files = new TreeMap<String, Map<String, String>>();
            for (var file : fields.all()) {
                var units = new TreeMap<String, String>();
                fields.group(file, "the record of a file")
                        .ifPresent(group -> group.all()
                                .forEach(unit -> hash(unit, group.values().text(unit), problems)
                                        .ifPresent(hash -> units.put(unit.name(), hash))));
                files.put(file.name(), units);
            }
            return new MadeFrom(files);
        });
    }

    private static Optional<String> hash(Setting unit, Optional<Text> written, ProblemCollector problems) {
        if (written.isPresent() && !written.get().value().matches("sha256-[0-9a-f]{" + DIGITS + "}")) {
            problems.warning(
                    "AC184",
                    written.get().at(),
                    "This is no hash, so \"" + unit.name() + "\" counts as made from another text.",
                    "Let the command translated write this file, or delete the line.");
        }
        return written.map(Text::value);
    }

    /** This record with the units of a file as they are now; those that are not translated are left out. */
    public MadeFrom with(String path, List<Unit> units) {
        var now = new TreeMap<>(files);
        var hashes = new TreeMap<String, String>();
        units.stream().filter(Unit::isRecordable).forEach(unit -> hashes.put(unit.name(), unit.hash()));
        now.put(path, hashes);
        return new MadeFrom(now);
    }

    /** The text of the file, sorted, so that the same record always gives the same text. */
    public String text() {
        var text = new StringBuilder(COMMENT);
        new TreeMap<>(files).forEach((path, units) -> {
            if (!units.isEmpty()) {
                text.append(quoted(path)).append(":\n");
                new TreeMap<>(units)
                        .forEach((unit, hash) -> text.append("  ")
                                .append(quoted(unit))
                                .append(": ")
                                .append(hash)
                                .append('\n'));
            }
        });
        return text.toString();
    }

    private static String quoted(String key) {
        return PLAIN.matcher(key).matches() ? key : Json.quoted(key);
    }
}
