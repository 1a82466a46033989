package nl.wissel.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.wissel.Samples;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.risk.RiskRules;
import nl.wissel.risk.RiskScorer;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers;
import nl.wissel.screening.Screener;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Screens and scores 100,000 cameras as a city would list them; prints medians of the runs after the first few.
@Tag("bench")
class ScreeningBench {
    private static final int CAMERAS = 100_000;
    private static final int WARM_UP = 3;
    private static final int RUNS = 11;
    private static final List<String> BRANDS = List.of("Hikvision", "HIKVISION", "Hangzhou Hikvision Digital Technology", "Dahua", "hikvison", "Axis", "Axis Communications AB",
            "Bosch", "Honeywell", "Hanwha Techwin", "Uniview", "ABUS", "Mobotix", "Siemens", "Axis / Hikvision", "");
    private static final List<String> MACS = List.of("44:19:b6", "14:a7:8b", "ac:cc:8e", "00:04:63", "00:11:22");
    private static final List<String> PURPOSES = List.of("cameratoezicht art. 151c", "verkeer", "toegangscontrole", "bewaking gebouw", "");

    private static Inventory city() {
        var random = new Random(1);
        var cameras = new ArrayList<Camera>();
        for (var i = 0; i < CAMERAS; i++) {
            cameras.add(Samples.camera("C" + i).brand(BRANDS.get(random.nextInt(BRANDS.size()))).model(model(random)).name("Camera " + i + " noordzijde")
                    .mac(random.nextInt(3) == 0 ? "" : MACS.get(random.nextInt(MACS.size())) + ":%02x:%02x:%02x".formatted(i >> 16, i >> 8 & 255, i & 255))
                    .supplier("Installateur " + random.nextInt(40)).site("Kruispunt " + random.nextInt(9000)).department("Afdeling " + random.nextInt(20))
                    .purpose(PURPOSES.get(random.nextInt(PURPOSES.size()))).network("VLAN " + random.nextInt(300))
                    .remarks(random.nextInt(4) == 0 ? "melding " + i + ", paal " + random.nextInt(500) + " vervangen in 2019" : "").build());
        }
        return new Inventory(cameras, List.of(), List.of());
    }

    private static String model(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "DS-2CD%04dG2-I".formatted(2000 + random.nextInt(800));
            case 1 -> "IPC-HFW%04dS".formatted(1000 + random.nextInt(800));
            case 2 -> "P%04d-LV".formatted(1000 + random.nextInt(800));
            case 3 -> "Type " + random.nextInt(2000);
            default -> "";
        };
    }

    @Test
    void screenedAndScored_inUnderASecond() {
        var inventory = city();
        var registers = Registers.bundled();
        var lists = registers.lists().stream().map(PolicyList::id).collect(Collectors.toSet());
        var screening = new double[RUNS];
        var scoring = new double[RUNS];
        for (var run = -WARM_UP; run < RUNS; run++) {
            var start = System.nanoTime();
            var screened = new Screener(registers, lists).screen(inventory, Map.of());
            var between = System.nanoTime();
            var scored = new RiskScorer(RiskRules.DEFAULT, LocalDate.of(2027, 1, 1)).score(inventory, screened);
            var end = System.nanoTime();
            if (run >= 0 && !scored.scores().isEmpty()) {
                screening[run] = (between - start) / 1e9;
                scoring[run] = (end - between) / 1e9;
            }
        }
        System.out.println(String.format(Locale.ROOT, "%,d cameras: screened in %.3f s, scored in %.3f s (medians of %d runs)", CAMERAS, median(screening), median(scoring), RUNS));
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
