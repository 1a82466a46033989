package nl.wissel.store.protect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.UnusableProject.Reason;
import org.bouncycastle.bcpg.AEADAlgorithmTags;
import org.bouncycastle.bcpg.CompressionAlgorithmTags;
import org.bouncycastle.bcpg.S2K;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPCompressedData;
import org.bouncycastle.openpgp.PGPCompressedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;
import org.bouncycastle.openpgp.PGPSessionKey;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcSessionKeyDataDecryptorFactory;

/// Bytes in an encrypted container and out of it again: an OpenPGP message of one kind only, so that a file in which anything else is said is
/// refused before anything is done with it.
final class Container {
    /// What a guess of the password costs.
    ///
    /// @param passes         over the memory
    /// @param lanes          that could be worked on at once
    /// @param memoryExponent 2 to this power KiB are needed
    record Hardness(int passes, int lanes, int memoryExponent) {
        /// The second choice of RFC 9106, for laptops: 64 MiB.
        static final Hardness USUAL = new Hardness(3, 4, 16);
        /// More is not tried: a file from elsewhere must not take all the memory there is.
        static final Hardness MOST = new Hardness(10, 16, 18);

        boolean isAtMost(Hardness most) {
            return passes >= 1 && lanes >= 1 && passes <= most.passes && lanes <= most.lanes && memoryExponent <= most.memoryExponent
                    && memoryExponent >= 3 && 1 << memoryExponent >= 8 * lanes;
        }
    }

    /// Of the data that are guarded together: 64 KiB.
    private static final int CHUNK_EXPONENT = 16;
    private static final int BUFFER = 1 << 16;

    private Container() {}

    static void write(byte[] content, char[] password, Hardness hardness, OutputStream out) throws IOException {
        var random = new SecureRandom();
        var key = new S2K.Argon2Params(hardness.passes(), hardness.lanes(), hardness.memoryExponent(), random);
        var generator = new PGPEncryptedDataGenerator(new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                .setWithAEAD(AEADAlgorithmTags.OCB, CHUNK_EXPONENT).setUseV6AEAD().setSecureRandom(random));
        generator.setForceSessionKey(true);
        generator.addMethod(new BcPBEKeyEncryptionMethodGenerator(password, key).setSecureRandom(random));
        try (var encrypted = generator.open(out, new byte[BUFFER]);
                var compressed = new PGPCompressedDataGenerator(CompressionAlgorithmTags.ZIP).open(encrypted);
                var literal = new PGPLiteralDataGenerator().open(compressed, PGPLiteralData.BINARY, "", content.length, PGPLiteralData.NOW)) {
            literal.write(content);
        } catch (PGPException impossible) {
            throw new IOException(impossible);
        }
    }

    /// @param file what it is called in a refusal
    static byte[] read(Path file, byte[] container, char[] password) throws UnusableProject {
        Preamble.check(file, container);
        try (var in = new ByteArrayInputStream(container)) {
            var list = new PGPEncryptedDataList(in);
            var session = session(file, list, password);
            byte[] content;
            try (var decrypted = list.extractSessionKeyEncryptedData().getDataStream(new BcSessionKeyDataDecryptorFactory(session))) {
                content = content(decrypted);
            }
            if (in.available() > 0) {
                throw new IOException("more behind it");
            }
            return content;
        } catch (IOException | PGPException | IllegalStateException damaged) {
            throw new UnusableProject(file, Reason.PROTECTED_DAMAGED, "", damaged);
        }
    }

    /// The key of the data, which is guarded by itself: when it cannot be had the password is not the one, or something before it was changed.
    private static PGPSessionKey session(Path file, PGPEncryptedDataList list, char[] password) throws UnusableProject {
        try {
            return ((PGPPBEEncryptedData) list.get(0)).getSessionKey(new BcPBEDataDecryptorFactory(password, new BcPGPDigestCalculatorProvider()));
        } catch (PGPException notTheKey) {
            throw new UnusableProject(file, Reason.WRONG_PASSWORD, "", notTheKey);
        }
    }

    /// All of it, to the end: what is read is used only once the last byte was found to be as it was written.
    private static byte[] content(InputStream decrypted) throws IOException, PGPException {
        if (new BcPGPObjectFactory(decrypted).nextObject() instanceof PGPCompressedData compressed
                && new BcPGPObjectFactory(compressed.getDataStream()).nextObject() instanceof PGPLiteralData literal) {
            var content = literal.getInputStream().readAllBytes();
            decrypted.transferTo(OutputStream.nullOutputStream());
            return content;
        }
        throw new IOException("no data in it");
    }
}
