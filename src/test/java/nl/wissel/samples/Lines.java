package nl.wissel.samples;

import java.util.Collections;
import java.util.List;

/// The product lines in the samples: makers, model numbers and MAC prefixes of the registers, so that screening finds each [Story].
///
/// A line stands as often in its list as it should weigh.
final class Lines {
    private Lines() {}

    private static final String HIKVISION_MACS = "4419B6 C056E3 BCAD28 A41437 2857BE 4CBD8F 98DF82 E0CA3C";
    private static final String DAHUA_MACS = "3CEF8C 9002A9 E0508B 4C11BF 38AF29 BC325F FC5F49";

    private static final Line HIKVISION = Line.of("Hikvision|HIKVISION|Hangzhou Hikvision Digital Technology Co., Ltd.", HIKVISION_MACS,
            "DOME DS-2CD2146G2-I|DS-2CD2346G2-ISU/SL|DS-2CD2543G0-IS; BULLET DS-2CD2T46G2-4I|DS-2CD2043G2-I|DS-2CD2T87G2-L; "
                    + "PTZ DS-2DE4A425IW-DE|DS-2DE5432IW-AE; ANPR iDS-TCM403-BI|DS-2CD7A26G0/P-IZHS; THERMAL DS-2TD2617-3/V1; "
                    + "PANORAMA DS-2CD6365G0-IVS; RECORDER DS-7608NI-K2|DS-9632NI-I8");
    private static final Line DAHUA = Line.of("Dahua|DAHUA|Dahua Technology|Zhejiang Dahua Technology Co., Ltd.", DAHUA_MACS,
            "DOME DH-IPC-HDBW4631R-S|IPC-HDBW5442R-ASE; BULLET IPC-HFW5442T-ASE|DH-IPC-HFW2831T-ZS; PTZ DH-SD6CE245XA-HNR|DH-SD49425XB-HNR; "
                    + "ANPR DHI-ITC413-PW4D-IZ3; THERMAL DH-TPC-BF5421; PANORAMA IPC-EBW8842; RECORDER DHI-NVR5232-4KS2|DHI-NVR4216-16P");
    private static final Line UNIVIEW = Line.of("Uniview|UNV", "48EA63 6CF17E C47905",
            "DOME IPC3614SB-ADF28KM-I0|IPC322LB-SF28-A; BULLET IPC2324SB-DZK-I0; PTZ IPC6412LR-X5UPW-VG; RECORDER NVR302-16S2");
    private static final List<Line> SMALLER = List.of(
            Line.of("HiLook", "", "DOME IPC-T241H; BULLET IPC-B140H"),
            Line.of("Tiandy", "3CDA6D E4E66C", "BULLET TC-C34QN; DOME TC-C35KS"),
            Line.of("Kedacom", "001410", "BULLET IPC2852-FN-SIR50; PTZ IPC425-F245-N"),
            Line.of("TVT", "0018AE 585B69", "BULLET TD-9443E3-A; DOME TD-9554E3-A"),
            Line.of("Milesight", "1CC316", "BULLET MS-C5376-PE; ANPR MS-C2966-RFLPC"),
            Line.of("VIGI|TP-Link VIGI", "", "DOME VIGI C440; BULLET VIGI C340"),
            Line.of("Bosch DIVAR", "", "RECORDER DDN-3532-200N00|DRN-5532-400N00"));

    private static final List<Line> BY_BRAND = weighed(
            List.of(Collections.nCopies(14, HIKVISION), Collections.nCopies(8, DAHUA), Collections.nCopies(3, UNIVIEW), SMALLER));

    private static final List<Line> BY_MODEL = List.of(
            Line.of("|Noordlicht|Honeywell", "", "DOME DS-2CD2143G0-I|DS-2CD2346G2-ISU/SL; BULLET DS-2CD2T43G0-I5; PANORAMA DS-2CD6365G0-IVS"),
            Line.of("|Grachtwacht|Panasonic", "", "DOME DH-IPC-HDBW4431R-ZS|IPC-T5442TM-AS; BULLET DH-IPC-HFW4431R-Z; PTZ DH-SD-6A1230S-HN; "
                    + "RECORDER DHI-NVR4104HS-P-4KS2"),
            Line.of("ABUS", "", "DOME IPCA54512A|IPCB42515A; BULLET IPCB64515B"),
            Line.of("|Noordlicht", "", "BULLET IPC2122LB-AF28K-A2; DOME IPC3614SB-ADF28KM-I0"),
            Line.of("Hikvison", "", "DOME DS-2CD2146G2-ISU; BULLET DS-2CD2086G2-I"));

