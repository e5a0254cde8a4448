package aftercare.markdown.address;

/** Checks the address of a link or an image as the author wrote it. */
public interface AddressJudge {
    /** The target of a link. */
    Address link(String written);

    /** The target of an image. */
    Address image(String written);
}
