package aftercare.report;

import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Review;
import aftercare.model.SelfCheck;
import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import aftercare.problem.Subject;
import aftercare.render.StockPages;
import aftercare.tree.Attempt;
import aftercare.tree.Evaluator;
import aftercare.tree.Mermaid;
import aftercare.tree.Proofs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sign-off pack: an index, pages to sign for each self-check, the guides, the desk, and the calendar of reviews. */
public final class SignOffPack {
    /** The style sheet of all pages; its presence marks a report folder. */
    public static final String STYLE = "report.css";

    private static final List<String> DESK_ASSETS = List.of("desk.css", "desk.js", "icon.svg");

    private final Content content;
    private final Problems problems;
    private final LocalDate today;
    private final Function<String, Optional<String>> signed;
    private final StockPages pages = StockPages.ofReport();

    /**
     * Makes a pack of content that may have errors; the pack lists them.
     *
     * @param problems of the content
     * @param signed the text of a signed version, by its file's path below the content folder
     */
    public SignOffPack(Content content, Problems problems, LocalDate today, Function<String, Optional<String>> signed) {
        this.content = content;
        this.problems = problems;
        this.today = today;
        this.signed = signed;
    }

    /** All files, the same bytes for the same content and day. */
    public List<OutputFile> files() {
        var index = index();
        var files = new ArrayList<OutputFile>();
        var at = content.site().title().at();
        files.add(page("index", "index.html", index, at));
        for (var sheet : index.selfChecks()) {
            var from = sheet.check().at();
            files.add(page("self-check", sheet.address(), sheet, from));
            files.add(OutputFile.of(sheet.mermaidAddress(), Mermaid.of(sheet.check()), from));
        }
        files.add(page("guides", "guides.html", index, at));
        pages.file(STYLE).ifPresent(files::add);
        files.addAll(desk(at));
        var calendar = new ReviewCalendar(index.reviews(), today);
        files.add(OutputFile.of("reviews.ics", calendar.ics(), at));
        files.add(OutputFile.of("reviews.csv", calendar.csv(), at));
        return files;
    }

    /** The page of one self-check, the same as among all files; empty if there is none at the address. */
    public Optional<OutputFile> selfCheck(String address) {
        for (var edition : content.editions()) {
            for (var check : edition.selfChecks()) {
                if (address.equals(
                        "self-check-" + edition.language() + "-" + check.path().slug() + ".html")) {
                    return Optional.of(page("self-check", address, sheet(check, edition), check.at()));
                }
            }
        }
        return Optional.empty();
    }

    private OutputFile page(String template, String address, Object sheet, Location from) {
        return OutputFile.of(address, pages.page(template, Map.of("sheet", sheet)), from);
    }

    /** The desk as a plain file, with the files that it shows or loads. */
    private List<OutputFile> desk(Location at) {
        var editors = StockPages.ofEditor();
        var desk = editors.page("desk", Map.of("desk", Desk.of(content, problems, today, 0), "live", false));
        return Stream.concat(
                        Stream.of(OutputFile.of("desk.html", desk, at)),
                        DESK_ASSETS.stream().flatMap(name -> editors.file(name).stream()))
                .toList();
    }

    private IndexSheet index() {
        var selfChecks = new ArrayList<SelfCheckSheet>();
        var guides = new ArrayList<GuideSheet>();
        for (var edition : content.editions()) {
            edition.selfChecks().forEach(check -> selfChecks.add(sheet(check, edition)));
            edition.guides().forEach(guide -> guides.add(sheet(guide)));
        }
        return new IndexSheet(
                content.site().title().value(),
                content.site().intendedUse().value(),
                today,
                selfChecks,
                guides,
                reviews(),
                ignored(),
                problems.list());
    }

