package aftercare;

import aftercare.model.Clinic;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What clinics have in common whose pages differ in values alone.
 *
 * @param marked the clinic with marks in the place of its values
 * @param alone the clinic's file when its values may be more than words, so that it is like no other
 */
record ClinicLikeness(Clinic marked, boolean hasBaseUrl, Optional<Path> overrides, Optional<Path> alone) {
    /** What no template escapes. */
    private static final Pattern PLAIN_URL = Pattern.compile("[A-Za-z0-9:/._~-]+");

    static ClinicLikeness of(Path file, Clinic clinic, Optional<String> baseUrl, Optional<Path> overrides) {
        var marks = new ClinicMarks(clinic);
        boolean isPlain = marks.isPlain()
                && baseUrl.map(url -> PLAIN_URL.matcher(url).matches()).orElse(true);
        return new ClinicLikeness(
                marks.marked(), baseUrl.isPresent(), overrides, isPlain ? Optional.empty() : Optional.of(file));
    }
}
