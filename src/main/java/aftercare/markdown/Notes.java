package aftercare.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The footnotes of a text, numbered in the order in which they are first referred to. */
final class Notes {
    private final Map<String, FootnoteBlock> byName = new HashMap<>();
    private final List<FootnoteBlock> defined = new ArrayList<>();
    private final List<FootnoteBlock> numbered = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final Map<FootnoteBlock, Integer> references = new HashMap<>();

    /** @param all those of a text, in the order in which they stand */
    Notes(Iterable<FootnoteBlock> all) {
        all.forEach(note -> byName.putIfAbsent(SameName.of(note.getText()), note));
    }

    /** The first note of a name; names are equal whatever the case of their letters. */
    Optional<FootnoteBlock> named(CharSequence name) {
        return Optional.ofNullable(byName.get(SameName.of(name)));
    }

    void define(FootnoteBlock note) {
        defined.add(note);
    }

    /** Counts one more reference to a note. */
    void refer(FootnoteBlock note) {
        if (references.merge(note, 1, Integer::sum) == 1) {
            numbered.add(note);
            numbers.put(note, numbered.size());
        }
    }

    /** The number of a note, from 1; 0 when nothing has referred to it. */
    int number(FootnoteBlock note) {
        return numbers.getOrDefault(note, 0);
    }

    int references(FootnoteBlock note) {
        return references.getOrDefault(note, 0);
    }

    /** The note with this number, from 1. Writing a note may add further ones. */
    FootnoteBlock numbered(int number) {
        return numbered.get(number - 1);
    }

    int count() {
        return numbered.size();
    }

    List<FootnoteBlock> defined() {
        return defined;
    }
}
