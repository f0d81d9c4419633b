package org.dateline.mention.number;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A unit that something is measured in, as against a noun for what is counted.
 *
 * @param name its name in plural ("km", "miles", "years", "dollars", "percent")
 */
public record MeasureUnit(String name, Dimension dimension) {

    /** What a unit measures. */
    public enum Dimension {
        /** The distance between places. */
        DISTANCE,
        /** The size of things. */
        LENGTH,
        TIME, MONEY, SHARE, WEIGHT, AREA, VOLUME, TEMPERATURE, SPEED, MAGNITUDE, POWER
    }

    private static final Map<String, MeasureUnit> BY_WORD = new HashMap<>();

    static {
        add("km", Dimension.DISTANCE, "km kms kilometre kilometer kilometres kilometers");
        add("miles", Dimension.DISTANCE, "mile miles mi");
        add("nautical miles", Dimension.DISTANCE, "nm nmi");
        add("metres", Dimension.LENGTH, "m metre meter metres meters");
        add("centimetres", Dimension.LENGTH, "cm centimetre centimeter centimetres centimeters");
        add("millimetres", Dimension.LENGTH, "mm millimetre millimeter millimetres millimeters");
        add("feet", Dimension.LENGTH, "ft foot feet");
        add("inches", Dimension.LENGTH, "inch inches");
        add("yards", Dimension.LENGTH, "yard yards yd yds");
        add("seconds", Dimension.TIME, "second seconds sec secs");
        add("minutes", Dimension.TIME, "minute minutes min mins");
        add("hours", Dimension.TIME, "hour hours hr hrs");
        add("days", Dimension.TIME, "day days");
        add("nights", Dimension.TIME, "night nights");
        add("weeks", Dimension.TIME, "week weeks");
        add("months", Dimension.TIME, "month months");
        add("years", Dimension.TIME, "year years yr yrs");
        add("decades", Dimension.TIME, "decade decades");
        add("centuries", Dimension.TIME, "century centuries");
        add("dollars", Dimension.MONEY, "$ us$ dollar dollars usd buck bucks");
        add("cents", Dimension.MONEY, "cent cents");
        add("euros", Dimension.MONEY, "€ euro euros eur");
        add("pounds", Dimension.MONEY, "£ gbp");
        add("pence", Dimension.MONEY, "pence penny");
        add("yen", Dimension.MONEY, "¥ yen jpy");
        add("yuan", Dimension.MONEY, "yuan renminbi");
        add("rupees", Dimension.MONEY, "₹ rupee rupees rs");
        add("roubles", Dimension.MONEY, "₽ rouble roubles ruble rubles");
        add("francs", Dimension.MONEY, "franc francs chf");
        add("pesos", Dimension.MONEY, "₱ peso pesos php");
        add("shillings", Dimension.MONEY, "shilling shillings kes");
        add("rand", Dimension.MONEY, "rand zar");
        add("kroner", Dimension.MONEY, "krone kroner krona kronor kr nok sek dkk");
        add("reais", Dimension.MONEY, "reais brl");
        add("dinars", Dimension.MONEY, "dinar dinars");
        add("dirhams", Dimension.MONEY, "dirham dirhams");
        add("naira", Dimension.MONEY, "naira");
        add("zlotys", Dimension.MONEY, "zloty zlotys pln");
        add("lira", Dimension.MONEY, "lira liras");
        add("percent", Dimension.SHARE, "% percent");
        add("percentage points", Dimension.SHARE, "pp");
        add("tonnes", Dimension.WEIGHT, "tonne tonnes ton tons");
        add("kg", Dimension.WEIGHT, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes");
        add("grams", Dimension.WEIGHT, "gram grams gramme grammes");
        add("hectares", Dimension.AREA, "hectare hectares ha");
        add("acres", Dimension.AREA, "acre acres");
        add("litres", Dimension.VOLUME, "litre litres liter liters");
        add("gallons", Dimension.VOLUME, "gallon gallons");
        add("barrels", Dimension.VOLUME, "barrel barrels");
        add("degrees", Dimension.TEMPERATURE, "degree degrees ° °c °f");
        add("mph", Dimension.SPEED, "mph");
        add("km/h", Dimension.SPEED, "km/h kph kmh");
        add("knots", Dimension.SPEED, "knot knots");
        add("magnitude", Dimension.MAGNITUDE, "magnitude");
        add("megawatts", Dimension.POWER, "megawatt megawatts mw");
        add("gigawatts", Dimension.POWER, "gigawatt gigawatts gw");
    }

    private static void add(String name, Dimension dimension, String words) {
        for (String word : List.of(words.split(" "))) BY_WORD.put(word, new MeasureUnit(name, dimension));
    }

    /** The unit of a word, an abbreviation or a sign. "pound" is none by itself: it may be money or a weight. */
    public static Optional<MeasureUnit> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
    }
}
