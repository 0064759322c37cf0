package org.plumbline.identity.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import java.util.Set;

/** Puts the counting of requests around each application. The container finds it by {@code META-INF/services}. */
public class TrafficSetup implements ServletContainerInitializer {

    @Override
    public void onStartup(Set<Class<?>> none, ServletContext context) {
        Traffic.offer();
        context.addListener(TrafficCount.class);
        var filter = context.addFilter("traffic", TrafficFilter.class);
        filter.setAsyncSupported(true);
        filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    }
}
