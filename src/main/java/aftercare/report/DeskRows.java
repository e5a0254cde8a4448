package aftercare.report;

import aftercare.model.Content;
import aftercare.model.ContentPath;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.page.Plan.LeftOut;
import aftercare.page.Presence;
import aftercare.page.SiteAddresses;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the rows of the desk.
 *
 * @param problems by file, as a problem's place names it
 */
record DeskRows(Content content, LocalDate today, Map<String, List<Problem>> problems) {

    List<DeskPage> all() {
        var rows = new ArrayList<DeskPage>();
        for (var edition : content.editions()) {
            edition.singlePages().forEach(text -> rows.add(row("page", edition, text)));
            edition.guides().forEach(guide -> rows.add(row("guide", edition, guide)));
            edition.selfChecks().forEach(check -> rows.add(row(edition, check)));
        }
        return rows;
    }

    List<DeskSelfCheck> selfChecks() {
        return content.editions().stream()
                .flatMap(edition ->
                        edition.selfChecks().stream().map(check -> DeskSelfCheck.of(row(edition, check), check)))
                .toList();
    }

    private DeskPage row(String kind, Edition edition, Guide text) {
        var absence = new Presence(today).whyNot(text);
        return new DeskPage(
                kind,
                edition.language(),
                text.title().value(),
                text.at().file(),
                absence.isPresent() ? "" : addresses().of(text.path()),
                absence.map(LeftOut::words).orElse(""),
                problemsOf(text.at()),
                ids(text.body().citations(), text.sources()),
                text.review(),
                signedBy(text.path(), text.hash()),
                today,
                words(text.body().text()),
                Optional.empty());
    }

    private DeskPage row(Edition edition, SelfCheck check) {
        var absence = new Presence(today).whyNot(check);
        return new DeskPage(
                "self-check",
                edition.language(),
                check.title().value(),
                check.at().file(),
                absence.isPresent() ? "" : addresses().of(check.path()),
                absence.map(LeftOut::words).orElse(""),
                problemsOf(check.at()),
                ids(check.sources(), List.of()),
                check.review(),
                signedBy(check.path(), check.hash()),
                today,
                words(check),
                Optional.empty());
    }

    private SiteAddresses addresses() {
        return new SiteAddresses(content.site().sourceLocale());
    }

    private List<Problem> problemsOf(Location at) {
        return problems.getOrDefault(at.file(), List.of());
    }

    private String signedBy(ContentPath path, String hash) {
        return content.signOffs().stream()
                .filter(signOff -> signOff.path().value().equals(path.file()))
                .filter(signOff -> signOff.hash().value().equals(hash))
                .map(signOff -> signOff.name() + ", " + signOff.role())
                .findFirst()
                .orElse("");
    }

    private static List<String> ids(List<Text> cited, List<Text> named) {
        return Stream.concat(cited.stream(), named.stream())
                .map(Text::value)
                .distinct()
                .toList();
    }

    private static List<String> words(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }

    /** All texts that a reader of a self-check may see: its questions with their answers, and its outcomes. */
    private static List<String> words(SelfCheck check) {
        var words = new ArrayList<String>();
        for (var question : check.questions()) {
            words.add(question.ask().value());
            question.answers().forEach(answer -> words.add(answer.label().value()));
        }
        for (var outcome : check.outcomes()) {
            words.add(outcome.title().value());
            words.add(outcome.contact().value());
        }
        return words;
    }
}
