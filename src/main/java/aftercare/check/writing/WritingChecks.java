package aftercare.check.writing;

import aftercare.check.content.ContentIndex;
import aftercare.check.severity.Editorial;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.HouseStyle;
import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.ManuscriptReader;
import aftercare.work.AllHands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Splits each file into sentences once, and runs all checks of writing on it. */
public final class WritingChecks {
    static final List<WritingCheck> ALL = List.of(
            new ClaimWithoutSourceCheck(),
            new PromiseCheck(),
            new ReadingGradeCheck(),
            new LongWordsCheck(),
            new LongSentenceCheck(),
            new StaccatoCheck(),
            new LongParagraphCheck(),
            new MeanSentenceCheck(),
            new JargonCheck(),
            new AddressedReaderCheck(),
            new ActionBlockCheck(),
            new StepVerbCheck(),
            new LocalServiceCheck(),
            new DoseCheck(),
            new PercentCheck(),
            new SumCheck(),
            new SkinColourCheck(),
            new HurtfulWordsCheck(),
            new PassiveCheck(),
            new BareAddressCheck());

    /** The checks of writing that are a matter of style. */
    public static final Editorial EDITORIAL = Editorial.of(Stream.concat(
                    ALL.stream().filter(WritingCheck::isEditorial).map(WritingCheck::code),
                    Stream.of(RepeatedSentences.CODE))
            .toList());

    /**
     * The number of guides that one reader reads, so that they share its words. It is large enough to make up for the first
     * few, which share none.
     */
    private static final int GUIDES_PER_READER = 128;

    private WritingChecks() {}

    /**
     * The problems of writing in all texts. Reuses earlier results for unchanged texts.
     *
     * @param others finds what else is wrong with a guide or single page; it is remembered, too
     */
    public static List<Problem> of(ContentIndex index, WritingMemory memory, Function<Guide, List<Problem>> others) {
        return of(ALL, index, memory, others);
    }

    static List<Problem> of(
            List<WritingCheck> all, ContentIndex index, WritingMemory memory, Function<Guide, List<Problem>> others) {
        var enabled = enabled(all, index);
        memory.begin(
                enabled.stream().map(WritingCheck::code).collect(Collectors.toSet()),
                index.content().styles(),
                index.texts(),
                index::hasPage);
        var found = new ArrayList<Problem>();
        index.texts().forEach(text -> found.addAll(memory.problems(text)));
        // Collected into a list first, because a lazy stream is not split among threads.
        var batches = index.editions().stream()
                .flatMap(edition -> batches(edition, index, memory))
                .toList();
        AllHands.map(batches, batch -> batch.problems(enabled, memory, others)).forEach(found::addAll);
        if (!EDITORIAL.isOff(RepeatedSentences.CODE, index.content().site())) {
            found.addAll(RepeatedSentences.of(index, memory));
        }
        return found;
    }

    static List<Problem> run(List<WritingCheck> checks, Manuscript text) {
        var found = new ProblemCollector();
        var file = Location.ofFile(text.file());
        checks.forEach(check -> found.addAll(ContentIndex.BOUNDARY.check(file, into -> check.check(text, into))));
        return found.problems().list();
    }

    /** The checks that the site has not switched off. */
    private static List<WritingCheck> enabled(List<WritingCheck> all, ContentIndex index) {
        var site = index.content().site();
        return all.stream()
                .filter(check -> !EDITORIAL.isOff(check.code(), site))
                .toList();
    }

    /** A file that is no guide, or the small files of a folder. */
    private record Part(Location at, Function<ManuscriptReader, Stream<Manuscript>> texts) {}

    /** Some files of one language, which one thread reads. */
    private record Batch(String language, HouseStyle style, List<Guide> guides, List<Part> parts) {
        List<Problem> problems(List<WritingCheck> checks, WritingMemory memory, Function<Guide, List<Problem>> others) {
            var reader = new ManuscriptReader(language, style);
            var found = new ArrayList<Problem>();
            guides.forEach(guide -> {
                var checked = CheckedGuide.of(guide, reader, checks).and(others.apply(guide));
                memory.keep(guide, checked.problems(), checked.sentences());
                found.addAll(checked.problems());
            });
            parts.forEach(part -> found.addAll(problems(part, reader, checks)));
            return found;
        }

