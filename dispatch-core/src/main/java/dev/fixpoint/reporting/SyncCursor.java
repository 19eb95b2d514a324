package dev.fixpoint.reporting;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a phone has, as short hashes of each thing's content. The server need not remember any phone, and finds every change,
 * wherever it was made; 48 bits are enough to tell two versions of the same few dozen visits apart.
 */
record SyncCursor(Set<Long> hashes) {
    private static final int OCTETS = 6;
    private static final int LONGEST = 8_000;

    /** One that is none of ours has nothing, so that everything is sent. */
    static SyncCursor parse(@Nullable String cursor) {
        var hashes = new HashSet<Long>();
        if (cursor != null && cursor.length() <= LONGEST) {
            try {
                var all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
                while (all.remaining() >= OCTETS) {
                    hashes.add((all.getShort() & 0xffffL) << 32 | all.getInt() & 0xffffffffL);
                }
            } catch (IllegalArgumentException _) {
                hashes.clear();
            }
        }
        return new SyncCursor(hashes);
    }

    static long hash(byte[] content) {
        try {
            var digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content));
            return (digest.getShort() & 0xffffL) << 32 | digest.getInt() & 0xffffffffL;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    String text() {
        var all = ByteBuffer.allocate(hashes.size() * OCTETS);
        new TreeSet<>(hashes).forEach(h -> all.putShort((short) (h >> 32)).putInt(h.intValue()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }
}
