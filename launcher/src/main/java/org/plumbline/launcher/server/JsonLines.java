package org.plumbline.launcher.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Writes each event of the web server as one line of JSON: time, level, logger, the ids of the request and the clinic,
 * message, and the stack trace of what was thrown.
 *
 * <p>Whatever stands in a message, it stays one line: nobody can forge an entry. The application hands over what it knows
 * of the running request as a supplier of names and values; until then, and between requests, there are none.
 */
public final class JsonLines extends Formatter implements Consumer<Object> {
    private volatile Supplier<?> context = Map::of;

    @Override
    public void accept(Object given) {
        if (given instanceof Supplier<?> supplier) {
            context = supplier;
        }
    }

    @Override
    public String format(LogRecord event) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("time", event.getInstant().toString());
        fields.put("level", event.getLevel().getName());
        fields.put("logger", event.getLoggerName());
        if (context.get() instanceof Map<?, ?> known) {
            known.forEach((name, value) -> fields.put(name.toString(), value.toString()));
        }
        fields.put("message", formatMessage(event));
        fields.put("thrown", event.getThrown() == null ? null : stackTrace(event.getThrown()));
        return line(fields);
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static String line(Map<String, String> fields) {
        StringBuilder line = new StringBuilder("{");
        fields.forEach((name, value) -> {
            if (value != null) {
                line.append(line.length() == 1 ? "" : ",");
                quote(line, name).append(':');
                quote(line, value);
            }
        });
        return line.append("}\n").toString();
    }

    private static StringBuilder quote(StringBuilder line, String text) {
        line.append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                line.append('\\').append((char) c);
            } else if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029) {
                line.append("\\u%04x".formatted(c));
            } else {
                line.append((char) c);
            }
        });
        return line.append('"');
    }
}
