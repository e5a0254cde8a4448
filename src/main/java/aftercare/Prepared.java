package aftercare;

import aftercare.model.Content;
import aftercare.page.Plan;
import aftercare.problem.Problems;

/** Content that was read, checked and planned; its problems may hold errors. */
record Prepared(Content content, Plan plan, Problems problems) {}
