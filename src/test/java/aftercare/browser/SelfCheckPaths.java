package aftercare.browser;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Given;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.tree.Ending;
import aftercare.tree.Evaluator;
import aftercare.tree.GivenAnswer;
import aftercare.tree.Path;
import aftercare.tree.Paths;
import java.util.List;
import java.util.Map;

/**
 * The self-checks of a content folder, and their paths, each with the outcome that the evaluator finds for its answers,
 * without using the code for paths and pages.
 */
public record SelfCheckPaths(Content content) {

    public static SelfCheckPaths in(java.nio.file.Path folder) {
        var files = ContentFiles.inDirectory(folder, folder.toString());
        return new SelfCheckPaths(
                new ContentReader(files, new MarkdownReader()).read().value().orElseThrow());
    }

    /** The self-checks in the source language. */
    public List<SelfCheck> checks() {
        return edition().selfChecks();
    }

    Edition edition() {
        return content.editions().stream()
                .filter(edition -> edition.language().equals(content.site().sourceLocale()))
                .findFirst()
                .orElseThrow();
    }

    public static String address(SelfCheck check) {
        return check.path().name() + ".html";
    }

    public static List<Path> all(SelfCheck check) {
        return new Paths(check).all().toList();
    }

    /** The outcome of a path's answers. */
    public static String outcome(SelfCheck check, Path path) {
        var given = path.turns().stream()
                .map(turn -> new Given(turn.question().id(), turn.answer().id()))
                .toList();
        return ((Ending.Reached) new Evaluator(check).follow(given))
                .outcome()
                .id()
                .value();
    }

    /** The questions of a path and which of its answers is given, as a browser's script takes them. */
    static List<Map<String, Object>> forScript(Path path) {
        return path.turns().stream().map(SelfCheckPaths::turn).toList();
    }

    private static Map<String, Object> turn(GivenAnswer turn) {
        return Map.of("question", turn.question().id().value(), "answer", answerNumber(turn));
    }

    /** The index of the answer among those of its question, from 0. */
    public static int answerNumber(GivenAnswer turn) {
        return turn.question().answers().indexOf(turn.answer());
    }
}
