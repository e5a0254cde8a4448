package aftercare.markdown;

/** Judges what an author wrote as an address. */
interface AddressJudge {
    /** Where a link leads. */
    Address link(String written);

    /** Which image is shown. */
    Address image(String written);
}
