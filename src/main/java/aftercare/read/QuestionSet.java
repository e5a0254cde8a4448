package aftercare.read;

import aftercare.model.Guide;
import aftercare.model.Text;
import java.util.List;

/** Questions that several self-checks share: {@code question-sets/warning-signs.yaml}. */
record QuestionSet(ContentFile file, Text title, Steps steps, List<Guide.Ignore> ignores, String hash) {
    QuestionSet {
        ignores = List.copyOf(ignores);
    }

    /** The name by which self-checks include it: {@code warning-signs}. */
    String name() {
        return file.stem();
    }
}
