package aftercare.check.dose;

import aftercare.problem.Location;
import aftercare.prose.Manuscript;
import aftercare.prose.MedicineNames;
import aftercare.prose.Paragraph;
import aftercare.prose.Paragraph.ParagraphKind;
import aftercare.prose.Sentence;
import aftercare.prose.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what "one" or "them" may stand for: the nearest words before it that speak of medicines, or of things that readers
 * take and do not swallow, such as walks.
 */
final class SpokenOf {
    /** How many sentences and words to look back: no reader looks further, and a long text is read in linear time. */
    private static final int SENTENCES = 5;

    private static final int WORDS = 30;

    private static final Set<String> OTHERS = WordSet.of(
            "stairs steps walks strolls breaks rests pauses naps breaths baths showers swims movements exercises"
                    + " stretches photos pictures selfies readings measurements notes turns classes courses lessons"
                    + " sessions tests quizzes exams surveys seats trips routes paths buses trains taxis lifts holidays"
                    + " sips leaflets cards copies forms tickets booklets towels bands cushions pillows snacks apples"
                    + " bananas oranges");
    /** Of these one alone can be meant, if it has an article: "A walk helps." Without one they can be verbs: "Rest." */
    private static final Set<String> OTHER = WordSet.of(
            "walk stroll break rest pause nap bath shower swim movement exercise stretch photo picture selfie reading"
                    + " measurement note turn class course lesson session test quiz exam survey seat trip route path bus"
                    + " train taxi lift holiday sip leaflet card copy form ticket booklet towel band cushion pillow snack");

    private static final Set<String> ARTICLES = WordSet.of("a an the this each every");
    /** Behind one of these they are an occasion, not what is taken: "after a bath, take two". */
    private static final Set<String> OCCASIONS = WordSet.of("if when after before during with while until from");

    private static final Set<String> HELPING =
            WordSet.of("help helps relax relaxes calm calms ease eases soothe soothes refresh refreshes");
    /** How many words the name of a thing has at most, with the verb behind it. */
    private static final int HELP = 6;
    /** Words before "help" that do not name what can be taken, or that may name a medicine. */
    private static final Set<String> NO_THINGS = WordSet.of(
            "this these those that which always sometimes vitamins vitamin supplements supplement remedies remedy herbs"
                    + " drops sprays syrups patches ones it they can may");

    /** What was spoken of. */
    enum Matter {
        MEDICINE,
        OTHER,
        UNKNOWN,
        /** No sentence stands before in the paragraph. */
        NOTHING
    }

    /**
     * What was spoken of before the words of a sentence.
     *
     * @param paragraph the index of its paragraph in the text
     * @param sentence its index in the paragraph
     */
    record Before(SpokenOf text, int paragraph, int sentence) {
        Matter word(int index) {
            return text.before(this, index);
        }
    }

    private final Manuscript text;
    private final Set<String> medicines;
    /** Made when the first is asked for: few texts take doses without a name. */
    private @Nullable NavigableMap<Location, Paragraph> headings;

    /** @param medicines their names, in small letters */
    SpokenOf(Manuscript text, Set<String> medicines) {
        this.text = text;
        this.medicines = medicines;
    }

    private NavigableMap<Location, Paragraph> headings() {
        if (headings == null) {
            var found = new TreeMap<Location, Paragraph>();
            text.paragraphs().stream()
                    .filter(paragraph -> paragraph.kind() == ParagraphKind.LABEL)
                    .forEach(heading -> found.put(heading.text().at(), heading));
            headings = found;
        }
        return headings;
    }

    /** What was spoken of before a word: in its sentence, its paragraph, the one before, the heading above. */
    private Matter before(Before place, int word) {
        int paragraph = place.paragraph;
        int sentence = place.sentence;
        var own = text.paragraphs().get(paragraph);
        var sentences = own.sentences();
        var found = in(sentences.get(sentence), word);
        for (int i = sentence - 1; found == Matter.UNKNOWN && i >= Math.max(0, sentence - SENTENCES); i--) {
            found = in(sentences.get(i), sentences.get(i).length());
        }
        for (var other : around(paragraph)) {
            found = found == Matter.UNKNOWN ? last(other) : found;
        }
        return found == Matter.UNKNOWN && sentence == 0 ? Matter.NOTHING : found;
    }

    /** The paragraph before, and the heading above. */
    private List<Paragraph> around(int paragraph) {
        var own = text.paragraphs().get(paragraph);
        var around = new ArrayList<Paragraph>();
        if (paragraph > 0 && text.paragraphs().get(paragraph - 1).kind() == own.kind()) {
            around.add(text.paragraphs().get(paragraph - 1));
        }
        var heading = headings().lowerEntry(own.text().at());
        if (heading != null) {
            around.add(heading.getValue());
        }
        return around;
    }

    private Matter last(Paragraph paragraph) {
        var sentences = paragraph.sentences();
        for (int i = sentences.size() - 1; i >= Math.max(0, sentences.size() - SENTENCES); i--) {
            var found = in(sentences.get(i), sentences.get(i).length());
            if (found != Matter.UNKNOWN) {
                return found;
            }
        }
        return Matter.UNKNOWN;
    }

    private Matter in(Sentence sentence, int end) {
        for (int i = end - 1; i >= Math.max(0, end - WORDS); i--) {
            var word = sentence.word(i);
            if (medicines.contains(word) || MedicineNames.PIECES.contains(word)) {
                return Matter.MEDICINE;
            }
            boolean isOther = OTHERS.contains(word) || (OTHER.contains(word) && sentence.names(ARTICLES, i - 2, i));
            if (isOther && !sentence.names(OCCASIONS, i - 4, i)) {
                return Matter.OTHER;
            }
        }
        return isHelp(sentence, end) ? Matter.OTHER : Matter.UNKNOWN;
    }

    /**
     * Whether a sentence begins with what helps, and then says so: "Bike rides help", "A cup of tea calms you". It is no
     * medicine, as none was named.
     */
    private static boolean isHelp(Sentence sentence, int end) {
        for (int verb = 1; verb < Math.min(end, HELP); verb++) {
            if (HELPING.contains(sentence.word(verb))) {
                var thing = sentence.word(verb - 1);
                boolean isMany = thing.endsWith("s") && !NO_THINGS.contains(thing);
                return isMany || (sentence.isOneOf(ARTICLES, 0) && verb > 1 && !NO_THINGS.contains(thing));
            }
        }
        return false;
    }
}
