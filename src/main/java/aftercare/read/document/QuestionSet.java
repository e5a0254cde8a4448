package aftercare.read.document;

import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.read.file.ContentFile;
import java.util.List;

/** Questions that several self-checks share: {@code question-sets/warning-signs.yaml}. */
public record QuestionSet(ContentFile file, Text title, Steps steps, List<Guide.Ignore> ignores, String hash) {
    public QuestionSet {
        ignores = List.copyOf(ignores);
    }

    /** The name by which self-checks include it: {@code warning-signs}. */
    public String name() {
        return file.stem();
    }
}
