package aftercare.read;

import aftercare.model.Sign;
import aftercare.model.TranslatedFile;
import aftercare.model.Words;
import aftercare.read.document.QuestionSet;
import aftercare.read.document.UnjoinedSelfCheck;
import aftercare.read.translation.MadeFrom;
import java.util.List;
import java.util.Map;

/**
 * The parts of one language's content that a translation takes over from its source.
 *
 * @param sets question sets by name
 * @param madeFrom what its texts were translated from
 * @param translated how its data files stand to the source
 */
record EditionDraft(
        String locale,
        Map<String, QuestionSet> sets,
        List<UnjoinedSelfCheck> selfChecks,
        Map<String, Sign> signs,
        Words words,
        MadeFrom madeFrom,
        List<TranslatedFile> translated) {}
