package dev.fixpoint.roads;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * Where imported networks live on disk: one directory each, named by the checksum of the extract and of how it was imported.
 * A directory is filled under another name and renamed when it is complete, by whoever holds the lock; so what is found
 * under its own name is whole, and two processes that start at once import once.
 */
final class NetworkCache {
    /** Counts up whenever the same extract and settings would give another network. */
    private static final String FORMAT = "fixpoint-roads-1/graphhopper-11/car";

    private static final Object IN_THIS_PROCESS = new Object();

    private final Path root;

    NetworkCache(Path root) {
        this.root = root;
    }

    /** Fills an empty directory with a network. */
    interface Import {
        void into(Path directory) throws IOException;
    }

    /** The directory of the network, imported now if nobody has before. */
    Path directory(Path extract, RoadSettings settings, Import importing) throws IOException {
        var name = checksum(extract, settings);
        var directory = root.resolve(name);
        Files.createDirectories(root);
        synchronized (IN_THIS_PROCESS) {
            try (var lockFile = FileChannel.open(
                            root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = lockFile.lock()) {
                if (!Files.isDirectory(directory)) {
                    var part = root.resolve(name + ".part");
                    delete(part);
                    Files.createDirectory(part);
                    importing.into(part);
                    rename(part, directory);
                }
            }
        }
        return directory;
    }

    private static void rename(Path part, Path directory) throws IOException {
        try {
            Files.move(part, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("%s must be on a file system that renames at once".formatted(directory), e);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String checksum(Path extract, RoadSettings settings) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((FORMAT + '/' + settings.leastNetworkNodes()).getBytes(StandardCharsets.UTF_8));
            try (var bytes = Files.newInputStream(extract)) {
                var buffer = new byte[1 << 16];
                for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
