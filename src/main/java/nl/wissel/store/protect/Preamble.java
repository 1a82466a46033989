package nl.wissel.store.protect;

import java.nio.file.Path;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.store.protect.Container.Hardness;

/// The first bytes of a container, which are the same in each but for what is random (RFC 9580, 5.3.2 and 5.13.2). They are compared one by
/// one before a library reads them, so that no file from elsewhere chooses another cipher, or a key that takes all the memory there is.
final class Preamble {
    /// A key packet of 88 bytes, version 6: AES-256 in OCB mode, by Argon2. Then come salt, hardness, nonce and the wrapped key.
    private static final int[] KEY = {0xC3, 88, 6, 38, 9, 2, 20, 4};
    private static final int HARDNESS = KEY.length + 16;
    private static final int KEY_END = 90;
    private static final int DATA_TAG = 0xD2;
    /// Data of version 2: AES-256 in OCB mode, 64 KiB at a time.
    private static final int[] DATA = {2, 9, 2, 10};
    private static final int LONGEST_LENGTH = 5;

    private Preamble() {}

    /// @throws UnusableProject when it is no container, or its beginning is not whole
    static void check(Path file, byte[] container) throws UnusableProject {
        if (container.length == 0 || !isAs(KEY, container, 0)) {
            throw new UnusableProject(file, Reason.NOT_PROTECTED, "", null);
        }
        if (container.length < KEY_END + 1 + LONGEST_LENGTH + DATA.length || !hardness(container).isAtMost(Hardness.MOST)
                || at(container, KEY_END) != DATA_TAG || !isAs(DATA, container, afterLength(container))) {
            throw new UnusableProject(file, Reason.PROTECTED_DAMAGED, "", null);
        }
    }

    private static Hardness hardness(byte[] container) {
        return new Hardness(at(container, HARDNESS), at(container, HARDNESS + 1), at(container, HARDNESS + 2));
    }

    /// Where the data packet goes on behind its length, which takes one, two or five bytes (RFC 9580, 4.2.1).
    private static int afterLength(byte[] container) {
        var first = at(container, KEY_END + 1);
        return KEY_END + 1 + (first == 255 ? LONGEST_LENGTH : first >= 192 && first < 224 ? 2 : 1);
    }

    /// As far as there are bytes.
    private static boolean isAs(int[] expected, byte[] found, int from) {
        for (var i = 0; i < expected.length && from + i < found.length; i++) {
            if (at(found, from + i) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xff;
    }
}