    private static final List<Line> BY_MAC = List.of(
            Line.of("Honeywell", DAHUA_MACS, "DOME HIED3PR3; BULLET HIEB4PI2; PTZ HDZP252DI"),
            Line.of("Bosch", DAHUA_MACS, "RECORDER DIP-3042-2HD"),
            Line.of("Pelco", HIKVISION_MACS, "DOME IMP521-1RS; BULLET IBP521-1R; PTZ S6230-EGL1"),
            Line.of("Illustra", DAHUA_MACS, "DOME IES02D1BNWIY; BULLET IES02B1BNWIY"),
            Line.of("FLIR", DAHUA_MACS, "THERMAL FC-334-R; BULLET CB-3304-11-I"),
            Line.of("Geutebrück", HIKVISION_MACS, "PANORAMA G-Cam/E360; ANPR G-LPR-4K"));

    private static final List<Line> DOUBTFUL = List.of(
            Line.of("Honeywell", "", "DOME H4W4PER3|HIED3PR3; BULLET H4L6GR1; PTZ HDZP252DI"),
            Line.of("ABUS", "", "DOME TVIP42562; BULLET TVIP62562"),
            Line.of("Panasonic", "", "DOME K-EF234L01; BULLET K-EW214L01; RECORDER K-NL304"),
            Line.of("Camwacht", "", "DOME CW-40D; BULLET CW-40B; PTZ CW-88Z; ANPR CW-K2; PANORAMA CW-360; THERMAL CW-T1; RECORDER CW-R16"),
            Line.of("", "", "DOME |onbekend; BULLET ; RECORDER "),
            Line.of("Hikvison", "", "BULLET ; DOME "),
            Line.of("Dahua", "ACCC8E B8A44F", "DOME onbekend; BULLET onbekend"));

    private static final Line AXIS = Line.of("Axis|AXIS|Axis Communications AB", "ACCC8E B8A44F 00408C",
            "DOME AXIS P3245-LVE|AXIS M3115-LVE|AXIS P3265-LV; BULLET AXIS P1448-LE|AXIS Q1656-LE; PTZ AXIS Q6075-E|AXIS P5655-E; "
                    + "ANPR AXIS P1465-LE-3; THERMAL AXIS Q1951-E; PANORAMA AXIS P3807-PVE; RECORDER AXIS S2216");
    private static final Line BOSCH = Line.of("Bosch|Bosch Security Systems", "000463 000131",
            "DOME NDE-3502-AL|FLEXIDOME IP 5100i; BULLET NBE-4502-AL|DINION IP 6000i; PTZ AUTODOME IP 5000i; THERMAL NHT-8001-F35VS; PANORAMA NDP-7602-Z30");
    private static final Line HANWHA = Line.of("Hanwha Techwin|Wisenet|Hanwha Vision", "000918 E43022",
            "DOME XNV-6080R|QND-8080R; BULLET QNO-8010R|XNO-9082R; PTZ XNP-6320H; PANORAMA PNM-9084RQZ; RECORDER XRN-1620SB1");
    private static final List<Line> OTHERS = List.of(
            Line.of("Mobotix", "0003C5", "DOME Mx-c26B; BULLET Mx-M26B; THERMAL Mx-M73TB; PANORAMA Mx-Q26B"),
            Line.of("Mobotix", "0003C5", "DOME Mx-v26B; BULLET Mx-S74A"),
            Line.of("Vivotek", "0002D1", "DOME FD9189-HT; BULLET IB9391-EHT; PANORAMA CC9381-HV; RECORDER ND9542P"),
            Line.of("Vivotek", "0002D1", "DOME FD9360-H; BULLET IB9360-H"),
            Line.of("i-PRO", "D42DC5", "DOME WV-S22500-V3L; BULLET WV-S15500-V3L; PTZ WV-S65340-Z2N"),
            Line.of("Avigilon", "", "DOME 4.0C-H5A-D1-IR; BULLET 4.0C-H5A-BO1-IR"),
            Line.of("Siqura", "001ED1", "PTZ PD910; DOME FD920; BULLET BC920"),
            Line.of("Tattile", "", "ANPR Vega53"), Line.of("Tattile", "", "ANPR Vega11"), Line.of("Tattile", "", "ANPR Basic MK2"),
            Line.of("Vitronic", "", "ANPR Poliscan"), Line.of("Nedap", "000DA0", "ANPR Lumo"), Line.of("Sensys Gatso", "", "ANPR T-Series"));

    private static final List<Line> CLEAR = weighed(
            List.of(Collections.nCopies(14, AXIS), Collections.nCopies(8, BOSCH), Collections.nCopies(6, HANWHA), OTHERS));

    private static List<Line> weighed(List<List<Line>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    /// The lines that make a kind of camera of a story; never none.
    static List<Line> of(Story story, Kind kind) {
        var all = switch (story) {
            case BY_BRAND -> BY_BRAND;
            case BY_MODEL -> BY_MODEL;
            case BY_MAC -> BY_MAC;
            case DOUBTFUL -> DOUBTFUL;
            case CLEAR -> CLEAR;
        };
        return all.stream().filter(line -> line.makes(kind)).toList();
    }
}
