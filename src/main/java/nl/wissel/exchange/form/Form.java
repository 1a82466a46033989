package nl.wissel.exchange.form;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.wissel.sheet.Row;

/// The columns of a workbook that is filled in.
///
/// @param id       the column that tells whose row it is
/// @param required a row that names all of these is the header
/// @param columns  a row read as a header: which columns it names, and where each stands, from 0
public record Form<C extends Enum<C>>(C id, Set<C> required, Function<Row, Map<C, Integer>> columns) {
    public Form {
        required = Set.copyOf(required);
    }
}
