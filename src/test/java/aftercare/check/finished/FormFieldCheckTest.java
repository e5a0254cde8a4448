package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Problem;
import org.junit.jupiter.api.Test;

class FormFieldCheckTest {
    private static final String GROUP = "<fieldset><legend>Sore?</legend>%s</fieldset>";

    private static void reports(String html, String what) {
        var problems = problems(page(html));
        assertThat(problems).extracting(Problem::code).containsExactly("AC391");
        assertThat(problems.get(0).message()).contains(what);
    }

    @Test
    void reportsFieldWithoutLabel() {
        reports("<input type=\"search\" id=\"q\">", "has no label");
    }

    @Test
    void reportsChoiceWithoutLegendOrMadeBeforehand() {
        var radio = "<label><input type=\"radio\" name=\"a\"%s> Yes</label>";
        reports(radio.formatted(""), "legend");
        reports(GROUP.formatted(radio.formatted(" checked")), "chosen");
    }

    @Test
    void acceptsLabelledFields() {
        assertThat(problems(page("<label for=\"q\">Search</label><input id=\"q\"><input type=\"hidden\">"
                        + GROUP.formatted("<label><input type=\"radio\" name=\"a\"> Yes</label>"))))
                .isEmpty();
    }
}
