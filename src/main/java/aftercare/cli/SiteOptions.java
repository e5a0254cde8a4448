package aftercare.cli;

import aftercare.copy.BuildRequest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what is built, from what, and where to. */
final class SiteOptions {
    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "The content folder (default: ./content; where there is none, the content that came with"
                    + " Aftercare).")
    private Optional<String> content = Optional.empty();

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description =
                    "The templates folder (default: ./templates; where there is none, the templates that came with"
                            + " Aftercare).")
    private Optional<String> templates = Optional.empty();

    @Option(
            names = "--clinic",
            paramLabel = "FILE",
            description =
                    "The file of the clinic that publishes the copy (default: ./clinic.yaml; where there is none, the"
                            + " copy names no clinic). Named several times, or a folder of such files, one site each is"
                            + " built.")
    private List<String> clinics = List.of();

    @Option(
            names = "-o",
            paramLabel = "DIR",
            description = "The folder to write into (default: one with a name of its own, such as site).")
    private Optional<String> output = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will stand, for the sitemap and for links that name the whole address.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day to build for, such as 2026-11-22 (default: today).")
    private Optional<String> today = Optional.empty();

    /**
     * The request that the options describe.
     *
     * @param folder the folder that relative paths start from
     * @throws WrongUsage if a folder does not exist, or an option's value is invalid
     */
    BuildRequest request(Path folder) {
        return request(folder, "site");
    }

    /** The same, with the folder to write into when {@code -o} is missing. */
    BuildRequest request(Path folder, String usualOutput) {
        return request(folder, usualOutput, new ManyOptions());
    }

    /** The same for many clinics. */
    BuildRequest request(Path folder, String usualOutput, ManyOptions many) {
        var files = new ClinicFiles(folder);
        var all = files.named(clinics);
        return new BuildRequest(
                        folder("--content", content, folder, "content"),
                        folder("--templates", templates, folder, "templates"),
                        many.chosen(all),
                        output(folder, usualOutput),
                        baseUrl.map(SiteOptions::baseUrl),
                        today.map(SiteOptions::date).orElseGet(LocalDate::now))
                .with(many.of(all, files.missed(clinics), files.areMany(clinics)));
    }

    /** Whether the site is the stock content, because there is no content folder, and not a clinic's copy of it. */
    static boolean isStock(BuildRequest request) {
        return request.content().isEmpty() && !request.isOfClinics();
    }

    private Path output(Path folder, String usual) {
        var name = output.orElse(usual);
        var path = path("-o", name, folder);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new WrongUsage("-o wants a folder, and " + name + " is a file.");
        }
        return path;
    }

    static Optional<Path> folder(String option, Optional<String> named, Path folder, String standard) {
        if (named.isEmpty()) {
            return Optional.of(folder.resolve(standard)).filter(Files::isDirectory);
        }
        var path = path(option, named.get(), folder);
        if (!Files.isDirectory(path)) {
            var fault = Files.exists(path) ? " is not a folder." : " is not there.";
            throw new WrongUsage(option + " names a folder, and " + named.get() + fault);
        }
        return Optional.of(path);
    }

    static Path path(String option, String value, Path folder) {
        try {
            if (!value.isBlank()) {
                return folder.resolve(value);
            }
        } catch (InvalidPathException invalid) {
            // Reported below, like an empty name.
        }
        throw new WrongUsage(option + " wants the name of a folder, and '" + value + "' cannot be one.");
    }

    private static String baseUrl(String value) {
        return BuildRequest.baseUrl(value)
                .orElseThrow(() ->
                        new WrongUsage("No site can stand at '" + value + "'. " + BuildRequest.baseUrlHint(value)));
    }

    static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException none) {
            throw new WrongUsage("--today wants a date such as 2026-11-22, and '" + value + "' is none.");
        }
    }
}
