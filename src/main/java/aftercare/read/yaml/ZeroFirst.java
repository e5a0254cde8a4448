package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.util.regex.Pattern;

/** Reports numbers such as {@code 08}, which YAML takes for numbers of base eight, and then cannot read. */
final class ZeroFirst {
    private static final Pattern NUMBER = Pattern.compile("[+-]?0([0-9]+)(?=[\\s,}\\]]|$)");

    private ZeroFirst() {}

    /** Whether such a number stands here, and was reported. */
    static boolean report(Lines lines, Location at, ProblemCollector problems) {
        var number =
                NUMBER.matcher(lines.line(at.line()).substring(lines.before(at).length()));
        boolean isSuch = number.lookingAt();
        if (isSuch) {
            problems.error(
                    "AC104",
                    at,
                    "YAML cannot read " + number.group() + " without quotes: a 0 stands in front of the number.",
                    "If readers are to see the 0, as in a phone number, write:  \"" + number.group()
                            + "\"  Else write:  " + number.group(1).replaceFirst("^0+(?=.)", ""));
        }
        return isSuch;
    }
}
