package nl.wissel.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.inventory.Camera;
import org.jspecify.annotations.Nullable;

/// `rail-like.csv`: a long list as a Dutch Excel saves it: semicolons, Windows-1252, decimal commas, `d-m-yyyy`.
final class RailLike {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT);
    private static final LocalDate VITAL_DEADLINE = LocalDate.of(2028, 12, 31);

    private RailLike() {}

    static void write(Path file) throws IOException {
        var lines = Rail.cameras().stream().map(drawn -> line(COLUMNS.stream().map(column -> text(column.value().apply(drawn)))));
        var header = line(COLUMNS.stream().map(Column::header));
        Files.writeString(file, Stream.concat(Stream.of(header), lines).collect(Collectors.joining("\r\n", "", "\r\n")), WINDOWS);
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> cell.contains(";") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell).collect(Collectors.joining(";"));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> day.format(DAY);
            case BigDecimal euros -> "€ " + String.format(Locale.GERMANY, "%,.2f", euros);
            default -> value.toString();
        };
    }

    private static final List<Column<Drawn>> COLUMNS = List.of(Column.id("Middel-ID"), Column.device("Omschrijving", 30, Camera.Device::name),
            Column.device("Fabrikant", 16, Camera.Device::brand), Column.device("Typenummer", 20, Camera.Device::model),
            Column.device("Soort", 14, Camera.Device::type), Column.mac("MAC-adres", Column::withDashes), Column.camera("IP-adres", 14, RailLike::ip),
            Column.place("Locatie", 30, Camera.Place::site), Column.place("Beheerder", 24, Camera.Place::department),
            Column.book("Plaatsingsdatum", Camera.Book::installed), Column.price("Aanschafwaarde"),
            Column.lifeYears("Afschrijvingstermijn"), Column.use("Netwerk", 20, Camera.Use::network), Column.use("Doel", 20, Camera.Use::purpose),
            Column.status("Status"), new Column<>("Uiterlijk", 10, drawn -> drawn.location().vital() ? VITAL_DEADLINE : null),
            Column.use("Opmerking", 20, Camera.Use::remarks));

    private static String ip(Camera camera) {
        int number = camera.origin().row();
        return "10.%s.%d.%d".formatted(camera.id().substring(1, 2), number / 200, number % 200 + 10);
    }
}