    private SelfCheckSheet sheet(SelfCheck check, Edition edition) {
        var diagram = new Diagram(check, edition.signs(), edition.words());
        var signature = Signature.of(check.path(), check.hash(), content.signOffs());
        var changes = signature.isChanged() ? changes(signature, check, edition) : Optional.<SignOffChanges>empty();
        var evaluator = new Evaluator(check);
        var levels = diagram.levels().entrySet().stream()
                .collect(Collectors.toMap(level -> level.getKey().id(), Map.Entry::getValue));
        return new SelfCheckSheet(
                edition.language(),
                check,
                check.at().file(),
                content.isIncomplete(check.path().file()),
                isOverdue(check.review()),
                signature,
                diagram.numbers(),
                levels,
                diagram.drawings(Set.of()),
                PathTable.of(
                        check,
                        diagram.numbers(),
                        changes.map(SignOffChanges::test).orElse((path, end) -> false)),
                Attempt.in(check)
                        .map(attempt -> TriedScenario.of(attempt, evaluator, diagram))
                        .toList(),
                SignRow.of(check, edition.signs(), content.sources(), diagram.numbers()),
                RuledOutRow.of(check, diagram.numbers()),
                FixedWords.of(check, edition.words()),
                RuleResult.all(Proofs.byRule(check, edition.signs(), edition.words())),
                SignRow.known(check.sources(), content.sources()),
                changes,
                problems.list().stream()
                        .filter(problem ->
                                problem.location().file().equals(check.at().file()))
                        .filter(problem -> problem.subject() != Subject.PROOFS)
                        .toList());
    }

    private Optional<SignOffChanges> changes(Signature signature, SelfCheck check, Edition edition) {
        return signature
                .last()
                .map(last -> signed.apply(SignedVersion.file(last))
                        .map(text -> SignOffChanges.between(
                                last, SignedVersion.read(text), SignedVersion.of(check, edition.signs())))
                        .orElseGet(() -> SignOffChanges.unknown(last)));
    }

    private GuideSheet sheet(Guide guide) {
        return new GuideSheet(
                guide,
                guide.at().file(),
                isOverdue(guide.review()),
                Signature.of(guide.path(), guide.hash(), content.signOffs()),
                GuideSheet.grade(guide),
                SignRow.known(
                        Stream.concat(guide.body().citations().stream(), guide.sources().stream())
                                .toList(),
                        content.sources()),
                count(guide.at(), Severity.ERROR),
                count(guide.at(), Severity.WARNING));
    }

    private long count(Location file, Severity severity) {
        return problems.list().stream()
                .filter(problem -> problem.severity() == severity)
                .filter(problem -> problem.location().file().equals(file.file()))
                .count();
    }

    private boolean isOverdue(Optional<Review> review) {
        return review.isPresent() && review.get().isOverdue(today);
    }

    private List<NextReview> reviews() {
        var reviews = new ArrayList<NextReview>();
        for (var edition : content.editions()) {
            edition.selfChecks().forEach(check -> check.review().ifPresent(review -> reviews.add(due(check, review))));
            Stream.concat(edition.guides().stream(), edition.singlePages().stream())
                    .forEach(guide -> guide.review().ifPresent(review -> reviews.add(due(guide, review))));
        }
        reviews.sort(
                Comparator.comparing((NextReview due) -> due.review().due()).thenComparing(NextReview::path));
        return reviews;
    }

    private NextReview due(SelfCheck check, Review review) {
        var state = Signature.of(check.path(), check.hash(), content.signOffs()).state();
        return new NextReview(check.path(), check.title().value(), review, state, today);
    }

    private NextReview due(Guide guide, Review review) {
        var state = Signature.of(guide.path(), guide.hash(), content.signOffs()).state();
        return new NextReview(guide.path(), guide.title().value(), review, state, today);
    }

    private List<IndexSheet.Ignored> ignored() {
        var ignored = new ArrayList<IndexSheet.Ignored>();
        for (var edition : content.editions()) {
            Stream.concat(edition.guides().stream(), edition.singlePages().stream())
                    .forEach(guide -> guide.ignores()
                            .forEach(ignore -> ignored.add(new IndexSheet.Ignored(guide.path(), ignore))));
            edition.selfChecks()
                    .forEach(check -> check.ignores()
                            .forEach(ignore -> ignored.add(new IndexSheet.Ignored(check.path(), ignore))));
        }
        return ignored;
    }
}
