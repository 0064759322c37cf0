package org.plumbline.figure;

/** Where a hand or foot reaches to, given where the rest of the body is. */
@FunctionalInterface
interface Target {
    Vec of(Skeleton body);

    /** As far beside it, always. */
    default Target shifted(Vec shift) {
        return body -> of(body).plus(shift);
    }

    /** Between two targets: 0 is this, 1 the other. */
    default Target towards(Target other, double part) {
        return body -> of(body).towards(other.of(body), part);
    }
}
