package org.plumbline.figure;

/** A point or a way in the picture's plane: x to the right, y up, in heights of the body. */
record Vec(double x, double y) {
    static final Vec ZERO = new Vec(0, 0);

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor);
    }

    double dot(Vec other) {
        return x * other.x + y * other.y;
    }

    double length() {
        return Math.hypot(x, y);
    }

    double distance(Vec other) {
        return minus(other).length();
    }

    /** Turned counterclockwise. */
    Vec turned(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Vec(x * cos - y * sin, x * sin + y * cos);
    }

    /** How far it is turned from straight down, counterclockwise, in degrees. */
    double fromDown() {
        return Math.toDegrees(Math.atan2(x, -y));
    }

    /** The way to another point, this much of it gone. */
    Vec towards(Vec other, double part) {
        return plus(other.minus(this).times(part));
    }
}
