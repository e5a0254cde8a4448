package aftercare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Makes random edits in a content folder: valid ones and mistakes; files created, moved and deleted. */
public final class RandomEdits {
    private final Path content;
    private final RandomGenerator random;
    private String last = "";
    private int made;

    public RandomEdits(Path content, RandomGenerator random) {
        this.content = content;
        this.random = random;
    }

    /** Makes one edit. Returns the changed paths. */
    public Set<Path> next() throws IOException {
        int kind = random.nextInt(10);
        var guide = guide();
        last = "edit " + kind + " of " + content.relativize(guide);
        return switch (kind) {
            case 0 -> replace(guide, "(?s)\\z", "\nOne more line " + made++ + ".\n");
            case 1 -> replace(guide, "(?m)^title: .*$", "title: Changed title " + made++);
            case 2 -> replace(guide, "(?m)^topics: .*$", "topics: [new-topic-" + random.nextInt(3) + "]");
            case 3 -> replace(guide, "(?m)^audience: .*$", "audience: therapists");
            case 4 -> replace(guide, "(?m)^title: ", "draft: true\ntitle: ");
            case 5 ->
                replace(
                        guide,
                        "(?m)^title: ",
                        "order: " + random.nextInt(5) + "\naliases: [old/" + made++ + ".html]\ntitle: ");
            case 6 -> move(guide);
            case 7 -> replace(content.resolve("site.yaml"), "(?m)^title: .*$", "title: Site " + made++);
            case 8 -> replace(content.resolve("en/signs.yaml"), "text: [^,]*", "text: Sign " + made++);
            default -> slipOrMend(guide);
        };
    }

    public String last() {
        return last;
    }

    private Path guide() throws IOException {
        try (var files = Files.list(content.resolve("en/guides"))) {
            var guides = files.sorted().toList();
            return guides.get(random.nextInt(guides.size()));
        }
    }

    private static Set<Path> replace(Path file, String pattern, String by) throws IOException {
        var text = Files.readString(file);
        Files.writeString(file, Pattern.compile(pattern).matcher(text).replaceFirst(by));
        return Set.of(file);
    }

    /** Copies a file; reports the copy and its folder as changed. */
    private Set<Path> move(Path guide) throws IOException {
        var target = guide.resolveSibling("moved-" + made++ + ".md");
        Files.copy(guide, target);
        if (random.nextBoolean()) {
            Files.delete(guide);
            return Set.of(guide, target);
        }
        return Set.of(content.resolve("en"));
    }

    private static Set<Path> slipOrMend(Path guide) throws IOException {
        boolean isWrong = Files.readString(guide).contains("\ntitel:");
        return isWrong ? replace(guide, "\ntitel:", "\ntitle:") : replace(guide, "\ntitle:", "\ntitel:");
    }
}
