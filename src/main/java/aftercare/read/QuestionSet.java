package aftercare.read;

import aftercare.model.Text;

/** Questions that several self-checks share: {@code question-sets/warning-signs.yaml}. */
record QuestionSet(ContentFile file, Text title, Steps steps, String hash) {
    /** The name by which self-checks include it: {@code warning-signs}. */
    String name() {
        return file.stem();
    }
}
