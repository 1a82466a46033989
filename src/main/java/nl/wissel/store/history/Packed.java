package nl.wissel.store.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.wissel.store.row.RowChange;
import org.jspecify.annotations.Nullable;

/// Bytes as they are kept: deflated.
final class Packed {
    private static final int NOTHING = 0;
    private static final int TEXT = 1;
    private static final int WHOLE = 2;
    private static final int REAL = 3;

    private Packed() {}

    static byte[] pack(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] unpack(byte[] packed) throws SQLDataException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new SQLDataException("cannot be unpacked: " + damaged.getMessage(), damaged);
        }
    }

    static byte[] pack(List<RowChange> changes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(packed))) {
            out.writeInt(changes.size());
            for (var change : changes) {
                out.writeUTF(change.table());
                write(out, change.before());
                write(out, change.after());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static List<RowChange> changes(byte[] packed) throws SQLDataException {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            var count = in.readInt();
            var changes = new ArrayList<RowChange>();
            for (var i = 0; i < count; i++) {
                changes.add(new RowChange(in.readUTF(), read(in), read(in)));
            }
            return changes;
        } catch (IOException damaged) {
            throw new SQLDataException("cannot be unpacked: " + damaged.getMessage(), damaged);
        }
    }

    private static void write(DataOutputStream out, @Nullable List<@Nullable Object> row) throws IOException {
        out.writeShort(row == null ? -1 : row.size());
        for (var cell : row == null ? List.<@Nullable Object>of() : row) {
            switch (cell) {
                case null -> out.writeByte(NOTHING);
                case Double real -> {
                    out.writeByte(REAL);
                    out.writeDouble(real);
                }
                case Number whole -> {
                    out.writeByte(WHOLE);
                    out.writeLong(whole.longValue());
                }
                case Object text -> {
                    var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                    out.writeByte(TEXT);
                    out.writeInt(bytes.length);
                    out.write(bytes);
                }
            }
        }
    }

    private static @Nullable List<@Nullable Object> read(DataInputStream in) throws IOException {
        var size = in.readShort();
        if (size < 0) {
            return null;
        }
        var row = new ArrayList<@Nullable Object>(size);
        for (var i = 0; i < size; i++) {
            row.add(switch (in.readByte()) {
                case NOTHING -> null;
                case WHOLE -> in.readLong();
                case REAL -> in.readDouble();
                default -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            });
        }
        return row;
    }
}
