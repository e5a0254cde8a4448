package aftercare.markdown.typography;

/**
 * The quotation marks of a language, with the no-break spaces that belong to them.
 *
 * @param innerOpen begins a quotation within another
 * @param innerClose ends it
 */
record Marks(String open, String close, String innerOpen, String innerClose) {
    static final String APOSTROPHE = "’";

    /** Marks that were typed with an apostrophe's sign, as those of English, cannot be told from it. */
    boolean endsLikeApostrophe() {
        return innerClose.equals(APOSTROPHE);
    }
}
