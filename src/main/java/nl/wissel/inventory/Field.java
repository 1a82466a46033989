package nl.wissel.inventory;

import java.util.List;

/// Every column of a list of cameras that we know, with its names.
///
/// The first English and Dutch name are the ones the program writes; the others are read. Names are compared without case,
/// accents, spaces and punctuation.
public enum Field {
    ID(List.of("camera id", "id", "asset tag", "asset no", "camera no", "device id", "unique_id", "hardwareid", "inv num"),
            List.of("camera-id", "nummer", "cameranummer", "objectnummer", "middel-id", "inventarisnummer", "assetnr", "volgnr")),
    NAME(List.of("name", "camera name", "hardware name", "description", "label"), List.of("naam", "cameranaam", "omschrijving", "benaming")),
    BRAND(List.of("brand", "manufacturer", "make", "vendor", "driver family"), List.of("merk", "fabrikant", "producent", "fabricaat")),
    MODEL(List.of("model", "model number", "part number", "type number", "sku"), List.of("model", "typenummer", "typeaanduiding", "artikelnummer")),
    TYPE(List.of("camera type", "type", "category", "form factor", "kind", "usage"),
            List.of("cameratype", "soort", "categorie", "uitvoering", "toepassing", "type")),
    SUPPLIER(List.of("supplier", "installer", "integrator"), List.of("leverancier", "installateur", "onderhoudspartij", "aannemer")),
    MAC(List.of("mac", "mac address", "physical address"), List.of("mac-adres", "hardware-adres")),
    IP(List.of("ip address", "ip", "host", "hardwareaddress"), List.of("ip-adres", "netwerkadres")),
    SERIAL(List.of("serial number", "serial", "s/n"), List.of("serienummer", "serienr")),
    FIRMWARE(List.of("firmware", "fw version"), List.of("firmware", "softwareversie")),
    DEPARTMENT(List.of("department", "business unit", "owner", "division"),
            List.of("afdeling", "dienst", "directie", "cluster", "team", "eigenaar", "stadsdeel", "beheerder")),
    COST_CENTRE(List.of("cost centre", "cost center", "gl account", "budget holder"),
            List.of("kostenplaats", "kpl", "grootboek", "budgethouder", "taakveld")),
    SITE(List.of("site", "location", "building", "placement"), List.of("locatie", "plaats", "object", "gebouw", "standplaats", "opstelplaats")),
    ADDRESS(List.of("address", "street", "postal code", "city"), List.of("adres", "straat", "huisnummer", "postcode", "woonplaats")),
    LATITUDE(List.of("latitude", "y"), List.of("breedtegraad", "rd-y")),
    LONGITUDE(List.of("longitude", "x"), List.of("lengtegraad", "rd-x")),
    GPS(List.of("coordinates", "gps"), List.of("coördinaten")),
    INSTALLED(List.of("installed", "install date", "in service"), List.of("plaatsingsdatum", "installatiedatum", "ingebruikname", "bouwjaar")),
    PURCHASED(List.of("purchased", "purchase date", "acquired"), List.of("aanschafdatum", "aankoopdatum", "factuurdatum")),
    PRICE(List.of("purchase price", "purchase cost", "price", "unit cost"),
            List.of("aanschafwaarde", "aanschafprijs", "inkoopprijs", "bedrag", "stuksprijs")),
    LIFE(List.of("useful life", "lifespan"), List.of("levensduur", "afschrijvingstermijn")),
    BOOK_VALUE(List.of("book value", "net value"), List.of("boekwaarde", "restant boekwaarde")),
    END_OF_SUPPORT(List.of("end of support", "end of life", "eol"), List.of("einde ondersteuning", "einde levensduur")),
    CONTRACT_END(List.of("contract end", "warranty end"), List.of("einddatum contract", "garantie tot")),
    NETWORK(List.of("network", "vlan", "segment", "internet exposed"), List.of("netwerk", "vlan", "segment", "internet bereikbaar", "gesloten net")),
    PURPOSE(List.of("purpose", "legal basis"), List.of("doel", "grondslag", "functie")),
    RISK(List.of("criticality", "priority", "risk"), List.of("risico", "kritisch", "prioriteit", "classificatie", "BIV")),
    STATUS(List.of("status", "state", "enabled"), List.of("status", "actief", "in gebruik", "defect", "verwijderd", "buiten gebruik")),
    QUANTITY(List.of("quantity", "qty", "count"), List.of("aantal", "stuks")),
    REMARKS(List.of("remarks", "notes", "comments"), List.of("opmerkingen", "opmerking", "toelichting", "bijzonderheden")),

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

    private final List<String> english;
    private final List<String> dutch;

    Field(List<String> english, List<String> dutch) {
        this.english = english;
        this.dutch = dutch;
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
