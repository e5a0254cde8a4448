package aftercare.build;

import aftercare.pack.Packed;
import java.util.List;

/** A destination that makes packs. */
interface PackDestination extends Destination {
    /** The packs that were made, in the order of the clinics. */
    List<Packed> packed();
}
