package aftercare.pack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real web server from a Debian package, on loopback. It is always stopped, even when the test run is killed. */
final class WebServer implements AutoCloseable {
    private static final long MOST_MILLIS_TO_START = 20_000;
    private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));

    private final Process process;
    private final Thread atExit;
    private final int port;
    private final Path log;

    private WebServer(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.atExit = new Thread(this::stop);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Starts a server.
     *
     * @param home a folder for its settings and logs
     * @param root the folder served at {@code /}
     * @param path where the unpacked pack is below it, with a slash at each end
     */
    static WebServer start(Kind kind, Path home, Path root, String path) throws IOException, InterruptedException {
        int port = freePort();
        var config = home.resolve("server.conf");
        Files.writeString(config, kind.config(home, port, root, path));
        var log = home.resolve("log.txt");
        var builder = new ProcessBuilder(kind.command(config))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_DATA_HOME", home.toString());
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        var server = new WebServer(builder.start(), port, log);
        try {
            server.awaitStart();
            return server;
        } catch (IOException | InterruptedException failure) {
            server.close();
            throw failure;
        }
    }

    String url(String pathAndAddress) {
        return "http://127.0.0.1:" + port + pathAndAddress;
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitStart() throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + MOST_MILLIS_TO_START;
        while (System.currentTimeMillis() < end && process.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IOException("the server did not start: " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Which server. */
    enum Kind {
        NGINX {
            @Override
            List<String> command(Path config) {
                return List.of("/usr/sbin/nginx", "-c", config.toString());
            }

            @Override
            String config(Path home, int port, Path root, String path) throws IOException {
                var settings = home.resolve("site.conf");
                Files.writeString(
                        settings,
                        Files.readString(root.resolve(path.substring(1) + "nginx.conf"))
                                .replace("# brotli_static on;", "brotli_static on;"));
                return """
                        load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
                        %s
                        daemon off;
                        worker_processes 1;
                        pid %2$s/nginx.pid;
                        error_log stderr warn;
                        events {}
                        http {
                            include /etc/nginx/mime.types;
                            access_log off;
                            gzip on;
                            client_body_temp_path %2$s/body;
                            proxy_temp_path %2$s/proxy;
                            fastcgi_temp_path %2$s/fastcgi;
                            uwsgi_temp_path %2$s/uwsgi;
                            scgi_temp_path %2$s/scgi;
                            server {
                                listen 127.0.0.1:%3$d;
                                root %4$s;
                                include %5$s;
                            }
                        }
                        """.formatted(IS_ROOT ? "user root;" : "", home, port, root, settings);
            }
        },
        APACHE {
            @Override
            List<String> command(Path config) {
                return List.of("/usr/sbin/apache2", "-f", config.toString(), "-DFOREGROUND");
            }

            @Override
            String config(Path home, int port, Path root, String path) {
                return apache(home, port, root)
                        + modules("dir", "mime", "setenvif", "headers", "rewrite", "filter", "deflate")
                        + """
                        TypesConfig /etc/mime.types
                        AddType application/x-gzip .gz .tgz
                        AddLanguage br .br
                        AddOutputFilterByType DEFLATE text/html text/css text/javascript image/svg+xml
                        """;
            }
        },
        /** Apache without optional modules, as on cheap web space. */
        BARE_APACHE {
            @Override
            List<String> command(Path config) {
                return APACHE.command(config);
            }

            @Override
            String config(Path home, int port, Path root, String path) {
                return apache(home, port, root);
            }
        },
        CADDY {
            @Override
            List<String> command(Path config) {
                return List.of("/usr/bin/caddy", "run", "--config", config.toString(), "--adapter", "caddyfile");
            }

            @Override
            String config(Path home, int port, Path root, String path) {
                return """
                        {
                            admin off
                            auto_https off
                        }
                        http://127.0.0.1:%d {
                            bind 127.0.0.1
                            root * %s
                            import %s%sCaddyfile
                        }
                        """.formatted(port, root, root, path);
            }
        };

        abstract List<String> command(Path config);

        abstract String config(Path home, int port, Path root, String path) throws IOException;

        private static String apache(Path home, int port, Path root) {
            return """
                    ServerRoot %1$s
                    ServerName 127.0.0.1
                    Listen 127.0.0.1:%2$d
                    PidFile %1$s/apache.pid
                    DefaultRuntimeDir %1$s
                    Mutex file:%1$s default
                    ErrorLog %1$s/error.log
                    %3$s
                    DocumentRoot %4$s
                    <Directory %4$s>
                        AllowOverride FileInfo
                        Options FollowSymLinks
                        Require all granted
                    </Directory>
                    """.formatted(
                            home,
                            port,
                            modules("mpm_event", "authz_core") + (IS_ROOT ? "User www-data\nGroup www-data" : ""),
                            root);
        }

        private static String modules(String... names) {
            var text = new StringBuilder();
            for (var name : names) {
                text.append("LoadModule ")
                        .append(name)
                        .append("_module /usr/lib/apache2/modules/mod_")
                        .append(name)
                        .append(".so\n");
            }
            return text.toString();
        }
    }
}
