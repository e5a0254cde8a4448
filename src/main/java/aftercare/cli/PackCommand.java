package aftercare.cli;

import aftercare.PackResult;
import aftercare.SiteBuild;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code aftercare pack}: builds the site into a zip, with all that a web space needs. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        defaultValueProvider = PackCommand.Defaults.class,
        description = "Builds the site into a zip to upload, with settings for Apache, nginx and others.")
final class PackCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Explanations explanations;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    PackCommand(Terminal terminal, Explanations explanations) {
        this.terminal = terminal;
        this.explanations = explanations;
    }

    @Override
    public Integer call() throws IOException {
        var request = site.request(terminal.folder());
        var stopwatch = Stopwatch.start();
        PackResult result;
        try (var progress = ProgressLine.on(terminal, screen)) {
            result = SiteBuild.of(request, progress).pack();
        }
        return new BuildReport(terminal, screen, explanations::effectOnReaders).ofPack(result, stopwatch);
    }

    /** Packs have a folder of their own. */
    static final class Defaults implements IDefaultValueProvider {
        @Override
        public @Nullable String defaultValue(ArgSpec argument) {
            return argument instanceof OptionSpec option && option.longestName().equals("-o") ? "dist" : null;
        }
    }
}
