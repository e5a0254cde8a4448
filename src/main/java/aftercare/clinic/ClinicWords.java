package aftercare.clinic;

import aftercare.format.TypedMarks;
import aftercare.model.Clinic;
import aftercare.model.Clinic.Phone;
import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.problem.Quoted;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that a clinic's own words and numbers do not keep readers from emergency help. */
record ClinicWords(Clinic clinic, List<Problem> problems) {
    /** The fewest digits with which two numbers are compared without their area codes. */
    private static final int LOCAL_DIGITS = 6;

    void check() {
        var emergency = clinic.emergency();
        var own =
                emergency.isPresent() ? Set.of(emergency.number().value().replaceAll("[^0-9]", "")) : Set.<String>of();
        var contrary = new ContraryWords(own, problems);
        var none = Text.none(clinic.name().at());
        contrary.checkName(clinic.name(), none);
        contrary.checkName(clinic.funding(), none);
        contrary.checkEmergencyLabel(emergency.label(), emergency.number());
        Stream.concat(Stream.of(clinic.adviceLine()), clinic.phones().stream())
                .forEach(phone -> contrary.checkName(phone.label(), phone.number()));
        Stream.of(clinic.hours(), clinic.legal()).forEach(contrary::check);
        contrary.checkAddress(clinic.address());
        words().forEach(this::checkMarks);
        Stream.of(clinic.address(), clinic.hours()).forEach(this::checkLines);
        Stream.of(emergency.number(), emergency.text()).filter(Text::isPresent).forEach(this::checkEmergency);
    }

    /** The words that readers see as they stand. */
    private Stream<Text> words() {
        var labels = Stream.concat(Stream.of(clinic.emergency(), clinic.adviceLine()), clinic.phones().stream())
                .map(Phone::label);
        return Stream.concat(
                Stream.of(clinic.name(), clinic.funding(), clinic.hours(), clinic.legal(), clinic.address()), labels);
    }

    private void checkMarks(Text text) {
        TypedMarks.first(text.value())
                .ifPresent(mark -> problems.add(Problem.warning(
                        "AC614",
                        text.at(mark.start()),
                        TypedMarks.message(Quoted.of(mark.group())),
                        "Write the words alone; in an address and the hours, each line below | stands on its own.")));
    }

    /** Warns of lines that YAML makes one line of. A line that begins with a small letter may go on with a sentence. */
    private void checkLines(Text text) {
        if (text.value().indexOf('\n') >= 0) {
            return;
        }
        text.runs().stream()
                .filter(run ->
                        run.line() > text.at().line() && begins(text.value().codePointAt(run.start())))
                .findFirst()
                .ifPresent(run -> problems.add(Problem.warning(
                        "AC614",
                        text.at(run.start()),
                        "Readers see this line and the one above as one.",
                        "Write | behind the colon, and begin the words below it; each line then stands on its own.")));
    }

    private static boolean begins(int character) {
        return Character.isUpperCase(character) || Character.isDigit(character);
    }

    private void checkEmergency(Text number) {
        var own = clinic.phones().stream().flatMap(phone -> Stream.of(phone.number(), phone.text()));
        if (own.filter(Text::isPresent).anyMatch(one -> isSame(number, one))) {
            problems.add(Problem.error(
                    "AC612",
                    number.at(),
                    "The emergency number " + number + " is also one of your own phones.",
                    "Write the number of the emergency services where your readers are, such as 112."));
        }
    }

    /** Whether two numbers reach the same phone, though one of them may have more codes in front. */
    private static boolean isSame(Text one, Text other) {
        var first = digits(one);
        var second = digits(other);
        boolean isLong = Math.min(first.length(), second.length()) >= LOCAL_DIGITS;
        return first.equals(second) || (isLong && (first.endsWith(second) || second.endsWith(first)));
    }

    /** The digits without the zeros before an area's or a country's code. */
    private static String digits(Text number) {
        var digits = number.value().replaceAll("[^0-9*#]", "");
        return digits.length() >= LOCAL_DIGITS ? digits.replaceFirst("^0+", "") : digits;
    }
}
