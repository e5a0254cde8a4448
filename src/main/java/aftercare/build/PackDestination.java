package aftercare.build;

import aftercare.pack.Packed;
import java.util.List;

/** Where packs go. */
interface PackDestination extends Destination {
    /** The packs that were made, in the order of the clinics. */
    List<Packed> packed();
}
