package aftercare.cli;

import aftercare.cli.terminal.Terminal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands by name, in the order of the help. Only the requested one is set up, because setting up all would slow the
 * start.
 */
final class Commands {
    private final Terminal terminal;
    private final Map<String, Supplier<Object>> byName = new LinkedHashMap<>();

    private Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    static Commands on(Terminal terminal) {
        var explanations = Explanations.ofProgram();
        return new Commands(terminal)
                .with("build", () -> new BuildCommand(terminal, explanations))
                .with("check", () -> new CheckCommand(terminal, explanations))
                .with("serve", () -> new ServeCommand(terminal))
                .with("explain", () -> new ExplainCommand(terminal, explanations))
                .with("pack", () -> new PackCommand(terminal, explanations))
                .with("doctor", () -> new DoctorCommand(terminal, explanations))
                .with("init", () -> new InitCommand(terminal, explanations))
                .with("new", () -> new NewCommand(terminal))
                .with("report", () -> new ReportCommand(terminal, explanations))
                .with("sign", () -> new SignCommand(terminal, explanations))
                .with("translated", () -> new TranslatedCommand(terminal, explanations))
                .with("schema", () -> new SchemaCommand(terminal));
    }

    private Commands with(String name, Supplier<Object> command) {
        byName.put(name, command);
        return this;
    }

    /** The command named by the first word; all commands when it names none. */
    CommandLine requested(String... words) {
        var commands = new CommandLine(new AftercareCommand(terminal));
        var named = words.length > 0 ? byName.get(words[0]) : null;
        if (named != null) {
            return commands.addSubcommand(named.get());
        }
        byName.values().forEach(command -> commands.addSubcommand(command.get()));
        return commands;
    }
}
