package aftercare.cli;

import aftercare.cli.terminal.Stopwatch;
import aftercare.cli.terminal.Terminal;
import aftercare.copy.BuildRequest;
import aftercare.serve.PreviewServer;
import java.io.IOException;
import java.net.BindException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code aftercare serve}: shows the site in a browser on this machine, up to date on every save. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Shows the site in a browser on this machine, up to date on every save. Ctrl-C stops it.")
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    private final Terminal terminal;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on (default: the next free one from 8080 on).")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--read-only", description = "Pages cannot be edited in the browser, and nothing is written.")
    private boolean isReadOnly;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        port.ifPresent(ServeCommand::refuseImpossible);
        var stopwatch = Stopwatch.start();
        var wanted = port.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        try (var server = PreviewServer.start(requests(), terminal.folder(), !isReadOnly, wanted)) {
            print(server, stopwatch);
            Interruption.of(terminal).await(server);
            return ExitCode.DONE;
        } catch (BindException taken) {
            terminal.complain(
                    port.isPresent()
                            ? "Port " + port.get() + " cannot be had: another program listens there, or this user"
                                    + " may not. Ask for another one, or leave out --port."
                            : "There is no free port: " + taken.getMessage() + ".");
            return ExitCode.MACHINE;
        }
    }

    /**
     * A new request for each rebuild, so that new files are seen; the first request while a named folder is missing.
     */
    private Supplier<BuildRequest> requests() {
        var first = request();
        return () -> {
            try {
                return request();
            } catch (WrongUsage gone) {
                return first;
            }
        };
    }

    private BuildRequest request() {
        var request = site.request(terminal.folder());
        if (request.clinics().size() > 1) {
            throw new WrongUsage("serve shows the copy of one clinic. Name its file with --clinic, and no other.");
        }
        return request;
    }

    private void print(PreviewServer server, Stopwatch stopwatch) {
        var out = terminal.out();
        out.println(server.url());
        if (!screen.isQuiet()) {
            out.println("The desk, with every page and problem: " + server.url() + "_desk/");
            if (!isReadOnly && request().content().isPresent()) {
                out.println("Edit, in the corner of a page, changes its file; --read-only switches that off.");
            }
            out.println("Ready " + stopwatch.words() + ". Pages follow every save. Ctrl-C stops.");
        }
        out.flush();
    }

    private static void refuseImpossible(int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new WrongUsage("--port wants a number from 1 to 65535, and " + port + " is none.");
        }
    }
}
