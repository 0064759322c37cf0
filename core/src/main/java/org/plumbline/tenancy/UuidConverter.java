package org.plumbline.tenancy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Hands ids to the driver as they are, which knows them: EclipseLink 4's own conversion breaks where one is missing. */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, Object> {

    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(Object stored) {
        return (UUID) stored;
    }
}
