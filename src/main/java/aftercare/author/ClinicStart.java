package aftercare.author;

import aftercare.clinic.KeptOriginals;
import aftercare.clinic.Overrides;
import aftercare.format.Json;
import aftercare.program.OwnFiles;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.render.TemplateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the folder of a clinic's own copy, or updates it to this version. Existing files are kept, except unchanged files in
 * {@code originals} and {@code schemas} that this program wrote.
 */
public final class ClinicStart {
    private static final String SCHEMAS = "schemas";

    private final Path folder;
    private final ContentFiles content = ContentFiles.inProgram();
    private final TemplateFiles templates = TemplateFiles.stock();
    private final Optional<ProgramStart> program;
    private final List<Path> written = new ArrayList<>();
    private final List<Path> kept = new ArrayList<>();

    private ClinicStart(Path folder, Optional<ProgramStart> program) {
        this.folder = folder;
        this.program = program;
    }

    /**
     * What a clinic enters about itself. Each part may be empty.
     *
     * @param name as readers know it
     * @param phone the number of its front desk
     * @param emergency the local emergency number
     * @param baseUrl the future address of the copy
     */
    public record ClinicDetails(String name, String phone, String emergency, String baseUrl) {}

    /**
     * What was written and what was kept.
     *
     * @param kept existing files that were not changed
     * @param moved the number of overrides whose original has changed
     */
    public record Started(List<Path> written, List<Path> kept, long moved) {
        public Started {
            written = List.copyOf(written);
            kept = List.copyOf(kept);
        }
    }

    /** Whether the folder already holds a clinic's copy. */
    public static boolean isIn(Path folder) {
        return Files.exists(file(folder));
    }

    /** The clinic's file in the folder. */
    public static Path file(Path folder) {
        return folder.resolve("clinic.yaml");
    }

    /**
     * Makes the copy, or updates it to this version.
     *
     * @param launcher the program of the bundle that is running, to be started from the folder; empty for a jar alone
     * @throws IOException when the machine refuses: a full disk, no permission, a file in the place of a folder
     */
    public static Started in(Path folder, ClinicDetails details, Optional<Path> launcher) throws IOException {
        return new ClinicStart(folder, launcher.map(ProgramStart::new)).start(details);
    }

    private Started start(ClinicDetails details) throws IOException {
        Files.createDirectories(folder);
        write("clinic.yaml", clinicFile(details));
        write("README.md", resource("README.md"));
        write("overrides/README.md", resource("overrides.md"));
        if (program.isPresent()) {
            var start = program.get();
            (start.write(folder) ? written : kept).add(folder.resolve(start.name()));
        }
        var authoring = Authoring.of(Optional.empty());
        kept.addAll(KeptOriginals.renew(
                Files.createDirectories(folder.resolve("originals")), authoring.site(), originals()));
        authoring.writeSchemas(folder.resolve(SCHEMAS));
        kept.addAll(authoring.writeSettings(folder, SCHEMAS));
        var overrides = Overrides.read(folder.resolve("overrides"), authoring.site(), content, templates::text);
        return new Started(written, kept, overrides.moved());
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        if (Files.exists(file)) {
            kept.add(file);
        } else {
            Authoring.write(file, text);
            written.add(file);
        }
    }

    private static String clinicFile(ClinicDetails details) throws IOException {
        return resource("clinic.yaml")
                .replace("@name", Json.quoted(details.name()))
                .replace("@baseurl\n", line("base-url: ", details.baseUrl(), ""))
                .replace(
                        "@emergency\n",
                        line("emergency: {number: ", details.emergency(), ", label: Emergency services}"))
                .replace("@phones\n", line("phones: [{label: Front desk, number: ", details.phone(), "}]"));
    }

    private static String line(String before, String value, String after) {
        return value.isEmpty() ? "" : before + Json.quoted(value) + after + "\n";
    }

    private Map<String, byte[]> originals() throws IOException {
        var texts = new HashMap<String, byte[]>();
        for (var file : content.list().files()) {
            texts.put(file.path(), bytes(file));
        }
        for (var name : templates.names()) {
            templates
                    .text(name)
                    .ifPresent(text -> texts.put("templates/" + name, text.getBytes(StandardCharsets.UTF_8)));
        }
        return texts;
    }

    private byte[] bytes(ContentFile file) throws IOException {
        try (var in = content.open(file)) {
            return in.readAllBytes();
        }
    }

    static String resource(String name) {
        return OwnFiles.text("init/" + name);
    }
}
