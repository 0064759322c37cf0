package org.plumbline.identity.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** The settings of an installation of two applications at one issuer. */
final class Settings implements Config {

    static final String SECRET = "a-secret-of-the-console-that-is-long-enough-for-a-key-of-256-bits";

    private final Map<String, String> values;

    private Settings(String issuer) {
        values = Map.of(
                "plumbline.oidc.issuer", issuer,
                "plumbline.web.url", "http://localhost:8080",
                "plumbline.oidc.clinic.id", "plumbline-clinic",
                "plumbline.oidc.clinic.secret", SECRET,
                "plumbline.oidc.portal.id", "plumbline-portal",
                "plumbline.oidc.portal.secret",
                        "another-secret-of-the-portal-that-is-long-enough-for-a-key-of-256-bits",
                "plumbline.session.clinic.hours", "12",
                "plumbline.session.portal.hours", "24");
    }

    static OidcSettings at(String issuer) {
        return new OidcSettings(new Settings(issuer));
    }

    @Override
    public <T> T getValue(String name, Class<T> type) {
        String value = values.get(name);
        return type.cast(type == Integer.class ? Integer.valueOf(value) : value);
    }

    @Override
    public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
        return values.containsKey(name) ? Optional.of(getValue(name, type)) : Optional.empty();
    }

    @Override
    public ConfigValue getConfigValue(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public Iterable<ConfigSource> getConfigSources() {
        return List.of();
    }

    @Override
    public <T> Optional<Converter<T>> getConverter(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }
}
