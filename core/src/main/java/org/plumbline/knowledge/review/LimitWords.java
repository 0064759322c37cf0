package org.plumbline.knowledge.review;

import java.util.function.DoubleFunction;
import org.plumbline.knowledge.Threshold;

/** Says a threshold: "above 10 mm; women 12 mm". */
record LimitWords(Threshold threshold, DoubleFunction<String> amount, Scribe scribe) {
    String words() {
        String upper = amount.apply(threshold.upper().orElse(threshold.value()));
        String key = "limit_" + scribe.key(threshold.comparison());
        StringBuilder words = new StringBuilder(scribe.say(key, amount.apply(threshold.value()), upper));
        threshold.female().ifPresent(value -> words.append(scribe.say("limit_female", amount.apply(value))));
        threshold.male().ifPresent(value -> words.append(scribe.say("limit_male", amount.apply(value))));
        return words.toString();
    }
}
