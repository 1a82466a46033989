package nl.wissel.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wissel.plan.explain.clash.Clash;
import nl.wissel.plan.explain.clash.Clash.NoQuarter;
import nl.wissel.plan.explain.clash.Clash.PinOutside;
import nl.wissel.plan.explain.clash.Clash.PinsOver;
import nl.wissel.plan.explain.clash.Clash.ShutOut;
import nl.wissel.risk.CameraDates.Dated;
import nl.wissel.text.Texts;
import org.jspecify.annotations.Nullable;

/// What cannot be as it was asked, in sentences; cameras with the same trouble share one.
public record ClashWords(Texts texts) {
    private static final int NAMED = 5;

    public List<String> lines(List<Clash> clashes) {
        var lines = new ArrayList<String>();
        Map<String, List<String>> cameras = new LinkedHashMap<>();
        for (var clash : clashes) {
            switch (clash) {
                case PinsOver pins -> lines.add(pins(pins));
                case PinOutside pin -> cameras.computeIfAbsent(pin(pin), words -> new ArrayList<>()).add(pin.camera());
                case NoQuarter none -> cameras.computeIfAbsent(noQuarter(none), words -> new ArrayList<>()).add(none.camera());
                case ShutOut out -> cameras.computeIfAbsent(texts.get("Clash.shutOut", new WhyWords(texts).what(out.nearest())), words -> new ArrayList<>())
                        .add(out.camera());
            }
        }
        cameras.forEach((words, ids) -> lines.add(texts.get("Clash.cameras", named(ids), words)));
        return lines;
    }

    private String pins(PinsOver clash) {
        return texts.get(clash.limit(), clash.payer(), clash.when(), clash.most(), clash.asked(), clash.pins(), clash.release().size(), named(clash.release()));
    }

    private String pin(PinOutside clash) {
        var start = clash.start();
        var deadline = clash.deadline();
        if (start != null) {
            return texts.get("Clash.pin.start", clash.pin(), start.quarter(), texts.get(start.source()));
        }
        return deadline == null ? texts.get("Clash.pin.plan", clash.pin())
                : texts.get("Clash.pin.deadline", clash.pin(), deadline.quarter(), texts.get(deadline.source()));
    }

    private String noQuarter(NoQuarter clash) {
        var start = clash.start();
        var deadline = clash.deadline();
        if (start != null && deadline != null) {
            return texts.get("Clash.noQuarter.both", start.quarter(), texts.get(start.source()), deadline.quarter(), texts.get(deadline.source()));
        }
        return start == null ? only("Clash.noQuarter.deadline", deadline) : only("Clash.noQuarter.start", start);
    }

    private String only(String key, @Nullable Dated date) {
        return date == null ? texts.get("Clash.noQuarter.plan") : texts.get(key, date.quarter(), texts.get(date.source()));
    }

    private String named(List<String> ids) {
        var first = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
        return ids.size() <= NAMED ? first : texts.get("Clash.andMore", first, ids.size() - NAMED);
    }
}
