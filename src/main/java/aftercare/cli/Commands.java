package aftercare.cli;

import aftercare.cli.terminal.Terminal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands by their names, in the order of the help. Only the one that was asked for is set up: each costs every start
 * some time.
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
                .with("schema", () -> new SchemaCommand(terminal));
    }

    private Commands with(String name, Supplier<Object> command) {
        byName.put(name, command);
        return this;
    }

    /** The command that the first word names; all of them where it names none. */
    CommandLine asked(String... words) {
        var commands = new CommandLine(new AftercareCommand(terminal));
        var named = words.length > 0 ? byName.get(words[0]) : null;
        if (named != null) {
            return commands.addSubcommand(named.get());
        }
        byName.values().forEach(command -> commands.addSubcommand(command.get()));
        return commands;
    }
}
