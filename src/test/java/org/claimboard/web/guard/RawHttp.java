package org.claimboard.web.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends bytes as they are, which no decent client does, and reads what comes back until the connection is closed. */
final class RawHttp {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final String HEAD_END = "\r\n\r\n";

    private final URL server;

    RawHttp(URL server) {
        this.server = server;
    }

    /** @param status 0 where the connection was closed without an answer */
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }
    }

    String host() {
        return server.getHost() + ":" + server.getPort();
    }

    Answer send(String request) throws IOException {
        return send(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    Answer send(byte[] request) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                InputStream in = socket.getInputStream();
                in.transferTo(read);
            } catch (SocketException closed) {
                // a server may answer and close while a body that it will not read is still being sent
            }
        }
        return parsed(read.toString(StandardCharsets.UTF_8));
    }

    private static Answer parsed(String text) {
        int end = text.indexOf(HEAD_END);
        if (end < 0) {
            return new Answer(0, Map.of(), text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        Arrays.stream(lines).skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + ", " + other);
        });
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + HEAD_END.length()));
    }
}
