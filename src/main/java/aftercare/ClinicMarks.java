package aftercare;

import aftercare.model.Clinic;
import aftercare.model.Clinic.Colour;
import aftercare.model.Clinic.Colours;
import aftercare.model.Clinic.Logo;
import aftercare.model.Clinic.Phone;
import aftercare.model.Text;
import aftercare.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A clinic with a mark in the place of each of its values. Two clinics with equal marked clinics have pages that differ in those
 * values alone, so pages made for the marked one can be filled in for both.
 */
final class ClinicMarks {
    /** What no author would write, and no template escapes. */
    static final String WORDS = "zqx%05dxqz";

    /** A number to dial consists of digits, so its mark does. */
    static final String DIGITS = "90717%05d0017";

    /** Ten letters, the part of a fingerprint that stands in a file's name. */
    static final String LOGO = "zqxlogoxqz";

    static final String BASE_URL = "https://zqxbase.invalid/zqxpath/";
    static final String BASE_PATH = "/zqxpath/";
    static final int WIDTH = 1_907_170_001;
    static final int HEIGHT = 1_907_170_002;
    private static final Location NOWHERE = Location.ofFile("clinic.yaml");
    private static final byte[] NO_BYTES = {};

    private final List<String> values = new ArrayList<>();
    private final Clinic marked;

    ClinicMarks(Clinic clinic) {
        this.marked = new Clinic(
                words(clinic.name()),
                Text.none(NOWHERE),
                clinic.logo().map(logo -> new Logo(at("logo." + logo.ending()), LOGO, WIDTH, HEIGHT, NO_BYTES)),
                new Colours(
                        words(clinic.colours().primary()),
                        words(clinic.colours().accent())),
                phone(clinic.emergency()),
                phone(clinic.adviceLine()),
                clinic.phones().stream().map(this::phone).toList(),
                words(clinic.address()),
                words(clinic.hours()),
                words(clinic.booking()),
                words(clinic.contact()),
                words(clinic.funding()),
                words(clinic.legal()),
                placeless(clinic.languages()),
                placeless(clinic.navigation()),
                placeless(clinic.leaveOut()),
                // Which sites may frame pages is for servers to say; that any may decides which pages there are.
                clinic.frameAncestors().stream()
                        .limit(1)
                        .map(any -> at("https://frames.invalid"))
                        .toList());
    }

    Clinic marked() {
        return marked;
    }

    /** The value of each mark, by the mark's number. */
    List<String> values() {
        return values;
    }

    /** Whether a template could take a value for something else than words: {@code {0}} stands for a number. */
    boolean isPlain() {
        return values.stream().noneMatch(value -> value.contains("{"));
    }

    private Text words(Text text) {
        return at(text.value().lines().map(line -> mark(WORDS, line)).collect(Collectors.joining("\n")));
    }

    private Colour words(Colour colour) {
        return new Colour(words(colour.light()), colour.isPresent() ? mark(WORDS, colour.dark()) : "");
    }

    private Phone phone(Phone phone) {
        return new Phone(digits(phone.number()), words(phone.label()), digits(phone.text()), words(phone.relay()));
    }

    private Text digits(Text number) {
        return at(number.isEmpty() ? "" : mark(DIGITS, number.value()));
    }

    private String mark(String format, String value) {
        values.add(value);
        return String.format(Locale.ROOT, format, values.size() - 1);
    }

    private static List<Text> placeless(List<Text> texts) {
        return texts.stream().map(text -> at(text.value())).toList();
    }

    private static Text at(String value) {
        return new Text(value, NOWHERE);
    }

    /** The base URL's mark, where there is one. */
    static Optional<String> marked(Optional<String> baseUrl) {
        return baseUrl.map(url -> BASE_URL);
    }
}
