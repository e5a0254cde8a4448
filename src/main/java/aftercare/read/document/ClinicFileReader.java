package aftercare.read.document;

import aftercare.model.Clinic;
import aftercare.model.Clinic.Colour;
import aftercare.model.Clinic.Colours;
import aftercare.model.Clinic.Phone;
import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.file.Characters;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Turns {@code clinic.yaml} into {@link ClinicSettings}. The package {@code clinic} checks whether the values make
 * sense.
 */
public final class ClinicFileReader implements TextReader<ClinicSettings> {
    private ClinicFileReader() {}

    /**
     * Reads a clinic's file.
     *
     * @param file as the user typed it; shown in the locations of problems
     */
    public static Read<ClinicSettings> read(Path file) {
        var typed = contentFile(file);
        var read = new ClinicFileReader().read(files(file), typed);
        // A folder or zip of the copy is named like the file.
        return Characters.firstUnseenInName(typed.name())
                .map(unseen -> new Read<>(read.value(), read.problems().and(Problems.of(misnamed(typed, unseen)))))
                .orElse(read);
    }

    private static Problem misnamed(ContentFile file, String character) {
        return Problem.error(
                "AC120",
                file.at(),
                "The file's name holds a character that readers cannot see (" + character + ").",
                "Rename it: small letters a to z, digits and hyphens only.");
    }

    /** The files in the folder of a file. */
    public static ContentFiles files(Path file) {
        var folder = file.resolveSibling("");
        return ContentFiles.inDirectory(folder, folder.toString());
    }

    public static ContentFile contentFile(Path file) {
        var name = String.valueOf(file.getFileName());
        return new ContentFile(name, file.toString().replace('\\', '/'), size(file));
    }

    /** The size; 0 when it is not known, as then reading fails too and is reported. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    @Override
    public Optional<ClinicSettings> read(SourceText source, ProblemCollector problems) {
        return TextReader.fields("a clinic", source, problems).map(fields -> {
            var settings = new ClinicSettings(clinic(fields), signs(fields, "logo"));
            fields.done();
            return settings;
        });
    }

    /** Reads a clinic without a logo, and reports all unknown settings. */
    static Clinic wholeClinic(Fields fields) {
        var clinic = clinic(fields);
        fields.done();
        return clinic;
    }

    private static Clinic clinic(Fields fields) {
        return new Clinic(
                fields.requiredLine("name"),
                signs(fields, "base-url"),
                Optional.empty(),
                colours(fields),
                phone(fields, "emergency"),
                phone(fields, "advice-line"),
                fields.groups("phones", "an item of \"phones\"").stream()
                        .map(ClinicFileReader::phone)
                        .toList(),
                fields.text("address"),
                fields.text("hours"),
                fields.address("booking"),
                fields.addressOrMail("contact"),
                fields.address("exit-page"),
                fields.text("funding"),
                fields.text("legal"),
                fields.texts("languages"),
                fields.texts("navigation"),
                fields.texts("leave-out"),
                origins(fields),
                signs(fields, "updates"));
    }

    /** A text that need hold no words, and that a later step checks. */
    private static Text signs(Fields fields, String key) {
        return fields.optional(key).flatMap(fields.values()::anyText).orElse(Text.none(fields.at()));
    }

    private static List<Text> origins(Fields fields) {
        return fields.optional("frame-ancestors").map(fields.values()::items).orElse(List.of()).stream()
                .flatMap(item -> fields.values().anyText(item).stream())
                .toList();
    }

    private static Colours colours(Fields fields) {
        var group = fields.optional("colours").flatMap(setting -> fields.group(setting, "the group \"colours\""));
        return group.map(ClinicFileReader::colour).orElseGet(() -> Colours.none(fields.at()));
    }

    private static Colours colour(Fields group) {
        var colours = new Colours(Colour.of(group.text("primary")), Colour.of(group.text("accent")));
        group.done();
        return colours;
    }

    private static Phone phone(Fields fields, String key) {
        var none = Text.none(fields.at());
        return fields.optional(key)
                .flatMap(setting -> fields.group(setting, "the group \"" + key + "\""))
                .map(ClinicFileReader::phone)
                .orElse(new Phone(none, none, none, none));
    }

    private static Phone phone(Fields group) {
        var phone = new Phone(
                group.requiredText("number"), group.requiredLine("label"), group.text("text"), group.address("relay"));
        group.done();
        return phone;
    }
}
