package aftercare.cli;

import aftercare.author.Authoring;
import aftercare.cli.terminal.PrintableText;
import aftercare.cli.terminal.Terminal;
import aftercare.publish.PublishException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code aftercare schema}: writes JSON Schemas, with which an editor helps while content is typed. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description =
                "Writes JSON Schemas of all content files into the folder schemas, with the names that content knows.")
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    @Option(
            names = "-o",
            paramLabel = "DIR",
            defaultValue = "schemas",
            description = "The folder that the schemas are written into (default: schemas).")
    private String output = "schemas";

    @Option(
            names = "--vscode",
            description =
                    "Write settings for VS Code into .vscode too, where there are none: schemas, and a task that lists"
                            + " problems.")
    private boolean wantsSettings;

    @Option(
            names = "--helix",
            description = "Write settings for Helix into .helix/languages.toml too, where there are none.")
    private boolean wantsHelix;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var folder = terminal.folder();
        var schemas = SiteOptions.path("-o", output, folder);
        var authoring = Authoring.of(content.folder(folder));
        try {
            int count = authoring.writeSchemas(schemas);
            print(count + " schemas written into " + output + ".");
        } catch (FileAlreadyExistsException foreign) {
            throw new WrongUsage(foreign.getFile()
                    + " is there already, and is no schema of Aftercare's. Name another folder:  schema -o DIR");
        } catch (IOException failure) {
            throw PublishException.in(
                    schemas, failure, "Some of the schemas may be missing: run the same command again.");
        }
        if (wantsSettings) {
            tell(authoring.writeSettings(folder, relative(schemas, folder)), authoring);
            print("Settings for VS Code stand in .vscode. Install the extension that it recommends, and open this"
                    + " folder.");
        }
        if (wantsHelix) {
            tell(authoring.writeHelixSettings(folder, relative(schemas, folder)), authoring);
            print("Settings for Helix stand in .helix/languages.toml. They need the program yaml-language-server.");
        }
        return ExitCode.DONE;
    }

    /** Prints the files that were kept, and what is missing in those that connect schemas. */
    private void tell(List<Path> kept, Authoring authoring) throws IOException {
        for (var file : kept) {
            print("Left as it is: " + file + " is there already.");
            var name = file.getFileName().toString();
            if (name.equals("settings.json") || name.equals("languages.toml")) {
                authoring
                        .lackedBy(file)
                        .forEach(language -> print("It does not name the files of content/" + language
                                + ". Remove it and run the same command again, or add them beside the schemas."));
            }
        }
    }

    private static String relative(Path schemas, Path folder) {
        return folder.toAbsolutePath()
                .relativize(schemas.toAbsolutePath())
                .toString()
                .replace('\\', '/');
    }

    private void print(String sentence) {
        if (!screen.isQuiet()) {
            terminal.out().println(PrintableText.text(sentence));
        }
    }
}
