package nl.wissel.inventory;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every column of a list of cameras that we know, with its names.
///
/// The first English and Dutch name are the ones the program writes; the others are read. Names are compared without case,
/// accents, spaces and punctuation.
public enum Field {
    ID(List.of("camera id", "id", "asset tag", "asset no", "camera no", "device id", "unique_id", "hardwareid", "inv num", "inventory number", "camera number"),
            List.of("camera-id", "cameranummer", "cameranr", "middel-id", "objectnummer", "objectnr", "inventarisnummer", "inventarisnr", "assetnr",
                    "nummer", "nr", "volgnummer", "volgnr")),
    NAME(List.of("name", "camera name", "hardware name", "description", "label"), List.of("naam", "cameranaam", "benaming", "omschrijving", "camera")),
    BRAND(List.of("brand", "manufacturer", "make", "vendor", "driver family", "maker"), List.of("merk", "fabrikant", "producent", "fabricaat", "merk type", "merk model", "merk en type")),
    MODEL(List.of("model", "model number", "part number", "type number", "sku"), List.of("model", "typenummer", "typeaanduiding", "modelnummer", "model type", "artikelnummer")),
    TYPE(List.of("camera type", "type", "category", "form factor", "kind", "usage"),
            List.of("cameratype", "soort", "cameravorm", "categorie", "uitvoering", "toepassing", "type")),
    SUPPLIER(List.of("supplier", "installer", "integrator"), List.of("leverancier", "installateur", "onderhoudspartij", "aannemer")),
    MAC(List.of("mac", "mac address", "physical address"), List.of("mac-adres", "hardware-adres", "mac nummer")),
    IP(List.of("ip address", "ip", "host", "hardwareaddress"), List.of("ip-adres", "netwerkadres")),
    SERIAL(List.of("serial number", "serial", "s/n"), List.of("serienummer", "serienr", "sn")),
    FIRMWARE(List.of("firmware", "fw version"), List.of("firmware", "softwareversie", "firmwareversie")),
    DEPARTMENT(List.of("department", "business unit", "owner", "division"),
            List.of("afdeling", "dienst", "directie", "cluster", "team", "eigenaar", "stadsdeel", "beheerder",
                    "organisatieonderdeel")),
    COST_CENTRE(List.of("cost centre", "cost center", "gl account", "budget holder"),
            List.of("kostenplaats", "kpl", "grootboek", "grootboekrekening", "budgethouder", "taakveld")),
    SITE(List.of("site", "location", "building", "placement"), List.of("locatie", "plaats", "object", "gebouw", "standplaats", "opstelplaats",
                    "locatieomschrijving", "locatienaam")),
    ADDRESS(List.of("address", "street", "house number", "postal code", "postcode", "city", "town"), List.of("adres", "straat", "straatnaam", "huisnummer", "huisnr", "toevoeging", "postcode", "woonplaats", "plaatsnaam",
                    "stad")),
    LATITUDE(List.of("latitude", "lat", "y", "y coordinate"), List.of("breedtegraad", "rd-y", "y-coördinaat", "rd y-coördinaat")),
    LONGITUDE(List.of("longitude", "lon", "long", "lng", "x", "x coordinate"), List.of("lengtegraad", "rd-x", "x-coördinaat", "rd x-coördinaat")),
    GPS(List.of("coordinates", "gps", "gps coordinates"), List.of("coördinaten", "gps-coördinaten")),
    INSTALLED(List.of("installed", "install date", "installation date", "in service", "year installed"), List.of("plaatsingsdatum", "installatiedatum", "ingebruikname", "datum plaatsing",
                    "datum installatie", "datum ingebruikname", "plaatsingsjaar", "installatiejaar", "geplaatst", "bouwjaar")),
    PURCHASED(List.of("purchased", "purchase date", "date of purchase", "acquired", "acquisition date"),
            List.of("aanschafdatum", "aankoopdatum", "datum aanschaf", "aanschafjaar", "factuurdatum")),
    PRICE(List.of("purchase price", "purchase cost", "acquisition cost", "price", "unit price", "unit cost"),
            List.of("aanschafwaarde", "aanschafprijs", "inkoopprijs", "aankoopprijs", "aankoopbedrag", "aanschafbedrag", "aanschafkosten", "stuksprijs", "prijs", "bedrag")),
    LIFE(List.of("useful life", "lifespan", "life", "life years"),
            List.of("levensduur", "afschrijvingstermijn", "economische levensduur", "gebruiksduur")),
    BOOK_VALUE(List.of("book value", "net value"), List.of("boekwaarde", "restant boekwaarde", "restwaarde")),
    END_OF_SUPPORT(List.of("end of support", "support until", "end of life", "eol", "eos"), List.of("einde ondersteuning", "einde levensduur")),
    CONTRACT_END(List.of("contract end", "contract end date", "warranty end", "warranty until"),
            List.of("einddatum contract", "einde contract", "contract tot", "garantie tot")),
    NETWORK(List.of("network", "vlan", "segment", "internet exposed"), List.of("netwerk", "vlan", "segment", "internet bereikbaar", "gesloten net")),
    PURPOSE(List.of("purpose", "legal basis"), List.of("doel", "grondslag", "functie", "gebruiksdoel")),
    RISK(List.of("criticality", "priority", "risk"), List.of("risico", "kritisch", "prioriteit", "classificatie", "BIV", "risicoklasse", "kritikaliteit", "criticaliteit")),
    STATUS(List.of("status", "state", "enabled", "active", "in use"),
            List.of("status", "toestand", "actief", "in gebruik", "buiten gebruik", "verwijderd", "vervangen", "defect")),
    QUANTITY(List.of("quantity", "qty", "count"), List.of("aantal", "stuks", "hoeveelheid")),
    REMARKS(List.of("remarks", "remark", "notes", "note", "comments", "comment"), List.of("opmerkingen", "opmerking", "opm", "toelichting", "bijzonderheden", "notitie", "notities")),

