package aftercare.model;

/**
 * The people that some guides are written for, an entry of {@code audiences} in {@code site.yaml}: {@code carers: {title: For
 * carers, reader: true}}.
 *
 * @param id what a guide's {@code audience} says
 * @param title of the list of their guides
 * @param isReader whether they are the ones that may need help themselves: their guides begin with warning signs, and stand
 *     first on the home page. Otherwise they work with such people
 */
public record Audience(String id, Text title, boolean isReader) {
    /** The audience of a guide that is for everybody. No site can define an audience of this name. */
    public static final String ALL = "all";
}
