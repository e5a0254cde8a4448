package aftercare.check;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Words;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A check that threw an exception, and the content on which it did; finds the file to blame. */
record FailingCheck(ContentCheck check, ContentIndex index) {

    /** The problem at the file to blame; unchanged if the check fails in the same way with {@code site.yaml} alone. */
    Problem named(Problem problem) {
        return ContentIndex.BOUNDARY.blame(problem, files(), file -> file, this::checkWith);
    }

    private void checkWith(List<Location> files) {
        check.check(ContentIndex.of(of(Set.copyOf(files)), index.today()), new ProblemCollector());
    }

    /** The files that hold content; files that others need come first. */
    private List<Location> files() {
        var files = new ArrayList<Location>(List.of(sources(), signOffs(), recalls()));
        for (var edition : index.editions()) {
            files.addAll(List.of(style(edition), words(edition), signs(edition), glossary(edition)));
        }
        for (var edition : index.editions()) {
            edition.singlePages().forEach(page -> files.add(page.at()));
            edition.guides().forEach(guide -> files.add(guide.at()));
            edition.selfChecks().forEach(one -> files.add(one.at()));
        }
        return files;
    }

    private Location sources() {
        return index.file("sources.yaml");
    }

    private Location signOffs() {
        return index.file("sign-off.yaml");
    }

    private Location recalls() {
        return index.file("recalls.yaml");
    }

    private Location style(Edition edition) {
        return index.file(edition.language() + "/style.yaml");
    }

    private Location words(Edition edition) {
        return index.file(edition.language() + "/strings.yaml");
    }

    private Location signs(Edition edition) {
        return index.file(edition.language() + "/signs.yaml");
    }

    private Location glossary(Edition edition) {
        return index.file(edition.language() + "/glossary.yaml");
    }

    private Content of(Set<Location> files) {
        var all = index.content();
        var styles = new HashMap<>(all.styles());
        index.editions().stream()
                .filter(edition -> !files.contains(style(edition)))
                .forEach(edition -> styles.remove(edition.language()));
        return new Content(
                all.site(),
                files.contains(sources()) ? all.sources() : Map.of(),
                files.contains(signOffs()) ? all.signOffs() : List.of(),
                all.editions().stream().map(edition -> of(edition, files)).toList(),
                all.images(),
                all.incomplete(),
                all.ownTexts(),
                styles,
                all.translations(),
                files.contains(recalls()) ? all.recalls() : List.of());
    }

    private Edition of(Edition all, Set<Location> files) {
        return new Edition(
                all.language(),
                all.guides().stream()
                        .filter(guide -> files.contains(guide.at()))
                        .toList(),
                all.singlePages().stream()
                        .filter(page -> files.contains(page.at()))
                        .toList(),
                all.selfChecks().stream()
                        .filter(one -> files.contains(one.at()))
                        .toList(),
                files.contains(signs(all)) ? all.signs() : Map.of(),
                files.contains(glossary(all)) ? all.glossary() : List.of(),
                files.contains(words(all)) ? all.words() : Words.NONE);
    }
}
