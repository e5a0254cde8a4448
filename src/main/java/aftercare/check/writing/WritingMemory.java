package aftercare.check.writing;

import aftercare.format.Fingerprint;
import aftercare.memo.KeptProblem;
import aftercare.memo.Memo;
import aftercare.memo.RecordType;
import aftercare.model.Guide;
import aftercare.model.HouseStyle;
import aftercare.problem.Problem;
import aftercare.work.AllHands;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Keeps what checks of single texts found in each guide and single page, and its sentences, until the text changes. So after a
 * save only one text of thousands is checked again. Safe for several threads during one run.
 */
public final class WritingMemory {
    private static final RecordType<HouseStyle> STYLE = RecordType.of(HouseStyle.class);
    private static final RecordType<CheckedText> TYPE = RecordType.of(CheckedText.class);

    private final Map<TextVersion, CheckedText> found = new ConcurrentHashMap<>();
    private final Map<String, Long> shared = new ConcurrentHashMap<>();
    private final Memo memo;
    private Set<String> codes = Set.of();
    private Map<String, HouseStyle> styles = Map.of();
    private Predicate<Guide> hasPage = text -> true;

    /** A memory for one run of the program. */
    public WritingMemory() {
        this(Memo.NONE);
    }

    /** @param memo keeps what was found for later runs of the program */
    public WritingMemory(Memo memo) {
        this.memo = memo;
    }

    /** A version of a text; its hash covers everything that checks of writing look at. */
    private record TextVersion(String file, String hash, boolean hasPage) {}

    private TextVersion version(Guide text) {
        return new TextVersion(text.at().file(), text.hash(), hasPage.test(text));
    }

    /**
     * What was found in a text.
     *
     * @param sentences as hashes
     */
    // The numbers are not copied, because nobody changes them.
    @SuppressWarnings("ArrayRecordComponent")
    private record CheckedText(List<KeptProblem> problems, long[] sentences) {}

    /**
     * Must be called before a run. Removes the results of other checks and styles, and of texts that no longer exist.
     *
     * @param hasPageNow whether readers find a text on the site today
     */
    void begin(
            Set<String> codesNow,
            Map<String, HouseStyle> stylesNow,
            Collection<Guide> texts,
            Predicate<Guide> hasPageNow) {
        hasPage = hasPageNow;
        if (codesNow.equals(codes) && stylesNow.equals(styles)) {
            found.keySet().retainAll(texts.stream().map(this::version).collect(Collectors.toSet()));
        } else {
            found.clear();
            shared.clear();
            codes = Set.copyOf(codesNow);
            styles = Map.copyOf(stylesNow);
        }
        if (memo.keeps()) {
            AllHands.each(
                    List.copyOf(texts),
                    text -> memo.find(key(text), TYPE).ifPresent(checked -> found.put(version(text), checked)));
        }
    }

    Optional<List<Problem>> of(Guide text) {
        return Optional.ofNullable(found.get(version(text)))
                .map(checked -> KeptProblem.problems(checked.problems).list());
    }

    /** The sentences of a text as hashes; none for one that was not checked. */
    long[] sentences(Guide text) {
        return Optional.ofNullable(found.get(version(text)))
                .map(CheckedText::sentences)
                .orElseGet(() -> new long[0]);
    }

    void keep(Guide text, List<Problem> problems, long[] hashes) {
        KeptProblem.of(problems).map(kept -> new CheckedText(kept, hashes)).ifPresent(checked -> {
            found.put(version(text), checked);
            if (memo.keeps()) {
                memo.keep(key(text), checked, TYPE);
            }
        });
    }

    /**
     * The key of a text: its path, its hash, which covers all words that checks read, whether it has a page, and the checks and
     * house style in use.
     */
    private long key(Guide text) {
        return Fingerprint.of("writing")
                .with(shared.computeIfAbsent(text.path().locale(), this::shared))
                .with(text.path().file())
                .with(text.at().file())
                .with(text.hash())
                .with(hasPage.test(text) ? 1 : 0)
                .value();
    }

    /** The fingerprint of what all texts of a language share. */
    private long shared(String language) {
        return Fingerprint.of("rules")
                .with(new TreeSet<>(codes))
                .with(STYLE.bytes(styles.getOrDefault(language, HouseStyle.NONE)))
                .value();
    }
}
