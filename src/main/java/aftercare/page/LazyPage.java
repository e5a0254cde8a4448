package aftercare.page;

import java.util.function.Function;

/**
 * A page of the site that is planned only when it is needed.
 *
 * @param address below the site's folder
 * @param page plans it from the content of its language at that time
 */
record LazyPage(String address, Function<EditionPlanner, Page> page) {}