        private static List<Problem> problems(Part part, ManuscriptReader reader, List<WritingCheck> checks) {
            return ContentIndex.BOUNDARY.around(
                    part.at,
                    () -> part.texts
                            .apply(reader)
                            .flatMap(text -> run(checks, text).stream())
                            .toList(),
                    List::of);
        }
    }

    /** @param sentences as hashes; none for a guide that was withdrawn, whose text nobody reads */
    // The numbers are not copied, because nobody changes them.
    @SuppressWarnings("ArrayRecordComponent")
    private record CheckedGuide(List<Problem> problems, long[] sentences) {
        private static final long[] NONE = {};

        static CheckedGuide of(Guide guide, ManuscriptReader reader, List<WritingCheck> checks) {
            if (guide.retired().isPresent()) {
                return new CheckedGuide(List.of(), NONE);
            }
            return ContentIndex.BOUNDARY.around(
                    guide.at(),
                    () -> {
                        var text = reader.of(guide);
                        return new CheckedGuide(run(checks, text), RepeatedSentences.hashes(text));
                    },
                    fault -> new CheckedGuide(List.of(fault), NONE));
        }

        CheckedGuide and(List<Problem> more) {
            return new CheckedGuide(
                    Stream.concat(problems.stream(), more.stream()).toList(), sentences);
        }
    }

    private static Stream<Batch> batches(Edition edition, ContentIndex index, WritingMemory memory) {
        var language = edition.language();
        var style = index.content().style(language);
        var texts = new ArrayList<Guide>(edition.singlePages());
        texts.addAll(edition.guides());
        texts.removeIf(memory::knows);
        var batches = new ArrayList<Batch>();
        for (int i = 0; i < texts.size(); i += GUIDES_PER_READER) {
            var some = texts.subList(i, Math.min(texts.size(), i + GUIDES_PER_READER));
            batches.add(new Batch(language, style, List.copyOf(some), List.of()));
        }
        var checks = edition.selfChecks().stream()
                .map(check -> new Part(check.at(), reader -> Stream.of(reader.of(check))))
                .toList();
        batches.add(new Batch(language, style, List.of(), checks));
        var data = new Part(index.file(language + "/strings.yaml"), reader -> data(edition, index, reader));
        batches.add(new Batch(language, style, List.of(), List.of(data)));
        return batches.stream();
    }

    private static Stream<Manuscript> data(Edition edition, ContentIndex index, ManuscriptReader reader) {
        var folder = index.file(edition.language() + "/").file();
        var files = new ArrayList<>(reader.ofData(edition, folder));
        sharedQuestions(edition, folder).forEach((file, check) -> files.add(reader.ofQuestionSet(file, check)));
        if (edition.language().equals(index.content().site().sourceLocale())) {
            var site = index.content().site();
            var words = new ArrayList<>(site.topicTitles().values());
            words.add(site.title());
            files.add(reader.ofLabels(site.title().at().file(), words));
        }
        return files.stream();
    }

    /** The files of question sets, each with one self-check that includes it. */
    private static Map<String, SelfCheck> sharedQuestions(Edition edition, String folder) {
        var shared = new TreeMap<String, SelfCheck>();
        for (var check : edition.selfChecks()) {
            Stream.concat(
                            check.questions().stream().map(Question::ask),
                            check.outcomes().stream().map(SelfCheck.Outcome::title))
                    .map(Text::at)
                    .map(at -> at.file())
                    .filter(file ->
                            file.startsWith(folder) && !file.equals(check.at().file()))
                    .forEach(file -> shared.putIfAbsent(file, check));
        }
        return shared;
    }
}
