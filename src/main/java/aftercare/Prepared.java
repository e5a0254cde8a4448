package aftercare;

import aftercare.model.Content;
import aftercare.problem.Problems;

/** Content that was read and checked, once for all clinics; its problems may hold errors. */
record Prepared(Content content, Problems problems) {}
