package aftercare.check.severity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Lists the editorial checks, whose severity {@code site.yaml} may set. All others guard safety or structure. */
public final class Editorial {
    /** The codes, sorted. */
    public static final Set<String> CODES = Collections.unmodifiableSet(new TreeSet<>(Set.of(
            "AC315", // dates of reviews
            "AC317", // reviews that are overdue
            "AC318", // length of the main message
            "AC320", // order of care cards
            "AC324", // warning signs first
            "AC325", // wording of do-not lists
            "AC329", // sources that are not used
            "AC330", // old sources
            "AC331", // evidence words without a source
            "AC336", // reviews of pages about medicines
            "AC337", // claims without a source
            "AC338", // promises
            "AC339", // reading grade
            "AC340", // long words
            "AC341", // long sentences
            "AC342", // long paragraphs
            "AC343", // mean length of sentences
            "AC344", // hard words
            "AC345", // speaking to the reader
            "AC346", // a list of what to do
            "AC347", // steps that begin with a verb
            "AC350", // percentages
            "AC351", // sums
            "AC352"))); // colours of skin

    private Editorial() {}
}
