package aftercare.render;

import aftercare.problem.Location;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Problems;
import aftercare.problem.Quoted;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins the style sheets and scripts of components, so that a page loads few files, and little that it does not use. Each line
 * of {@code together.txt} makes one file: {@code check.js: kept.js told.js}. A part may stand in several.
 *
 * @param byName the joined files, and each script that no line names
 * @param rest the style sheets that no line names, in the order of their names
 * @param problems lines that cannot be read, and parts that no component has
 */
record JoinedFiles(Map<String, String> byName, String rest, Problems problems) {
    private static final String LIST = "together.txt";
    private static final Pattern LINE = Pattern.compile("([^\\s:]+\\.(?:css|js)):((?: [^\\s:]+)+)");

    /** Comments at the beginning of a line. They are removed, because readers would wait for them. */
    private static final Pattern REMARKS = Pattern.compile("(?m)^[ \\t]*/\\*[\\s\\S]*?\\*/[ \\t]*\\n?");

    private static final Pattern INDENTATION = Pattern.compile("\\n\\s+");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^([a-z-]+): ");
    private static final Pattern LINE_END = Pattern.compile("([{};,])\\n");

    static JoinedFiles of(TemplateFiles templates) {
        return new Joining(templates).joined();
    }

    /** A style without comments and indentation, and with fewer line ends. */
    static String leanStyle(String text) {
        var lines = DECLARATION.matcher(lean(text)).replaceAll("$1:");
        return LINE_END.matcher(lines).replaceAll("$1").replace(" {", "{").replace(";}", "}");
    }

    /** A text without comments and indentation. Line ends stay, because one may end a statement. */
    static String lean(String text) {
        var bare = REMARKS.matcher(text).replaceAll("");
        // Spaces inside a template literal, between backticks, are part of it.
        return bare.contains("`") ? bare : INDENTATION.matcher(bare).replaceAll("\n");
    }

    private static final class Joining {
        private final TemplateFiles templates;
        private final Map<String, String> parts;
        private final Map<String, String> byName = new LinkedHashMap<>();
        private final Set<String> used = new HashSet<>();
        private final ProblemCollector problems = new ProblemCollector();

        Joining(TemplateFiles templates) {
            this.templates = templates;
            this.parts = parts(templates);
        }

        JoinedFiles joined() {
            var lines = templates.text(LIST).orElse("").lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                join(lines.get(i), i + 1);
            }
            parts.keySet().removeAll(used);
            var rest = parts.entrySet().stream()
                    .filter(part -> part.getKey().endsWith(".css"))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.joining());
            parts.forEach((name, text) -> {
                if (name.endsWith(".js")) {
                    byName.put(name, text);
                }
            });
            return new JoinedFiles(Collections.unmodifiableMap(byName), rest, problems.problems());
        }

        private void join(String line, int number) {
            var read = LINE.matcher(line);
            if (!read.matches()) {
                problems.error(
                        "AC505",
                        at(number, 1),
                        Quoted.brief(line) + " does not say which files of components make one of the site.",
                        "Write it so: check.js: kept.js told.js steps.js");
                return;
            }
            var text = new StringBuilder();
            int start = read.start(2);
            for (var name : read.group(2).strip().split(" ", -1)) {
                start = line.indexOf(name, start);
                used.add(name);
                var part = parts.get(name);
                if (part == null) {
                    missing(name, at(number, start + 1));
                } else {
                    text.append(part);
                }
            }
            byName.put(read.group(1), text.toString());
        }

        private void missing(String name, Location at) {
            problems.error(
                    "AC505",
                    at,
                    "No component has a file " + Quoted.of(name) + ", so pages would do without what it does.",
                    Nearest.hint(
                            name, parts.keySet(), "Put it into its component's folder, or take its name out here."));
        }

        private Location at(int line, int column) {
            return new Location(templates.shown(LIST), line, column);
        }

        /** The parts by file name; files of all components have different names. */
        private static Map<String, String> parts(TemplateFiles templates) {
            var parts = new LinkedHashMap<String, String>();
            templates.names().stream()
                    .filter(name -> name.startsWith("components/"))
                    .filter(name -> name.endsWith(".css") || name.endsWith(".js"))
                    .forEach(name -> templates
                            .text(name)
                            .ifPresent(text -> parts.put(
                                    name.substring(name.lastIndexOf('/') + 1),
                                    name.endsWith(".css") ? leanStyle(text) : lean(text))));
            return parts;
        }
    }
}
