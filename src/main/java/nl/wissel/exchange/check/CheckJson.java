package nl.wissel.exchange.check;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import nl.wissel.exchange.json.JsonObject;
import nl.wissel.exchange.json.PlanJson;

/// What the check of a plan found as JSON: the differences, and the plan's figures as they should be (money in whole cents).
public final class CheckJson {
    private CheckJson() {}

    public static void write(OutputStream stream, PlanComparison.Result result) throws IOException {
        var figures = result.plan().figures();
        JsonObject.write(stream, root -> root
                .list("differences", result.differences(), (object, difference) -> object
                        .text("kind", difference.kind().name().toLowerCase(Locale.ROOT)).text("name", difference.name()).text("place", difference.place())
                        .text("expected", difference.expected()).text("found", difference.found()))
                .object("figures", object -> {
                    object.whole("unscheduled", figures.unscheduled()).whole("medium", figures.medium());
                    PlanJson.money(object, figures);
                }));
    }
}
