package aftercare.check.writing;

import aftercare.check.content.ContentIndex;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.problem.Problem;
import aftercare.prose.Manuscript;
import aftercare.prose.ManuscriptReader;
import aftercare.prose.Paragraph.ParagraphKind;
import aftercare.prose.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports a sentence that three pages of a language have, once, on the third. Case, spaces and punctuation make no difference.
 * Signs, words to say and sentences of fewer than four words are not counted.
 *
 * <p>Of each page the memory keeps its sentences as hashes of 64 bits, so that a save need not read the other pages again. A
 * page is read again only to quote a sentence that is reported.
 */
final class RepeatedSentences {
    static final String CODE = "AC369";
    private static final int PAGES = 3;
    private static final int FEWEST_WORDS = 4;

    private final Edition edition;
    private final WritingMemory memory;

    private RepeatedSentences(Edition edition, WritingMemory memory) {
        this.edition = edition;
        this.memory = memory;
    }

    static List<Problem> of(ContentIndex index, WritingMemory memory) {
        return index.editions().stream()
                .flatMap(edition -> new RepeatedSentences(edition, memory).found(index).stream())
                .toList();
    }

    private List<Problem> found(ContentIndex index) {
        var pages = Stream.concat(edition.singlePages().stream(), edition.guides().stream())
                .sorted(Comparator.comparing(page -> page.at().file()))
                .toList();
        return ContentIndex.BOUNDARY.around(
                index.file("site.yaml"),
                () -> problems(pages),
                fault -> List.of(ContentIndex.BOUNDARY.blame(fault, pages, Guide::at, this::problems)));
    }

    /** The different sentences of a page, as hashes in rising order. */
    static long[] hashes(Manuscript text) {
        var sentences = sentences(text);
        long[] all = new long[sentences.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = sentences.get(i).hash();
        }
        Arrays.sort(all);
        int different = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[different++] = all[i];
            }
        }
        return Arrays.copyOf(all, different);
    }

    private static List<Sentence> sentences(Manuscript text) {
        var sentences = new ArrayList<Sentence>();
        for (var paragraph : text.paragraphs()) {
            if (paragraph.kind() == ParagraphKind.PROSE && !paragraph.isToSay()) {
                for (var sentence : paragraph.sentences()) {
                    if (sentence.length() >= FEWEST_WORDS) {
                        sentences.add(sentence);
                    }
                }
            }
        }
        return sentences;
    }

    private List<Problem> problems(List<Guide> pages) {
        var repeated = repeated(pages);
        var standing = new HashMap<Long, List<Guide>>();
        for (var page : repeated.isEmpty() ? List.<Guide>of() : pages) {
            for (long hash : memory.sentences(page)) {
                if (repeated.contains(hash)) {
                    standing.computeIfAbsent(hash, key -> new ArrayList<>()).add(page);
                }
            }
        }
        return told(standing);
    }

    /** The hashes that at least three pages have. */
    private Set<Long> repeated(List<Guide> pages) {
        long[] all = sentences(pages);
        Arrays.sort(all);
        var repeated = new HashSet<Long>();
        for (int i = PAGES - 1; i < all.length; i++) {
            if (all[i] == all[i - PAGES + 1]) {
                repeated.add(all[i]);
            }
        }
        return repeated;
    }

    /** The sentences of all pages, as hashes. */
    private long[] sentences(List<Guide> pages) {
        var each = pages.stream().map(memory::sentences).toList();
        long[] all = new long[each.stream().mapToInt(some -> some.length).sum()];
        int length = 0;
        for (var some : each) {
            System.arraycopy(some, 0, all, length, some.length);
            length += some.length;
        }
        return all;
    }

    private List<Problem> told(Map<Long, List<Guide>> standing) {
        var byPage = new HashMap<Guide, Map<Long, List<Guide>>>();
        standing.forEach((hash, pages) -> byPage.computeIfAbsent(pages.get(PAGES - 1), page -> new HashMap<>())
                .put(hash, pages));
        var reader = new ManuscriptReader(edition.language());
        var told = new ArrayList<Problem>();
        byPage.forEach((page, untold) -> sentences(reader.of(page)).forEach(sentence -> {
            var pages = untold.remove(sentence.hash());
            if (pages != null) {
                told.add(problem(sentence, pages));
            }
        }));
        return told;
    }

    private static Problem problem(Sentence sentence, List<Guide> pages) {
        return Problem.warning(
                CODE,
                sentence.at(),
                "The sentence " + Quote.of(sentence) + " stands on " + pages.size() + " pages, the first of them "
                        + pages.get(0).at().file() + " and "
                        + pages.get(1).at().file() + ".",
                "Keep it where readers need it most; say it here in words that fit this page, or link to the other.");
    }
}
