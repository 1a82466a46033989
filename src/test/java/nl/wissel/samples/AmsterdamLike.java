package nl.wissel.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wissel.inventory.Camera;

import static nl.wissel.samples.Column.book;
import static nl.wissel.samples.Column.device;
import static nl.wissel.samples.Column.id;
import static nl.wissel.samples.Column.lifeYears;
import static nl.wissel.samples.Column.mac;
import static nl.wissel.samples.Column.place;
import static nl.wissel.samples.Column.price;
import static nl.wissel.samples.Column.status;
import static nl.wissel.samples.Column.use;

/// `amsterdam-like.xlsx`: what the departments of a city hand in, each in its own words.
final class AmsterdamLike {
    private static final Set<String> SMALL = Set.of("Sport en Bos", "Afvalverwerking", "Haven- en Waterbeheer");

    private AmsterdamLike() {}

    static void write(Path file) throws IOException {
        var cameras = City.cameras();
        var workbook = new SampleWorkbook();
        workbook.list("V&OR", "", TRAFFIC, of(cameras, Set.of("Verkeer & Openbare Ruimte")));
        workbook.list("OOV", "Cameratoezicht: stand per 1 september 2026", ORDER, of(cameras, Set.of("Openbare Orde en Veiligheid")));
        workbook.list("Parkeren", "", PARKING, of(cameras, Set.of("Parkeren")));
        workbook.list("Vastgoed", "Camera's in gemeentelijke gebouwen", BUILDINGS, of(cameras, Set.of("Vastgoed")));
        workbook.list("Metro en Tram", "", METRO, of(cameras, Set.of("Metro en Tram")));
        workbook.list("Overige afdelingen", "", OTHERS, of(cameras, SMALL));
        workbook.row(workbook.sheet("Toelichting"), 0, "Alle gegevens in dit bestand zijn verzonnen.");
        workbook.write(file);
    }

    private static List<Drawn> of(List<Drawn> cameras, Set<String> departments) {
        return cameras.stream().filter(drawn -> departments.contains(drawn.camera().place().department())).toList();
    }

    private static final List<Column<Drawn>> TRAFFIC = List.of(id("Cameranummer"), device("Naam", 36, Camera.Device::name), device("Merk", 16, Camera.Device::brand),
            device("Model", 22, Camera.Device::model), device("Soort", 14, Camera.Device::type), mac("MAC-adres", mac -> mac.toUpperCase(Locale.ROOT)),
            place("Afdeling", 24, Camera.Place::department), place("Kostenplaats", 12, Camera.Place::costCentre), place("Locatie", 36, Camera.Place::site),
            place("Breedtegraad", 12, place -> place.coordinates() == null ? null : place.coordinates().latitude()),
            place("Lengtegraad", 12, place -> place.coordinates() == null ? null : place.coordinates().longitude()),
            book("Plaatsingsdatum", Camera.Book::installed), price("Aanschafwaarde"), lifeYears("Levensduur"),
            book("Einde ondersteuning", Camera.Book::endOfSupport), book("Einddatum contract", Camera.Book::contractEnd),
            device("Leverancier", 22, Camera.Device::supplier), use("Netwerk", 20, Camera.Use::network), use("Doel", 22, Camera.Use::purpose), status("Status"),
            use("Opmerking", 24, Camera.Use::remarks));

    private static final List<Column<Drawn>> ORDER = List.of(id("Objectnummer"), device("Omschrijving", 32, Camera.Device::name),
            place("Locatie", 32, Camera.Place::site), place("Dienst", 28, Camera.Place::department), device("Fabrikant", 16, Camera.Device::brand),
            device("Typenummer", 22, Camera.Device::model), device("Cameratype", 14, Camera.Device::type), mac("MAC", Column::withDashes),
            use("Grondslag", 36, Camera.Use::purpose), use("Netwerk", 22, Camera.Use::network), book("Installatiedatum", Camera.Book::installed),
            price("Aanschafprijs"), lifeYears("Afschrijvingstermijn"), status("Status"), use("Bijzonderheden", 24, Camera.Use::remarks));

    private static final List<Column<Drawn>> PARKING = List.of(id("Inventarisnummer"), place("Afdeling", 12, Camera.Place::department),
            place("Object", 32, Camera.Place::site), device("Cameranaam", 36, Camera.Device::name), device("Merk", 16, Camera.Device::brand),
            device("Model", 22, Camera.Device::model), device("Uitvoering", 14, Camera.Device::type), mac("Mac adres", Column::dotted),
            book("Aanschafdatum", Camera.Book::installed), price("Aanschafwaarde"), lifeYears("Levensduur"), book("Einddatum contract", Camera.Book::contractEnd),
            use("Functie", 24, Camera.Use::purpose), use("VLAN", 22, Camera.Use::network), status("Status"), use("Toelichting", 24, Camera.Use::remarks));

    private static final List<Column<Drawn>> BUILDINGS = List.of(id("Nummer"), place("Gebouw", 32, Camera.Place::site), device("Benaming", 36, Camera.Device::name),
            device("Producent", 16, Camera.Device::brand), device("Typeaanduiding", 22, Camera.Device::model), device("Categorie", 14, Camera.Device::type),
            mac("MAC-adres", Column::bare), place("Eigenaar", 12, Camera.Place::department), place("KPL", 10, Camera.Place::costCentre),
            book("Ingebruikname", Camera.Book::installed), price("Inkoopprijs"), lifeYears("Levensduur"), device("Installateur", 22, Camera.Device::supplier),
            use("Doel", 24, Camera.Use::purpose), use("Netwerk", 22, Camera.Use::network), status("Status"), use("Opmerking", 24, Camera.Use::remarks));

    private static final List<Column<Drawn>> METRO = List.of(id("Middel-ID"), device("Omschrijving", 36, Camera.Device::name), place("Locatie", 32, Camera.Place::site),
            place("Beheerder", 16, Camera.Place::department), device("Fabricaat", 16, Camera.Device::brand), device("Artikelnummer", 22, Camera.Device::model),
            device("Soort", 14, Camera.Device::type), mac("MAC-adres", mac -> mac), book("Plaatsingsdatum", Camera.Book::installed), price("Aanschafwaarde"),
            lifeYears("Levensduur"), book("Einddatum contract", Camera.Book::contractEnd), use("Segment", 24, Camera.Use::network),
            use("Doel", 22, Camera.Use::purpose), status("Status"), use("Opmerking", 24, Camera.Use::remarks));

    private static final List<Column<Drawn>> OTHERS = List.of(id("Camera-ID"), place("Afdeling", 22, Camera.Place::department),
            place("Locatie", 28, Camera.Place::site), device("Naam", 30, Camera.Device::name), device("Merk", 16, Camera.Device::brand),
            device("Model", 22, Camera.Device::model), device("Soort", 14, Camera.Device::type), mac("MAC", mac -> mac),
            book("Bouwjaar", book -> book.installed() == null ? null : book.installed().getYear()), price("Aanschafwaarde"), lifeYears("Levensduur"),
            use("Netwerk", 24, Camera.Use::network), use("Doel", 22, Camera.Use::purpose), status("Status"), use("Opmerking", 24, Camera.Use::remarks));
}
