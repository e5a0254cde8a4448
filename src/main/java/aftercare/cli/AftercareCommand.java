package aftercare.cli;

import aftercare.cli.terminal.Terminal;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code aftercare} without a command: prints the usage. */
@Command(
        name = "aftercare",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Builds a website of health guidance from content files.",
        synopsisSubcommandLabel = "COMMAND")
final class AftercareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AftercareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.errorWriter());
        return ExitCode.USAGE;
    }

    /** The version from the jar's manifest; {@code (not packaged)} when not run from a jar. */
    static String version() {
        return Optional.ofNullable(AftercareCommand.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
