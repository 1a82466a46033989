package nl.wissel.inventory;

import org.jspecify.annotations.Nullable;

/// What a camera says in a field, for comparing and showing field by field.
public final class CameraValues {
    private CameraValues() {}

    /// The value, as the camera keeps it: text, a day, an amount, a quarter, a number or a constant.
    ///
    /// @return null when it says nothing; also for the quantity, which a camera has no more
    public static @Nullable Object of(Camera camera, Field field) {
        var value = raw(camera, field);
        return "".equals(value) ? null : value;
    }

    private static @Nullable Object raw(Camera camera, Field field) {
        var device = camera.device();
        var place = camera.place();
        return switch (field) {
            case ID -> camera.id();
            case NAME -> device.name();
            case BRAND -> device.brand();
            case MODEL -> device.model();
            case TYPE -> device.type();
            case SUPPLIER -> device.supplier();
            case MAC -> device.mac();
            case IP -> device.ip();
            case SERIAL -> device.serial();
            case FIRMWARE -> device.firmware();
            case DEPARTMENT -> place.department();
            case COST_CENTRE -> place.costCentre();
            case SITE -> place.site();
            case ADDRESS -> place.address();
            case LATITUDE -> place.coordinates() == null ? null : place.coordinates().latitude();
            case LONGITUDE -> place.coordinates() == null ? null : place.coordinates().longitude();
            case GPS, QUANTITY -> null;
            case NETWORK -> camera.use().network();
            case PURPOSE -> camera.use().purpose();
            case RISK -> camera.use().risk();
            case STATUS -> camera.use().status();
            case REMARKS -> camera.use().remarks();
            case INSTALLED, PURCHASED, PRICE, LIFE, BOOK_VALUE, END_OF_SUPPORT, CONTRACT_END -> ofBook(camera.book(), field);
            case VERDICT, RISK_SCORE, PRODUCT, HARDWARE, HOURS -> given(camera.given(), field);
            case EARLIEST, DEADLINE, PINNED, ASSESSED_COST, FEASIBLE, ASSESSMENT_REMARK -> ofAssessment(camera.assessment(), field);
        };
    }

    private static @Nullable Object ofBook(Camera.Book book, Field field) {
        return switch (field) {
            case INSTALLED -> book.installed();
            case PURCHASED -> book.purchased();
            case PRICE -> book.price();
            case LIFE -> book.lifeMonths();
            case BOOK_VALUE -> book.bookValue();
            case END_OF_SUPPORT -> book.endOfSupport();
            default -> book.contractEnd();
        };
    }

    private static @Nullable Object given(Camera.Given given, Field field) {
        return switch (field) {
            case VERDICT -> given.verdict();
            case RISK_SCORE -> given.risk();
            case PRODUCT -> given.product();
            case HARDWARE -> given.hardware();
            default -> given.hours() == null ? null : given.hours().stripTrailingZeros();
        };
    }

    private static @Nullable Object ofAssessment(Camera.Assessment assessment, Field field) {
        return switch (field) {
            case EARLIEST -> assessment.earliest();
            case DEADLINE -> assessment.deadline();
            case PINNED -> assessment.pinned();
            case ASSESSED_COST -> assessment.cost();
            case FEASIBLE -> assessment.feasible();
            default -> assessment.remark();
        };
    }
}
