package nl.wissel.store.row;

import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the cells of rows come from: rows one after the other, columns counted from 1.
sealed interface CellSource {
    boolean next() throws SQLException;

    @Nullable String text(int column) throws SQLException;

    /// @return null when there is nothing
    @Nullable Long whole(int column) throws SQLException;

    /// @return null when there is nothing
    @Nullable Double real(int column) throws SQLException;

    /// What a file gives.
    record OfFile(ResultSet results) implements CellSource {
        @Override
        public boolean next() throws SQLException {
            return results.next();
        }

        @Override
        public @Nullable String text(int column) throws SQLException {
            return results.getString(column);
        }

        @Override
        public @Nullable Long whole(int column) throws SQLException {
            var number = results.getLong(column);
            return number == 0 && results.wasNull() ? null : Long.valueOf(number);
        }

        @Override
        public @Nullable Double real(int column) throws SQLException {
            var number = results.getDouble(column);
            return number == 0 && results.wasNull() ? null : Double.valueOf(number);
        }
    }

    /// A single row as it would be in a file.
    record OfRow(List<@Nullable Object> cells) implements CellSource {
        @Override
        public boolean next() {
            return true;
        }

        @Override
        public @Nullable String text(int column) {
            var cell = cells.get(column - 1);
            return cell == null ? null : cell.toString();
        }

        @Override
        public @Nullable Long whole(int column) throws SQLException {
            var number = number(column);
            return number == null ? null : Long.valueOf(number.longValue());
        }

        @Override
        public @Nullable Double real(int column) throws SQLException {
            var number = number(column);
            return number == null ? null : Double.valueOf(number.doubleValue());
        }

        private @Nullable Number number(int column) throws SQLException {
            return switch (cells.get(column - 1)) {
                case null -> null;
                case Number number -> number;
                case Object other -> throw new SQLDataException("expected a number, found " + other);
            };
        }
    }
}
