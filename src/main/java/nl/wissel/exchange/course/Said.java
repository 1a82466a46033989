package nl.wissel.exchange.course;

import java.time.LocalDate;
import java.util.Objects;
import nl.wissel.plan.course.Actual;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// What is said of the replacement of a camera. What is null or empty is not said.
public record Said(@Nullable LocalDate replacedOn, String product, @Nullable Euros paid, String remark) {
    static final Said NOTHING = new Said(null, "", null, "");

    static Said of(@Nullable Actual actual) {
        return actual == null ? NOTHING : new Said(actual.replacedOn(), actual.product(), actual.paid(), actual.remark());
    }

    /// Only what differs from what was said before.
    Said since(Said before) {
        return new Said(Objects.equals(replacedOn, before.replacedOn) ? null : replacedOn, product.equals(before.product) ? "" : product,
                Objects.equals(paid, before.paid) ? null : paid, remark.equals(before.remark) ? "" : remark);
    }

    /// With what another says, which goes first.
    Said with(Said other) {
        return new Said(other.replacedOn == null ? replacedOn : other.replacedOn, other.product.isEmpty() ? product : other.product,
                other.paid == null ? paid : other.paid, other.remark.isEmpty() ? remark : other.remark);
    }

    /// Whether both say something of one thing, and not the same.
    boolean contradicts(Said other) {
        return (replacedOn != null && other.replacedOn != null && !replacedOn.equals(other.replacedOn))
                || (paid != null && other.paid != null && !paid.equals(other.paid))
                || (!product.isEmpty() && !other.product.isEmpty() && !product.equals(other.product))
                || (!remark.isEmpty() && !other.remark.isEmpty() && !remark.equals(other.remark));
    }
}
