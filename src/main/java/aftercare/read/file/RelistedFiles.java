package aftercare.read.file;

import java.io.IOException;
import java.io.InputStream;

/** The files of another content folder under a list of their own. */
public interface RelistedFiles extends ContentFiles {
    /** The folder that the files are in. */
    ContentFiles whole();

    @Override
    default InputStream open(ContentFile file) throws IOException {
        return whole().open(file);
    }

    @Override
    default String shown(String path) {
        return whole().shown(path);
    }

    @Override
    default boolean isReplaced(String path) {
        return whole().isReplaced(path);
    }
}
