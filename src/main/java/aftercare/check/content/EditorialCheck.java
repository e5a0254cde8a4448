package aftercare.check.content;

/** A check that is a matter of style: {@code site.yaml} may set its severity. All others guard safety or structure. */
public interface EditorialCheck extends ContentCheck {
    /** The code of all its problems. */
    String code();
}
