package aftercare.check.writing;

import aftercare.format.Fingerprint;
import aftercare.memo.KeptProblem;
import aftercare.memo.Memo;
import aftercare.memo.RecordType;
import aftercare.model.Guide;
import aftercare.model.HouseStyle;
import aftercare.problem.Problem;
import aftercare.work.AllHands;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what checks of single texts found in each guide and single page, and its sentences, until the text changes. So after a
 * save only one text of thousands is checked again. Safe for several threads during one run.
 */
public final class WritingMemory {
    private static final RecordType<HouseStyle> STYLE = RecordType.of(HouseStyle.class);
    private static final RecordType<CheckedText> TYPE = RecordType.of(CheckedText.class);
    private static final long[] NONE = {};

    /** By the path of a text. A language without a home page has the words of the source's, whose file is another one's, too. */
    private final Map<String, CheckedVersion> found = new ConcurrentHashMap<>();

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

    /**
     * What was found in a version of a text.
     *
     * @param hash covers everything that checks of writing look at
     */
    private record CheckedVersion(String hash, boolean hasPage, CheckedText found) {}

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
            Set<String> codesNow, Map<String, HouseStyle> stylesNow, List<Guide> texts, Predicate<Guide> hasPageNow) {
        hasPage = hasPageNow;
        if (codesNow.equals(codes) && stylesNow.equals(styles)) {
            retain(texts);
        } else {
            found.clear();
            shared.clear();
            codes = Set.copyOf(codesNow);
            styles = Map.copyOf(stylesNow);
        }
        if (memo.keeps()) {
            AllHands.each(texts, this::recall);
        }
    }

    private void retain(List<Guide> texts) {
        if (!found.isEmpty()) {
            found.keySet()
                    .retainAll(texts.stream().map(text -> text.path().file()).collect(Collectors.toSet()));
        }
    }

    /** Takes what an earlier run of the program found in a text. */
    private void recall(Guide text) {
        if (!knows(text)) {
            memo.find(key(text), TYPE).ifPresent(checked -> put(text, checked));
        }
    }

    private void put(Guide text, CheckedText checked) {
        found.put(text.path().file(), new CheckedVersion(text.hash(), hasPage.test(text), checked));
    }

    private @Nullable CheckedText find(Guide text) {
        var known = found.get(text.path().file());
        return known != null && known.hash.equals(text.hash()) && known.hasPage == hasPage.test(text)
                ? known.found
                : null;
    }

    /** Whether this version of a text was checked. */
    boolean knows(Guide text) {
        return find(text) != null;
    }

    /** The problems of a text; none for one that was not checked. */
    List<Problem> problems(Guide text) {
        var known = find(text);
        return known == null || known.problems.isEmpty()
                ? List.of()
                : KeptProblem.problems(known.problems).list();
    }

    /** The sentences of a text as hashes; none for one that was not checked. */
    long[] sentences(Guide text) {
        var known = find(text);
        return known == null ? NONE : known.sentences;
    }

    void keep(Guide text, List<Problem> problems, long[] hashes) {
        KeptProblem.of(problems).map(kept -> new CheckedText(kept, hashes)).ifPresent(checked -> {
            put(text, checked);
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
