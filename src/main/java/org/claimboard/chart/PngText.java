package org.claimboard.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Puts texts into a PNG, as chunks of type iTXt (PNG specification, third edition, 11.3.3.4): unlike tEXt, they hold any
 * language. They stand directly behind the header, where every reader finds them before the picture.
 */
final class PngText {
    private static final int SIGNATURE = 8;
    private static final int CHUNK_FRAME = 12;

    private PngText() {}

    /** @param texts keyword to text; a keyword is Latin letters, e.g. "Title" */
    static byte[] into(byte[] png, Map<String, String> texts) {
        int header = SIGNATURE + CHUNK_FRAME + ByteBuffer.wrap(png).getInt(SIGNATURE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, header);
        texts.forEach((keyword, text) -> out.writeBytes(chunk(keyword, text)));
        out.write(png, header, png.length - header);
        return out.toByteArray();
    }

    private static byte[] chunk(String keyword, String text) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes("iTXt".getBytes(StandardCharsets.ISO_8859_1));
        content.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        // keyword's end, not compressed, no method, no language, no translated keyword
        content.writeBytes(new byte[] {0, 0, 0, 0, 0});
        content.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        CRC32 check = new CRC32();
        check.update(content.toByteArray());
        return ByteBuffer.allocate(Integer.BYTES + content.size() + Integer.BYTES)
                .putInt(content.size() - Integer.BYTES)
                .put(content.toByteArray())
                .putInt((int) check.getValue())
                .array();
    }
}
