package aftercare.publish;

import java.io.IOException;

/** The machine would not let a site be published. A stand-in. */
public final class PublishException extends IOException {
    private static final long serialVersionUID = 1;

    PublishException(String message) {
        super(message);
    }
}
