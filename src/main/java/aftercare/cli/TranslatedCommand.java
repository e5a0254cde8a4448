package aftercare.cli;

import aftercare.cli.terminal.PrintableText;
import aftercare.cli.terminal.ProblemPrinter;
import aftercare.cli.terminal.ScreenStyle;
import aftercare.cli.terminal.Terminal;
import aftercare.format.Counted;
import aftercare.problem.SourceLines;
import aftercare.translation.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code aftercare translated content/es/guides/x.md}: records that a translation is right for its source. */
@Command(
        name = "translated",
        mixinStandardHelpOptions = true,
        description = "Records that a translation is right for its source as it stands now.")
final class TranslatedCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Explanations explanations;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "The translated files, such as content/es/guides/cold-packs.md or es/signs.yaml.")
    private List<String> paths = List.of();

    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    TranslatedCommand(Terminal terminal, Explanations explanations) {
        this.terminal = terminal;
        this.explanations = explanations;
    }

    @Override
    public Integer call() throws IOException {
        var folder = content.folder(terminal.folder())
                .orElseThrow(() -> new WrongUsage("There is no content folder here, so there is nothing to record."));
        var recording = Recording.in(folder);
        var named = new LinkedHashSet<String>();
        for (var path : paths) {
            named.add(below(folder, path, recording));
        }
        int code = ExitCode.DONE;
        for (var path : named) {
            code = Math.max(code, record(path, recording));
        }
        return code;
    }

    private int record(String path, Recording recording) throws IOException {
        var result = recording.record(path);
        if (!result.problems().isEmpty()) {
            new ProblemPrinter(
                            terminal.out(),
                            ScreenStyle.of(screen.style(terminal)),
                            SourceLines::of,
                            explanations::effectOnReaders)
                    .print(result.problems(), "Nothing was recorded for " + path + ".");
            return ExitCode.CONTENT;
        }
        if (!screen.isQuiet()) {
            var missing =
                    result.missing() == 0 ? "" : " " + Counted.of(result.missing(), "text") + " not translated yet.";
            terminal.out()
                    .println(PrintableText.text("Recorded " + path + ": " + Counted.of(result.recorded(), "text")
                            + " right for the source as it stands now, " + result.changed() + " of them newly."
                            + missing));
        }
        return ExitCode.DONE;
    }

    /** The path below the content folder. It may be typed relative to that folder or to the current one. */
    private String below(Path folder, String path, Recording recording) {
        var typed = path.replace('\\', '/').replaceFirst("^\\./", "");
        var named = recording.isTranslation(typed)
                ? typed
                : ContentOption.below(folder, terminal.folder(), path).orElse(typed);
        if (recording.isTranslation(named)) {
            return named;
        }
        throw new WrongUsage(path + " is no translated file."
                + recording
                        .nearest(named)
                        .map(near -> " Did you mean " + folder.resolve(near) + "?")
                        .orElse(" Name one, such as " + folder.resolve("es/guides/NAME.md") + "."));
    }
}