    VERDICT(List.of("verdict"), List.of("oordeel")),
    RISK_SCORE(List.of("risk score"), List.of("risicoscore")),
    PRODUCT(List.of("replacement product"), List.of("vervangend product")),
    HARDWARE(List.of("hardware"), List.of("materiaal")),
    HOURS(List.of("hours"), List.of("uren")),
    EARLIEST(List.of("earliest"), List.of("vroegst")),
    DEADLINE(List.of("deadline"), List.of("uiterlijk")),
    PINNED(List.of("pinned to"), List.of("vastgezet op")),
    ASSESSED_COST(List.of("assessed cost"), List.of("geraamde kosten")),
    FEASIBLE(List.of("feasible"), List.of("haalbaar")),
    ASSESSMENT_REMARK(List.of("assessment remark"), List.of("toelichting oordeel"));

    /// A row without any of these cannot be told apart from the next.
    public static final Set<Field> IDENTIFYING = Collections.unmodifiableSet(EnumSet.of(ID, NAME, BRAND, MODEL, MAC, SERIAL));
    private static final Map<String, Field> EXACT = index(HeaderName::key);
    private static final Map<String, Field> GIST = index(HeaderName::gist);

    private final List<String> english;
    private final List<String> dutch;

    Field(List<String> english, List<String> dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    /// The field of which a header is a name, whatever its case, accents, spaces and punctuation.
    public static Optional<Field> named(String header) {
        return Optional.ofNullable(EXACT.get(HeaderName.key(header)));
    }

    /// The field that a header means when what it says about the camera or the unit is left out: `Aanschafprijs (excl. btw)`,
    /// `Merk van de camera`.
    public static Optional<Field> meantBy(String header) {
        return Optional.ofNullable(EXACT.get(HeaderName.core(header))).or(() -> Optional.ofNullable(GIST.get(HeaderName.gist(header))));
    }

    private static Map<String, Field> index(Function<String, String> key) {
        return Arrays.stream(values()).flatMap(field -> field.names().map(name -> Map.entry(key.apply(name), field)))
                .filter(entry -> !entry.getKey().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private Stream<String> names() {
        return Stream.concat(english.stream(), dutch.stream());
    }

    /// The English names, the one we write first.
    public List<String> english() {
        return english;
    }

    /// The Dutch names, the one we write first.
    public List<String> dutch() {
        return dutch;
    }
}
