package aftercare.markdown.typography;

/**
 * The quotation marks of a language, with the no-break spaces that belong to them.
 *
 * @param innerOpen begins a quotation within another
 * @param innerClose ends it
 */
record Marks(String open, String close, String innerOpen, String innerClose) {
    static final String APOSTROPHE = "’";

    /**
     * Whether the mark that ends an inner quotation is also the apostrophe, as in English, so that the two cannot be told
     * apart.
     */
    boolean endsLikeApostrophe() {
        return innerClose.equals(APOSTROPHE);
    }
}
