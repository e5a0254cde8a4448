package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureFormatsTest {
    @Test
    void aDamagedPictureIsNoFaultOfThePrinter() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "gif", out);
        var half = Arrays.copyOf(out.toByteArray(), out.size() / 2);

        assertThatThrownBy(() -> PictureFormats.printable(half)).isInstanceOf(PictureFormats.DamagedPicture.class);
    }
}
