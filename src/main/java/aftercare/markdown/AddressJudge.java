package aftercare.markdown;

/** Checks the address of a link or an image as the author wrote it. */
interface AddressJudge {
    /** The target of a link. */
    Address link(String written);

    /** The target of an image. */
    Address image(String written);
}
