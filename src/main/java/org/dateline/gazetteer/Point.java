package org.dateline.gazetteer;

/** A point on the earth (WGS 84), in degrees: north and east are positive. */
public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371;

    /** @throws IllegalArgumentException where there is no such point */
    public Point {
        if (!(Math.abs(latitude) <= 90)) throw new IllegalArgumentException("there is no latitude " + latitude);
        if (!(Math.abs(longitude) <= 180)) throw new IllegalArgumentException("there is no longitude " + longitude);
    }

    /** The length of the great circle between the two, by the haversine formula. */
    public double kilometresTo(Point other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2) + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
    }
}
