package aftercare.doctor;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A server on loopback with a certificate that nobody but itself has signed. */
final class SelfSignedServer {
    private static final String PASSWORD = "secret";

    private SelfSignedServer() {}

    /** It is not started yet. Its key is kept in the folder. */
    static HttpServer in(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(newKey(folder))));
        return server;
    }

    /** Java has no public way to sign a certificate but its program. */
    private static KeyStore newKey(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        var store = folder.resolve("key.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var state = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "x",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (state != 0) {
            throw new IOException("keytool ended with " + state);
        }
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }

    private static SSLContext context(KeyStore key) throws GeneralSecurityException {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(key, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
