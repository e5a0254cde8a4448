package aftercare.clinic;

import aftercare.model.Clinic.Colour;
import aftercare.model.Clinic.Colours;
import aftercare.model.Text;
import aftercare.problem.Problem;
import java.util.List;
import java.util.Locale;

/** Checks that a clinic's colours are readable, and derives lighter ones for the dark page. */
record ColourReader(Backgrounds grounds, List<Problem> problems) {

    Colours read(Colours typed) {
        return new Colours(read(typed.primary()), read(typed.accent()));
    }

    private Colour read(Colour typed) {
        var light = typed.light();
        var colour = Rgb.of(light.value());
        if (light.isPresent() && colour.isEmpty()) {
            var hint = "Write # and six digits or letters from a to f, in quotes:  \"#1c5d63\"";
            problems.add(Problem.error("AC601", light.at(), "\"" + light + "\" is not a colour.", hint));
        }
        return colour.map(known -> read(light, known)).orElse(Colour.of(Text.none(light.at())));
    }

    private Colour read(Text light, Rgb colour) {
        if (!grounds.carry(colour)) {
            var ratio = String.format(Locale.ROOT, "%.1f", Math.floor(grounds.onLight(colour) * 10) / 10);
            problems.add(Problem.error(
                    "AC602",
                    light.at(),
                    "The colour " + light + " is too faint: its contrast with the page is " + ratio
                            + " to 1, and text needs 4.5 to 1.",
                    "The nearest that can be read:  \""
                            + grounds.nearest(colour).hex() + "\""));
        }
        return new Colour(
                new Text(colour.hex(), light.at()), grounds.tint(colour).hex());
    }
}
